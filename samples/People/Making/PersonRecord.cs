using Livelihood.Core.Tables;

namespace Livelihood.Samples.People.Making;

/// <summary>What one file says about a person; <c>Person</c> is the truth that measuring needs and linking never sees.</summary>
internal sealed record PersonRecord
{
    public string Id { get; init; } = "";

    public required int Person { get; init; }

    public string? GivenName { get; init; }

    public string? Surname { get; init; }

    public string? BirthDate { get; init; }

    public string? Street { get; init; }

    public string? House { get; init; }

    public string? Postcode { get; init; }

    public string? Town { get; init; }

    public string? Phone { get; init; }

    public static Table ToTable(string name, IEnumerable<PersonRecord> records) => new TableBuilder<PersonRecord>(name)
        .Text("id", r => r.Id)
        .Text("given_name", r => r.GivenName)
        .Text("surname", r => r.Surname)
        .Text("birth_date", r => r.BirthDate)
        .Text("street", r => r.Street)
        .Text("house", r => r.House)
        .Text("postcode", r => r.Postcode)
        .Text("town", r => r.Town)
        .Text("phone", r => r.Phone)
        .Number("person", 0, r => r.Person)
        .Build(records);
}

namespace Livelihood.Samples.People.Making;

/// <summary>A person as they are, which no file knows for certain.</summary>
internal sealed record Person(int Number, string GivenName, string Surname, DateOnly BirthDate, Home Home, string Phone);

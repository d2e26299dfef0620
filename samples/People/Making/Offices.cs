namespace Livelihood.Samples.People.Making;

/// <summary>Two offices' files about one population: a careful register, and applications for assistance, some made twice.</summary>
internal static class Offices
{
    public static (List<PersonRecord> Register, List<PersonRecord> Applications) Write(IReadOnlyList<Person> people, Draw draw)
    {
        var careful = new Clerk(draw, 0.03);
        var hurried = new Clerk(draw, 0.18);
        List<PersonRecord> register = [], applications = [];
        foreach (Person person in people)
        {
            bool registered = !draw.Chance(0.04);
            if (registered) register.Add(careful.Write(person));
            if (!registered || draw.Chance(0.5)) applications.Add(hurried.Write(person));
            if (draw.Chance(0.12)) applications.Add(hurried.Write(person));
        }
        return (Numbered("R", register, draw), Numbered("A", applications, draw));
    }

    /// <summary>Records in an order, and with identifiers, that tell nothing about who is who.</summary>
    private static List<PersonRecord> Numbered(string prefix, List<PersonRecord> records, Draw draw)
    {
        draw.Shuffle(records);
        return [.. records.Select((r, i) => r with { Id = $"{prefix}{i + 1:D5}" })];
    }
}

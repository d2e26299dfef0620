namespace Livelihood.Samples.People.Making;

/// <summary>Makes households of people, with what makes linking hard: twins, children named after a parent, shared homes and phones.</summary>
internal static class Population
{
    public static List<Person> Make(int count, Draw draw)
    {
        var people = new List<Person>(count);
        while (people.Count < count) AddHousehold(people, draw);
        people.RemoveRange(count, people.Count - count);
        return people;
    }

    private static void AddHousehold(List<Person> people, Draw draw)
    {
        Home home = Home.Anywhere(draw);
        string surname = draw.Common(Words.Surnames), shared = Phone(draw);
        int year = 1938 + draw.Below(64);
        Person first = Add(draw.Chance(0.55) ? Words.Women : Words.Men, surname, Day(year, draw));
        if (draw.Chance(0.6)) Add(draw.Chance(0.5) ? Words.Women : Words.Men, draw.Chance(0.8) ? surname : draw.Common(Words.Surnames), Day(year + draw.Below(7) - 3, draw));
        DateOnly? last = null;
        for (int children = draw.Chance(0.5) ? 0 : 1 + draw.Below(3); children > 0 && year < 1998; children--)
        {
            DateOnly born = last is { } twin && draw.Chance(0.04) ? twin : Day(Math.Min(2024, year + 20 + draw.Below(18)), draw);
            Person child = Add(draw.Chance(0.5) ? Words.Women : Words.Men, surname, born);
            if (draw.Chance(0.03)) people[^1] = child with { GivenName = first.GivenName };
            last = born;
        }

        Person Add(string[] names, string family, DateOnly born)
        {
            var person = new Person(people.Count + 1, draw.Common(names), family, born, home, draw.Chance(0.6) ? shared : Phone(draw));
            people.Add(person);
            return person;
        }
    }

    private static DateOnly Day(int year, Draw draw) => new DateOnly(year, 1, 1).AddDays(draw.Below(365));

    private static string Phone(Draw draw) => $"0{1 + draw.Below(9)}{draw.Below(10_000_000):D7}";
}

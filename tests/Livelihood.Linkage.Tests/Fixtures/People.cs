using Livelihood.Core.Tables;

namespace Livelihood.Linkage.Tests.Fixtures;

/// <summary>Makes small tables of invented people with known duplicates, and a model that fits them.</summary>
internal static class People
{
    private static readonly string[] Given = ["anna", "bela", "carlo", "dora", "emil", "frida", "gustav", "hanna", "ivan", "jana", "karl", "lena"];
    private static readonly string[] Family = ["abel", "brandt", "cerny", "dubois", "engel", "fischer", "gruber", "horvat", "ivanov", "jansen", "kovac", "lang", "meier", "novak"];

    /// <summary>Rows of (id, true person, name, surname, birth date, town); about a third are corrupted copies.</summary>
    public static Table Make(int rows, ulong seed = 1, string name = "people")
    {
        var random = new Sequence(seed);
        var id = new TextColumnBuilder("id");
        var person = new TextColumnBuilder("person");
        var given = new TextColumnBuilder("name");
        var family = new TextColumnBuilder("surname");
        var birth = new TextColumnBuilder("birth date");
        var town = new TextColumnBuilder("town");
        var known = new List<string[]>();
        for (int row = 0; row < rows; row++)
        {
            bool copy = known.Count > 0 && random.Below(3) == 0;
            int who = copy ? random.Below(known.Count) : known.Count;
            string[] values = copy ? Corrupt((string[])known[who].Clone(), random) : Fresh(random);
            if (!copy) known.Add(values);
            id.Append($"r{row:D5}");
            person.Append($"p{who}");
            TextColumnBuilder[] columns = [given, family, birth, town];
            for (int c = 0; c < columns.Length; c++)
            {
                if (values[c].Length == 0 || random.Below(30) == 0) columns[c].AppendMissing();
                else columns[c].Append(values[c]);
            }
        }
        return Table.Create(name, id.Build(), person.Build(), given.Build(), family.Build(), birth.Build(), town.Build());
    }

    public static LinkageSource Source(Table table) => new() { Name = table.Name, Table = table, IdColumn = "id" };

    public static string ModelJson(string link = "dedupe", string extra = "") => $$"""
        {
          "kind": "livelihood/linkage", "id": "test", "version": "1", "link": "{{link}}",
          "fields": { "name": {}, "surname": {}, "birth date": { "type": "date" }, "town": {} },
          "block": [ [ "name", "surname" ], [ "birth date" ], [ "surname", "town" ] ],
          "compare": [
            { "field": "name", "levels": [ "null", "exact", { "jaro-winkler": 0.88 }, "else" ], "termFrequency": true },
            { "field": "surname", "levels": [ "null", "exact", { "jaro-winkler": 0.88 }, "else" ], "termFrequency": true },
            { "field": "birth date", "levels": [ "null", "exact", { "edits": 1 }, "swapped-day-month", { "within": "P1Y" }, "else" ] },
            { "field": "town", "levels": [ "null", "exact", "else" ] } ],
          "prior": { "estimate": "from-training" },
          "threshold": 0.9{{extra}}
        }
        """;

    private static string[] Fresh(Sequence random)
        =>
        [
            Given[random.Below(Given.Length)],
            Family[random.Below(Family.Length)] + Family[random.Below(Family.Length)][..2],
            $"{1930 + random.Below(80):D4}-{1 + random.Below(12):D2}-{1 + random.Below(28):D2}",
            $"town{random.Below(40)}",
        ];

    private static string[] Corrupt(string[] values, Sequence random)
    {
        int column = random.Below(5);
        if (column == 4) return values;
        string value = values[column];
        int at = random.Below(Math.Max(1, value.Length - 1));
        values[column] = random.Below(3) switch
        {
            0 => value.Remove(at, 1),
            1 => value.Insert(at, "x"),
            _ => "",
        };
        return values;
    }
}

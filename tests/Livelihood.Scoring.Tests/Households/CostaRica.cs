using System.Globalization;
using Livelihood.Core.Tables;
using Livelihood.Feeds.Csv;
using Livelihood.Testing;

namespace Livelihood.Scoring.Tests.Households;

/// <summary>
/// The Costa Rican households: facts that a caseworker sees or asks at a visit, put together from the persons' rows. Nothing comes from income, from the outcome, or
/// from the file's squares of other columns.
/// </summary>
internal static class CostaRica
{
    public const string Household = "household", Poor = "poor", Area = "area", Region = "region";

    /// <summary>One row per household that has a head, in the order of their identifiers.</summary>
    public static Table Read() => Make(CsvTable.Read(SharedData.Require("households/costa-rica.csv")).Table);

    public static IReadOnlyList<string> Variables(Table households) => [.. households.Columns.Select(c => c.Name).Except([Household, Poor])];

    private static Table Make(Table persons)
    {
        var columns = persons.Columns.ToDictionary(c => c.Name);
        Person[][] households =
        [
            .. Enumerable.Range(0, persons.RowCount).Select(row => new Person(columns, row)).GroupBy(p => p.Text("idhogar")).OrderBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => g.OrderByDescending(p => p.Is("parentesco1")).ToArray()).Where(g => g[0].Is("parentesco1")),
        ];
        return new TableBuilder<Person[]>("households")
            .Text(Household, h => h[0].Text("idhogar"))
            .Boolean(Poor, h => h[0].Number("Target") <= 2)
            .Category(Area, h => h[0].Is("area1") ? "urban" : "rural")
            .Category(Region, h => h[0].Which("lugar", 6))
            .Number("size", 0, h => h.Length)
            .Number("children under 6", 0, h => h.Count(p => p.Age < 6))
            .Number("children under 12", 0, h => h.Count(p => p.Age < 12))
            .Number("children under 18", 0, h => h.Count(p => p.Age < 18))
            .Number("aged 65 and over", 0, h => h.Count(p => p.Age >= 65))
            .Number("share of working age", 2, h => Share(h.Count(p => p.Age is >= 18 and < 65), h.Length))
            .Number("age of head", 0, h => h[0].Age)
            .Category("sex of head", h => h[0].Is("female") ? "female" : "male")
            .Category("marital state of head", h => h[0].Which("estadocivil", 7))
            .Number("schooling of head", 0, h => h[0].Number("escolari"))
            .Number("most schooling of an adult", 0, h => h.Where(p => p.Age >= 18).Max(p => p.Number("escolari")))
            .Number("mean schooling of adults", 2, h => Mean(h.Where(p => p.Age >= 18).Select(p => p.Number("escolari")!.Value)))
            .Number("schooling per member", 2, h => Share(h.Where(p => p.Age >= 18).Sum(p => p.Number("escolari")!.Value), h.Length))
            .Number("years behind in school", 0, h => h.Sum(p => p.Number("rez_esc") ?? 0))
            .Number("disabled members", 0, h => h.Count(p => p.Is("dis")))
            .Number("rooms", 0, h => h[0].Number("rooms"))
            .Number("bedrooms", 0, h => h[0].Number("bedrooms"))
            .Number("members per room", 2, h => Share(h.Length, h[0].Number("rooms")!.Value))
            .Number("members per bedroom", 2, h => Share(h.Length, Math.Max(1, h[0].Number("bedrooms")!.Value)))
            .Category("walls", h => h[0].Which("epared", 3))
            .Category("roof", h => h[0].Which("etecho", 3))
            .Category("floor", h => h[0].Which("eviv", 3))
            .Category("wall material", h => h[0].Which("pared", ["blolad", "zocalo", "preb", "des", "mad", "zinc", "fibras", "other"]))
            .Category("floor material", h => h[0].Which("piso", ["moscer", "cemento", "other", "natur", "notiene", "madera"]))
            .Boolean("ceiling", h => h[0].Is("cielorazo"))
            .Boolean("refrigerator", h => h[0].Is("refrig"))
            .Boolean("computer", h => h[0].Is("computer"))
            .Boolean("television", h => h[0].Is("television"))
            .Number("tablets", 0, h => h[0].Number("v18q1") ?? 0)
            .Number("mobile phones", 0, h => h[0].Number("qmobilephone"))
            .Number("mobile phones per member", 2, h => Share(h[0].Number("qmobilephone")!.Value, h.Length))
            .Category("sanitation", h => h[0].Which("sanitario", ["1", "2", "3", "5", "6"]))
            .Category("cooking", h => h[0].Which("energcocinar", 4))
            .Category("rubbish", h => h[0].Which("elimbasu", 6))
            .Category("tenure", h => h[0].Which("tipovivi", 5))
            .Number("rent", 0, h => h[0].Number("v2a1"))
            .Build(households);
    }

    private static decimal? Share(decimal part, decimal whole) => whole == 0 ? null : Math.Round(part / whole, 2);

    private static decimal? Mean(IEnumerable<decimal> values)
    {
        decimal[] all = [.. values];
        return all.Length == 0 ? null : Math.Round(all.Average(), 2);
    }

    /// <summary>One row of the file.</summary>
    private sealed class Person(Dictionary<string, Column> columns, int row)
    {
        public int Age => (int)Number("age")!.Value;

        public string? Text(string column) => columns[column].FormatAt(row);

        public bool Is(string column) => Text(column) == "1";

        public decimal? Number(string column) => Text(column) is { } text ? Math.Round(decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture), 4) : null;

        /// <summary>Which of the columns of one question is ticked; null where none is.</summary>
        public string? Which(string question, IEnumerable<string> answers) => answers.FirstOrDefault(a => Is(question + a));

        public string? Which(string question, int answers) => Which(question, Enumerable.Range(1, answers).Select(i => i.ToString(CultureInfo.InvariantCulture)));
    }
}

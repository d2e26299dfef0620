using Livelihood.Core.Regions;
using Livelihood.Core.Tables;
using Livelihood.Rules;
using Livelihood.Rules.Evaluation;
using Livelihood.Rules.Parameters;

namespace Livelihood.Benchmarks.Rules;

/// <summary>Seven conditions with a regional line, and households to put to them.</summary>
internal static class EligibilityData
{
    public const int Counties = 300;

    public static readonly DateOnly AsOf = new(2026, 7, 1);

    public static readonly string[] Codes = [.. Enumerable.Range(0, Counties).Select(i => $"99{1000 + i}")];

    public static RulePlan Plan()
    {
        string values = string.Join(", ", Codes.Select((code, i) => $$"""{ "region": "{{code}}", "from": "2026-01-01", "value": {{Line(i)}} }"""));
        ParameterSet lines = ParameterSet.Parse($$"""
            { "kind": "livelihood/parameters", "id": "lines", "version": "1", "parameters": { "line": { "unit": "CNY/month", "scale": 2, "by": ["region"], "values": [ {{values}} ] } } }
            """);
        RuleSet rules = RuleSet.Parse("""
            { "kind": "livelihood/rules", "id": "eligibility", "version": "1", "parameters": ["lines@1"],
              "inputs": { "annual income": { "type": "number", "scale": 2, "unit": "CNY/year" }, "savings": { "type": "number", "scale": 2, "unit": "CNY" },
                          "size": { "type": "number" }, "region": { "type": "region" }, "area": { "type": "category", "values": ["urban", "rural"] },
                          "owns car": { "type": "boolean" }, "applied": { "type": "date" }, "on roll": { "type": "boolean" } },
              "derive": { "eligible": "per month(annual income) / size < line and savings <= 30000 and area = \"rural\" and not(owns car) and size >= 1 and applied <= as of and not(on roll)" } }
            """, [lines]);
        return RulePlan.Compile(rules, AsOf, new RegionTree(Codes.Select(code => new Region { Code = new RegionCode(code) })));
    }

    public static int Line(int county) => 500 + (county % 50 * 10);

    public static Table Table(int rows)
    {
        var random = new Random(7);
        long[] incomes = new long[rows];
        long[] savings = new long[rows];
        long[] sizes = new long[rows];
        int[] regions = new int[rows];
        ushort[] areas = new ushort[rows];
        bool[] cars = new bool[rows];
        bool[] rolls = new bool[rows];
        int[] days = new int[rows];
        for (int row = 0; row < rows; row++)
        {
            incomes[row] = random.Next(8_000_000);
            savings[row] = random.Next(6_000_000);
            sizes[row] = random.Next(1, 7);
            regions[row] = random.Next(Counties);
            areas[row] = (ushort)random.Next(2);
            cars[row] = random.Next(4) == 0;
            rolls[row] = random.Next(4) == 0;
            days[row] = AsOf.DayNumber - random.Next(-100, 900);
        }
        return Core.Tables.Table.Create(
            "households",
            NumberColumn.From("annual income", 2, incomes),
            NumberColumn.From("savings", 2, savings),
            NumberColumn.From("size", 0, sizes),
            TextColumn.FromCodes("region", regions, TextColumn.From("region", [.. Codes]).Dictionary),
            CategoryColumn.FromCodes("area", ["urban", "rural"], areas),
            BooleanColumn.From("owns car", cars),
            BooleanColumn.From("on roll", rolls),
            DateColumn.FromDays("applied", days));
    }
}

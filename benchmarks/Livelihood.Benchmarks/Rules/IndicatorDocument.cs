using System.Text;
using Livelihood.Core.Regions;
using Livelihood.Core.Tables;
using Livelihood.Rules;
using Livelihood.Rules.Evaluation;
using Livelihood.Rules.Parameters;

namespace Livelihood.Benchmarks.Rules;

/// <summary>30 indicators of a household over 20 inputs and its members, with three regional parameters, for 3,000 regions.</summary>
internal static class IndicatorDocument
{
    public const int Regions = 3000;

    private static readonly string[] Codes = [.. Enumerable.Range(0, Regions).Select(i => $"99{10_000 + i}")];

    private static readonly RegionTree Tree = new(Codes.Select(code => new Region { Code = new RegionCode(code) }));

    public static RulePlan Plan() => RulePlan.Compile(Rules(), EligibilityData.AsOf, Tree);

    public static RulePlan Specialise(RuleSet rules) => RulePlan.Compile(rules, EligibilityData.AsOf, Tree);

    public static RuleSet Rules()
    {
        var parameters = new StringBuilder("""{ "kind": "livelihood/parameters", "id": "lines", "version": "1", "parameters": { """);
        for (int p = 0; p < 3; p++)
        {
            parameters.Append(p == 0 ? "" : ", ").Append($$""" "line{{p}}": { "scale": 2, "by": ["region", "area"], "values": [ """);
            parameters.AppendJoin(", ", Codes.Select((code, i) => $$"""{ "region": "{{code}}", "area": "urban", "from": "2026-01-01", "value": {{500 + i}} }, { "region": "{{code}}", "area": "rural", "from": "2026-01-01", "value": {{400 + i}} }"""));
            parameters.Append(" ] }");
        }
        ParameterSet lines = ParameterSet.Parse(parameters.Append(" } }").ToString());

        var text = new StringBuilder("""{ "kind": "livelihood/rules", "id": "indicators", "version": "1", "parameters": ["lines@1"], "inputs": { "region": { "type": "region" }, "area": { "type": "category", "values": ["urban", "rural"] }, "owns car": { "type": "boolean" }, "applied": { "type": "date" } """);
        for (int i = 0; i < 16; i++) text.Append($$""", "n{{i}}": { "type": "number", "scale": 2 }""");
        text.Append(""" }, "children": { "members": { "age": { "type": "number" }, "income": { "type": "number", "scale": 2 } } }, "derive": { "size": "count(members)" """);
        for (int i = 0; i < 29; i++)
        {
            string value = (i % 6) switch
            {
                0 => $"n{i % 16} / size < line{i % 3} and n{(i + 1) % 16} > {i}",
                1 => $"count(members[age < {i + 10}])",
                2 => $"if owns car or n{i % 16} > line{i % 3} * 2 then {i} else 0",
                3 => $"sum(members[age >= {i + 10}].income) < n{i % 16}",
                4 => $"decimal((n{i % 16} + n{(i + 5) % 16}) / (size + 1), 2)",
                _ => $"some m in members satisfies m.age >= {i + 40} and m.income < n{i % 16}",
            };
            text.Append($", \"x{i}\": \"{value}\"");
        }
        return RuleSet.Parse(text.Append(" } }").ToString(), [lines]);
    }

    public static Table Household()
    {
        var columns = new List<Column>
        {
            TextColumn.From("region", Codes[17]), CategoryColumn.From("area", "rural"), BooleanColumn.From("owns car", [false]), DateColumn.From("applied", [new(2026, 1, 1)]),
        };
        for (int i = 0; i < 16; i++) columns.Add(NumberColumn.From($"n{i}", 2, [12_345 * i]));
        Table members = Table.Create("members", NumberColumn.From("age", 0, [34, 36, 7, 71]), NumberColumn.From("income", 2, [300_000, 120_000, 0, 0]));
        return Table.Create("households", columns).WithChild(ChildTable.FromOffsets("members", members, [0, 4]));
    }
}

using Livelihood.Core.Tables;
using Livelihood.Rules;
using Livelihood.Rules.Evaluation;

namespace Livelihood.Architecture.Tests.Documentation.Examples;

/// <summary>The example in the readme of Livelihood.Rules.</summary>
[Collection("Console")]
public sealed class RuleReadmeExample
{
    [Fact]
    public void Rules_example_printsIncomesAndWhatIsMissing() => Printed.As("src/Livelihood.Rules/README.md", "RuleSet rules", () =>
    {
        Table households = Table.Create("households", NumberColumn.From("annual income", 2, [12_000_00, 0], Validity.From([true, false])))
            .WithChild(ChildTable.Create("members", Table.Create("members", NumberColumn.From("age", 0, [70, 9, 64])), [0, 0, 1], 2));

        RuleSet rules = RuleSet.Parse("""
            { "kind": "livelihood/rules", "id": "example", "version": "1",
              "inputs": { "annual income": { "type": "number", "scale": 2, "unit": "CNY/year" } },
              "children": { "members": { "age": { "type": "number" } } },
              "derive": {
                "income per head": "decimal(per month(annual income) / count(members), 2)",
                "to visit": "income per head < 620 and some m in members satisfies m.age >= 60" } }
            """);
        RulePlan plan = RulePlan.Compile(rules, asOf: new DateOnly(2026, 7, 1));
        RuleResult result = plan.Evaluate(households);
        for (int row = 0; row < households.RowCount; row++)
            Console.WriteLine($"{result.Table["income per head"].FormatAt(row) ?? "unknown"}, to visit: {result.Table["to visit"].FormatAt(row) ?? "unknown"}");
        foreach (MissingCause cause in result.Causes(1, "to visit")) Console.WriteLine($"Unknown for lack of: {cause.Name}");
    });
}

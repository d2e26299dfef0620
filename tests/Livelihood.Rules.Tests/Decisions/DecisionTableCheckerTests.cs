using Livelihood.Core.Documents;
using Livelihood.Rules.Checking.Internal;
using Livelihood.Rules.Declaring;
using Livelihood.Rules.Decisions;
using Livelihood.Rules.Decisions.Internal;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.Tests.Decisions;

public sealed class DecisionTableCheckerTests
{
    private static readonly RuleField[] Fields =
    [
        new() { Name = "income", Type = new RuleType.Number(2, Unit.None) },
        new() { Name = "size", Type = new RuleType.Number(0, Unit.None) },
        new() { Name = "area", Type = new RuleType.Category(["rural", "urban"]) },
    ];

    [Fact]
    public void Check_ofTextsThatAreListed_makesTheOutputACategory()
    {
        CheckedTable table = Check("""{ "inputs": [ { "if": "income" } ], "outputs": [ { "values": ["poor", "none"], "default": "\"none\"" } ], "rows": [ { "when": "< 620", "then": "\"poor\"" } ] }""", out ProblemList problems)!;
        Assert.Empty(problems.Problems);
        Assert.Equal(new RuleType.Category(["poor", "none"]), table.Outputs[0].Type);
        Assert.Equal(["poor", "none"], table.Outputs[0].Values.Select(v => v.Text));
    }

    [Fact]
    public void Check_ofNumbersOfSeveralScales_takesTheLargest()
    {
        CheckedTable table = Check("""{ "inputs": [ { "if": "income" } ], "outputs": [ {} ], "rows": [ { "when": "< 620", "then": 1 }, { "when": ">= 620", "then": "0.25" } ] }""", out ProblemList problems)!;
        Assert.Empty(problems.Problems);
        Assert.Equal(new RuleType.Number(2, Unit.None), table.Outputs[0].Type);
        Assert.Equal([100L, 25L], table.Rows.Select(r => ((ConstantNode)r.Outputs[0]).Bits));
    }

    [Fact]
    public void Check_underPriority_ordersRowsByTheListedValues()
    {
        CheckedTable table = Check("""
            { "hitPolicy": "priority", "inputs": [ { "if": "income" } ], "outputs": [ { "values": ["a", "b", "c"] } ],
              "rows": [ { "when": "-", "then": "\"c\"" }, { "when": "-", "then": "\"a\"" }, { "when": "-", "then": "\"b\"" }, { "when": "-", "then": "\"a\"" } ] }
            """, out ProblemList problems)!;
        Assert.Empty(problems.Problems);
        Assert.Equal([1, 3, 2, 0], table.RowsByPriority);
    }

    [Theory]
    [InlineData("""{ "hitPolicy": "priority", "inputs": [ { "if": "income" } ], "outputs": [ {} ], "rows": [ { "when": "-", "then": 1 } ] }""", "$.outputs[0]")]
    [InlineData("""{ "hitPolicy": "collect sum", "inputs": [ { "if": "income" } ], "outputs": [ {} ], "rows": [ { "when": "-", "then": "\"x\"" } ] }""", "$.outputs[0]")]
    [InlineData("""{ "hitPolicy": "collect sum", "inputs": [ { "if": "income" } ], "outputs": [ {} ], "rows": [ { "when": "-", "then": "income / size" } ] }""", "$.outputs[0]")]
    [InlineData("""{ "hitPolicy": "rule order", "inputs": [ { "if": "income" } ], "outputs": [ {} ], "rows": [ { "when": "-", "then": 1 } ] }""", "$.hitPolicy")]
    [InlineData("""{ "inputs": [ { "if": "incme" } ], "outputs": [ {} ], "rows": [ { "when": "-", "then": 1 } ] }""", "$.inputs[0].if")]
    [InlineData("""{ "inputs": [ { "if": "income" } ], "outputs": [ {} ], "rows": [ { "when": "\"x\"", "then": 1 } ] }""", "$.rows[0].when[0]")]
    [InlineData("""{ "inputs": [ { "if": "income" } ], "outputs": [ {} ], "rows": [ { "when": "-", "then": 1 }, { "when": "-", "then": "\"x\"" } ] }""", "$.rows[1].then[0]")]
    [InlineData("""{ "inputs": [ { "if": "income" } ], "outputs": [ { "values": ["a"] } ], "rows": [ { "when": "-", "then": "\"b\"" } ] }""", "$.rows[0].then[0]")]
    [InlineData("""{ "inputs": [ { "if": "income" } ], "outputs": [ { "values": "[0..5]", "default": 7 } ], "rows": [ { "when": "-", "then": 1 }, { "when": "-", "then": 6 } ] }""", "$.rows[1].then[0]")]
    [InlineData("""{ "inputs": [ { "if": "size", "values": "[0..10]" } ], "outputs": [ {} ], "rows": [ { "when": "> 10", "then": 1 } ] }""", "$.rows[0].when[0]")]
    [InlineData("""{ "inputs": [ { "if": "size" } ], "outputs": [ {} ], "rows": [ { "when": "0.5", "then": 1 } ] }""", "$.rows[0].when[0]")]
    [InlineData("""{ "inputs": [ { "if": "size", "values": "< income" } ], "outputs": [ {} ], "rows": [ { "when": "-", "then": 1 } ] }""", "$.inputs[0].values")]
    [InlineData("""{ "inputs": [ { "if": "size" } ], "outputs": [ {} ], "rows": [ { "when": "-", "then": "null" } ] }""", "$.outputs[0]")]
    public void Check_ofAFaultyTable_saysWhere(string json, string path)
    {
        Assert.Null(Check(json, out ProblemList problems));
        Assert.Contains(path, problems.Problems.Select(p => p.Path));
    }

    [Fact]
    public void Check_ofCellsOverOtherNames_makesThemConditions()
    {
        CheckedTable table = Check("""{ "inputs": [ { "if": "income" } ], "outputs": [ {} ], "rows": [ { "when": "< 100 * size", "then": 1 }, { "when": ">= 100", "then": 2 } ] }""", out ProblemList problems)!;
        Assert.Empty(problems.Problems);
        Assert.NotNull(table.Conditions[0][0]);
        Assert.Null(table.Conditions[1][0]);
        Assert.Contains(table.Conditions[0][0], table.Operands);
        Assert.Equal(2, TableLayout.Of(table).Columns.Count);
    }

    private static CheckedTable? Check(string json, out ProblemList problems)
    {
        problems = new ProblemList();
        DecisionTable table = DecisionTable.Read(DocumentNode.Parse(json, problems)!.AsObject()!, "tier")!;
        Assert.Empty(problems.Problems);
        return DecisionTableChecker.Check(table, new RuleScope(Fields), problems, "$");
    }
}

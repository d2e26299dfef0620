using Livelihood.Core.Documents;
using Livelihood.Rules.Decisions;
using Livelihood.Rules.Evaluation;

namespace Livelihood.Rules.Tests.Evaluation;

/// <summary>Decision tables inside plans: hits, defaults, missing inputs, conflicts, several outputs, numbers put together.</summary>
public class TableEvaluationTests
{
    private const string Tier = """
        { "name": "tier", "hitPolicy": "unique", "inputs": [ { "if": "rent" }, { "if": "area" } ],
          "outputs": [ { "name": "tier", "default": "\"none\"" } ],
          "rows": [ { "when": ["< 50", "-"], "then": ["\"low\""] }, { "when": ["[50..200]", "\"urban\""], "then": ["\"middle\""] },
                    { "when": ["> 250", "\"urban\""], "then": ["note"] } ] }
        """;

    [Fact]
    public void Evaluate_table_givesRowsOutputOrDefault()
        => Assert.Equal(["Ada", "low", "middle", "low"], Cells(Tier, "tier"));

    [Fact]
    public void Evaluate_missingInputThatDecides_isUnknownForItsReason()
    {
        const string table = """
            { "name": "t", "hitPolicy": "first", "inputs": [ { "if": "income" }, { "if": "area" } ], "outputs": [ { "name": "t" } ],
              "rows": [ { "when": ["< 1500", "\"urban\""], "then": ["1"] }, { "when": ["-", "-"], "then": ["2"] } ] }
            """;
        RuleResult result = Result(table);
        Assert.Equal("1 2 ?Stale ?NotProvided", string.Join(" ", Households.Cells(result, "t")));
        Assert.Equal(["income"], result.Causes(2, "t").Select(cause => cause.Name));
        Assert.Equal(["area"], result.Causes(3, "t").Select(cause => cause.Name));
    }

    [Fact]
    public void Evaluate_overlapOfUniqueTable_isCountedAsConflict()
    {
        const string table = """
            { "name": "t", "hitPolicy": "unique", "inputs": [ { "if": "rent" } ], "outputs": [ { "name": "t" } ],
              "rows": [ { "when": ["<= 40"], "then": ["1"] }, { "when": [">= 40"], "then": ["2"] } ] }
            """;
        RuleResult result = Result(table);
        Assert.Equal(["2", "1", "2", "?Rejected"], Households.Cells(result, "t"));
        Assert.Equal([new EvaluationFault("t", EvaluationFaultKind.TableConflict, 1, 3)], result.Faults);
        Assert.Equal(EvaluationFaultKind.TableConflict, Assert.Single(result.Causes(3, "t")).Fault);
    }

    [Fact]
    public void Evaluate_severalOutputs_eachIsKnownWhereAllOutcomesAgree()
    {
        const string table = """
            { "name": "t", "hitPolicy": "unique", "inputs": [ { "if": "owns car" } ], "outputs": [ { "name": "a" }, { "name": "b" } ],
              "rows": [ { "when": ["true"], "then": ["1.5", "true"] }, { "when": ["false"], "then": ["1.5", "false"] } ] }
            """;
        RuleResult result = Result(table);
        Assert.Equal(["1.5", "1.5", "1.5", "1.5"], Households.Cells(result, "t.a"));
        Assert.Equal(["false", "true", "?NotAsked", "?NotProvided"], Households.Cells(result, "t.b"));
    }

    [Fact]
    public void Evaluate_collectSum_addsRowsThatApply()
    {
        const string table = """
            { "name": "t", "hitPolicy": "collect sum", "inputs": [ { "if": "rent" }, { "if": "count(members)" } ], "outputs": [ { "name": "t", "default": "0" } ],
              "rows": [ { "when": ["> 30", "-"], "then": ["rent"] }, { "when": ["-", "> 1"], "then": ["10"] } ] }
            """;
        Assert.Equal(["310.00", "0.00", "110.00", "40.00"], Cells(table, "t"));
    }

    private static string[] Cells(string table, string name) => Households.Cells(Result(table), name);

    private static RuleResult Result(string table)
    {
        var problems = new ProblemList();
        DecisionTable? read = DecisionTable.Read(DocumentNode.Parse(System.Text.Encoding.UTF8.GetBytes(table), problems)!.AsObject()!);
        problems.ThrowIfAny("table");
        return RulePlan.Compile(Households.Builder().Table(read!).Build(), Households.AsOf).Evaluate(Households.Table());
    }
}

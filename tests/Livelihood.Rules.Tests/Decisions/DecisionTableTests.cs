using System.Text;
using System.Text.Json;
using Livelihood.Core.Documents;
using Livelihood.Rules.Decisions;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.Tests.Decisions;

public sealed class DecisionTableTests
{
    private const string Full = """
        {
          "name": "tier", "id": "t1", "label": { "en": "Tier", "zh": "类别" }, "basis": [ { "law": "Act", "article": "22" } ], "hitPolicy": "priority",
          "inputs": [ { "id": "i1", "label": "Income", "if": "income per head", "values": "[0..100000]" }, { "if": "area" } ],
          "outputs": [ { "id": "o1", "name": "level", "values": ["poor", "near", "none"], "default": "\"none\"" }, { "name": "amount", "label": "Amount", "type": "number", "scale": 2, "unit": "CNY/month" } ],
          "annotations": ["reason"],
          "rows": [
            { "id": "r1", "label": "Poor", "when": ["< 620", "\"rural\""], "then": ["\"poor\"", "620 - income per head"], "annotations": ["below the line"], "basis": [ { "law": "Act", "article": "3" } ], "note": "since 2026" },
            { "when": ["-", "-"], "then": ["\"near\"", 0] } ],
          "monotone": [ { "input": "income per head", "output": "level", "direction": "rising" } ]
        }
        """;

    [Fact]
    public void Read_ofAllKeys_keepsThem()
    {
        DecisionTable table = Read(Full, out ProblemList problems)!;
        Assert.Empty(problems.Problems);
        Assert.Equal(("tier", "t1", HitPolicy.Priority), (table.Name, table.Id, table.Policy));
        Assert.Equal("\"poor\", \"near\", \"none\"", table.Outputs[0].AllowedValues);
        Assert.Equal(new RuleType.Number(2, Unit.TryParse("CNY/month", out Unit unit) ? unit : default), table.Outputs[1].Type);
        Assert.Equal(["\"near\"", "0"], table.Rows[1].Outputs);
        Assert.Equal(new MonotoneClaim { Input = "income per head", Output = "level", Direction = MonotoneDirection.Rising }, table.Monotone[0]);
    }

    [Fact]
    public void WriteTo_ofATable_readsBackTheSame()
    {
        string once = Write(Read(Full, out _)!);
        DecisionTable again = Read(once, out ProblemList problems)!;
        Assert.Empty(problems.Problems);
        Assert.Equal(once, Write(again));
        Assert.Equal("since 2026", again.Rows[0].Note);
        Assert.Equal(["below the line"], again.Rows[0].Annotations);
    }

    [Fact]
    public void Read_ofATableOfOneColumn_takesPlainValues()
    {
        DecisionTable table = Read("""{ "name": "points", "inputs": [ { "if": "size" } ], "outputs": [ {} ], "rows": [ { "when": 1, "then": 10 }, { "when": "> 1", "then": true } ] }""", out ProblemList problems)!;
        Assert.Empty(problems.Problems);
        Assert.Equal(["1"], table.Rows[0].Cells);
        Assert.Equal(["true"], table.Rows[1].Outputs);
    }

    [Fact]
    public void Read_ofAFaultyTable_reportsEveryFault()
    {
        _ = Read("""
            { "name": "t", "hitPolicy": "uniqe", "inputs": [ { "if": "a" }, { "if": "b" } ], "outputs": [ { "name": "x" }, { "name": "x" }, { } ],
              "rows": [ { "id": "r", "when": ["-"], "then": ["1", "2", "3"] }, { "id": "r", "when": ["-", "-"], "then": ["1"] }, { "when": ["-", null], "then": ["1", "2", "3"], "annotations": ["?"] } ],
              "monotone": [ { "input": "c", "output": "y", "direction": "up" }, { "input": "aa", "output": "z", "direction": "rising" } ], "rowz": [] }
            """, out ProblemList problems);
        string[] paths = [.. problems.Problems.Select(p => p.Path)];
        Assert.Contains("$.hitPolicy", paths);
        Assert.Contains("$.rows[2].when[1]", paths);
        Assert.Contains("$.monotone[0].direction", paths);
        Assert.Contains("$.rowz", paths);
        Assert.Contains(problems.Problems, p => p.DidYouMean == "unique");
    }

    [Fact]
    public void Read_ofRowsOfWrongLengthsAndEqualIds_reportsEach()
    {
        _ = Read("""
            { "name": "t", "inputs": [ { "if": "a" }, { "if": "b" } ], "outputs": [ { "name": "x" }, { "name": "x" }, { } ],
              "rows": [ { "id": "r", "when": ["-"], "then": ["1", "2", "3"] }, { "id": "r", "when": ["-", "-"], "then": ["1"], "annotations": ["?"] } ],
              "monotone": [ { "input": "aa", "output": "z", "direction": "rising" } ] }
            """, out ProblemList problems);
        Assert.Equal(
            ["$.outputs[1]", "$.outputs[2]", "$.rows[0].when", "$.rows[1].then", "$.rows[1].annotations", "$.rows[1].id", "$.monotone[0].input", "$.monotone[0].output"],
            problems.Problems.Select(p => p.Path));
    }

    [Theory]
    [InlineData("""{ "name": "t" }""")]
    [InlineData("""{ "inputs": [], "outputs": [], "rows": [] }""")]
    [InlineData("""{ "name": "t", "inputs": {}, "outputs": 5, "rows": "x" }""")]
    [InlineData("""{ "name": "t", "inputs": [ 1 ], "outputs": [ null ], "rows": [ [] ] }""")]
    public void Read_ofWhatIsNoTable_reportsItAndGivesNothing(string json)
    {
        Assert.Null(Read(json, out ProblemList problems));
        Assert.NotEmpty(problems.Problems);
    }

    private static DecisionTable? Read(string json, out ProblemList problems)
    {
        problems = new ProblemList();
        return DecisionTable.Read(DocumentNode.Parse(json, problems)!.AsObject()!);
    }

    private static string Write(DecisionTable table)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream)) table.WriteTo(writer, withName: true);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}

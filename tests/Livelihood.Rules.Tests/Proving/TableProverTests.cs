using System.Diagnostics;
using System.Text;
using Livelihood.Core.Regions;
using Livelihood.Rules.Decisions;
using Livelihood.Rules.Parameters;
using Livelihood.Rules.Proving;

namespace Livelihood.Rules.Tests.Proving;

public sealed class TableProverTests
{
    private static readonly DateOnly Day = new(2026, 7, 1);

    [Fact]
    public void Prove_ofATableWithoutDefects_saysSo()
    {
        ProofReport report = Prove("unique", """[ "< 620", "-" ], [ "[620..930)", "\"rural\"" ], [ "[620..930)", "\"urban\"" ], [ ">= 930", "-" ]""");
        Assert.True(report.IsProved, report.ToString());
        Assert.Equal("tier: proved: no defect", report.Lines[0]);
    }

    [Fact]
    public void Prove_ofATableWithAHole_showsItsEdgeAndExtent()
    {
        ProofReport report = Prove("unique", """[ "< 620", "-" ], [ "(620..930)", "-" ], [ ">= 930", "\"rural\"" ]""");
        Assert.Equal(
            [
                "gap: No row applies, and there is no default. Example: income = 620.00, area = any. All of: income 620.00.",
                "gap: No row applies, and there is no default. Example: income = 930.00, area = \"urban\". All of: area \"urban\", income from 930.00 on.",
            ],
            report.Defects.Select(d => d.ToString()).Order());
    }

    [Fact]
    public void Prove_ofTwoRowsThatMeet_showsThePointTheyShare()
    {
        ProofReport report = Prove("unique", """[ "<= 620", "-" ], [ ">= 620", "-" ]""");
        Defect overlap = Assert.Single(report.Defects);
        Assert.Equal("overlap r1, r2: Both rows apply, but only one may. Example: income = 620.00, area = any. All of: income 620.00.", overlap.ToString());
    }

    [Fact]
    public void Prove_underAny_allowsOverlapsWithEqualOutputs()
    {
        Assert.True(Prove("any", """[ "<= 620", "-" ], [ ">= 620", "-" ]""", outputs: ["\"poor\"", "\"poor\""], values: "[ \"poor\" ]").IsProved);
        Assert.False(Prove("any", """[ "<= 620", "-" ], [ ">= 620", "-" ]""").IsProved);
    }

    [Fact]
    public void Prove_underFirst_findsRowsThatAreNeverChosen()
    {
        ProofReport report = Prove("first", """[ "< 930", "-" ], [ "-", "\"rural\"" ], [ "[930..1000]", "\"urban\"" ], [ "< 620", "-" ], [ "-", "-" ]""");
        Defect masked = Assert.Single(report.Defects, d => d.Kind == DefectKind.MaskedRow);
        Assert.Equal(["r4"], masked.Rows);
        Assert.Equal("The row is never chosen: wherever it applies, r1 does too and is preferred.", masked.Message);
    }

    [Fact]
    public void Prove_ofARowThatSeveralOthersMaskTogether_findsIt()
    {
        ProofReport report = Prove("first", """[ "-", "\"rural\"" ], [ "< 620", "\"urban\"" ], [ ">= 620", "\"urban\"" ], [ "[100..700]", "-" ]""");
        Assert.Contains(report.Defects, d => d.Kind == DefectKind.MaskedRow && d.Rows is ["r4"]);
    }

    [Fact]
    public void Prove_withHints_listsRowsOfWhichOnlyTheOrderDecides()
    {
        ProofReport report = Prove("first", """[ "< 620", "-" ], [ "-", "-" ]""", options: new ProofOptions { Hints = true });
        Assert.DoesNotContain(report.Defects, d => d.Kind == DefectKind.Overlap);
        Assert.Single(report.Hints);
    }

    [Fact]
    public void Prove_ofDeclaredValuesThatNoRowGives_namesThem()
    {
        ProofReport report = Prove("unique", """[ "< 620", "-" ], [ ">= 620", "-" ]""", outputs: ["\"poor\"", "\"near\""], values: """[ "poor", "near", "rich" ], "default": "\"rich\"" """);
        Assert.Equal("unreachable (tier): The value \"rich\" can never be given: it is the default, but some row always applies.", Assert.Single(report.Defects).ToString());
    }

    [Fact]
    public void Prove_withAllowedValues_looksAtNoOthers()
    {
        Assert.True(Prove("unique", """[ "[0..620)", "-" ], [ ">= 620", "-" ]""", incomeValues: ">= 0").IsProved);
        Assert.Equal("income up to -0.01", Assert.Single(Prove("unique", """[ "[0..620)", "-" ], [ ">= 620", "-" ]""").Defects).Extent);
    }

    [Fact]
    public void Prove_withParameters_namesTheRegionsInWhichADefectOccurs()
    {
        ParameterSet lines = ParameterSet.Parse("""
            { "kind": "livelihood/parameters", "id": "lines", "version": "1", "parameters": {
              "line": { "unit": "CNY/month", "scale": 2, "by": ["region"], "values": [
                { "region": "9901", "from": "2026-01-01", "value": 620 }, { "region": "9902", "from": "2026-01-01", "value": 700 } ] },
              "cap": { "unit": "CNY/month", "scale": 2, "values": [ { "from": "2026-01-01", "value": 650 } ] } } }
            """);
        RegionTree regions = RegionTree.Parse("""
            { "kind": "livelihood/regions", "id": "test", "version": "1", "regions": [
              { "code": "99" }, { "code": "9901", "parent": "99" }, { "code": "9902", "parent": "99" }, { "code": "990101", "parent": "9901" }, { "code": "990102", "parent": "9901" } ] }
            """);
        RuleSet rules = RuleSet.Parse("""
            { "kind": "livelihood/rules", "id": "r", "version": "1", "parameters": ["lines"],
              "inputs": { "income": { "type": "number", "scale": 2, "unit": "CNY/month" }, "region": { "type": "region" } },
              "tables": { "tier": { "inputs": [ { "if": "income" } ], "outputs": [ { "values": ["poor", "near"] } ],
                "rows": [ { "id": "a", "when": "< line", "then": "\"poor\"" }, { "id": "b", "when": ">= cap", "then": "\"near\"" } ] } } }
            """, [lines]);
        ProofReport report = TableProver.Prove(rules, "tier", Day, regions);
        Defect gap = Assert.Single(report.Defects, d => d.Kind == DefectKind.Gap);
        Assert.Equal(["9901", "990101", "990102"], gap.Regions.Select(r => r.Value));
        Assert.False(gap.Everywhere);
        Assert.Equal([new ExampleValue("income", "620.00")], gap.Example);
        Assert.Equal("income from 620.00 to 649.99", gap.Extent);
        Defect overlap = Assert.Single(report.Defects, d => d.Kind == DefectKind.Overlap);
        Assert.Equal(["9902"], overlap.Regions.Select(r => r.Value));
        Assert.Equal([new ExampleValue("income", "650.00")], overlap.Example);
    }

    [Fact]
    public void Prove_withAParameterByArea_looksAtEachArea()
    {
        ParameterSet lines = ParameterSet.Parse("""
            { "kind": "livelihood/parameters", "id": "lines", "version": "1", "parameters": {
              "line": { "unit": "CNY/month", "scale": 2, "by": ["area"], "values": [ { "area": "rural", "from": "2026-01-01", "value": 620 }, { "area": "urban", "from": "2026-01-01", "value": 935 } ] } } }
            """);
        RuleSet rules = RuleSet.Parse("""
            { "kind": "livelihood/rules", "id": "r", "version": "1", "parameters": ["lines"],
              "inputs": { "income": { "type": "number", "scale": 2, "unit": "CNY/month" }, "area": { "type": "category", "values": ["rural", "urban"] } },
              "tables": { "tier": { "inputs": [ { "if": "income" } ], "outputs": [ { "values": ["poor", "near"] } ],
                "rows": [ { "when": "< line", "then": "\"poor\"" }, { "when": ">= 1.5 * line", "then": "\"near\"" } ] } } }
            """, [lines]);
        ProofReport report = TableProver.Prove(rules, "tier", Day);
        Defect gap = Assert.Single(report.Defects);
        Assert.Equal("gap: No row applies, and there is no default. Example: income = 620.00, area = \"rural\". All of: income from 620.00 to 929.99.", gap.ToString());
    }

    [Theory]
    [InlineData("first", "true")]
    [InlineData("unique", "true")]
    [InlineData("first", "false")]
    public void Prove_ofRowsForOneArea_doesNotMissThemInTheOther(string policy, string sound)
    {
        ParameterSet lines = ParameterSet.Parse("""
            { "kind": "livelihood/parameters", "id": "lines", "version": "1", "parameters": {
              "line": { "scale": 2, "by": ["area"], "values": [ { "area": "rural", "from": "2026-01-01", "value": 620 }, { "area": "urban", "from": "2026-01-01", "value": 935 } ] } } }
            """);
        string hidden = sound == "true" ? "" : """, { "id": "hidden", "when": ["> 2 * line", "\"urban\""], "then": "\"b\"" }""";
        RuleSet rules = RuleSet.Parse($$"""
            { "kind": "livelihood/rules", "id": "r", "version": "1", "parameters": ["lines"],
              "inputs": { "income": { "type": "number", "scale": 2 }, "area": { "type": "category", "values": ["rural", "urban"] } },
              "tables": { "tier": { "hitPolicy": "{{policy}}", "inputs": [ { "if": "income" }, { "if": "area" } ], "outputs": [ { "values": ["a", "b", "c"] } ],
                "rows": [ { "when": ["< line", "\"rural\""], "then": "\"a\"" }, { "when": ["< line", "\"urban\""], "then": "\"b\"" }, { "when": [">= line", "-"], "then": "\"c\"" }{{hidden}} ] } } }
            """, [lines]);
        ProofReport report = TableProver.Prove(rules, "tier", Day);
        Assert.Equal(sound == "true" ? [] : ["hidden"], report.Defects.SelectMany(d => d.Rows));
        Assert.All(report.Defects, d => Assert.Equal(DefectKind.MaskedRow, d.Kind));
    }

    [Fact]
    public void Prove_whereRegionIsAnInputToo_looksAtRegionsTogetherWithTheirParameters()
    {
        ParameterSet lines = ParameterSet.Parse("""
            { "kind": "livelihood/parameters", "id": "lines", "version": "1", "parameters": {
              "line": { "scale": 2, "by": ["region"], "values": [ { "region": "9901", "from": "2026-01-01", "value": 620 }, { "region": "9902", "from": "2026-01-01", "value": 700 } ] } } }
            """);
        RuleSet rules = RuleSet.Parse("""
            { "kind": "livelihood/rules", "id": "r", "version": "1", "parameters": ["lines"], "inputs": { "income": { "type": "number", "scale": 2 }, "region": { "type": "region" } },
              "tables": { "tier": { "inputs": [ { "if": "income" }, { "if": "region" } ], "outputs": [ { "values": ["poor", "near"] } ],
                "rows": [ { "when": ["< line", "-"], "then": "\"poor\"" }, { "when": [">= 620", "\"9901\""], "then": "\"near\"" }, { "when": [">= 700", "not(\"9901\")"], "then": "\"near\"" } ] } } }
            """, [lines]);
        ProofReport report = TableProver.Prove(rules, "tier", Day);
        Assert.True(report.IsProved, report.ToString());
    }

    [Fact]
    public void Prove_ofManyRegionsWithValuesOfTheirOwn_takesSeconds()
    {
        IEnumerable<string> values = Enumerable.Range(1000, 1000).Select(r => $$"""{ "region": "{{r}}", "from": "2026-01-01", "value": {{r}} }""");
        ParameterSet lines = ParameterSet.Parse($$"""
            { "kind": "livelihood/parameters", "id": "lines", "version": "1", "parameters": { "line": { "scale": 2, "by": ["region"], "values": [ {{string.Join(", ", values)}} ] } } }
            """);
        string[] rows = [.. Enumerable.Range(0, 20).Select(i => $$"""{ "when": ["[{{i}} * line..{{i + 1}} * line)", "{{(i % 2 == 0 ? "< 3" : "-")}}"], "then": {{i}} }""")];
        RuleSet rules = RuleSet.Parse($$"""
            { "kind": "livelihood/rules", "id": "r", "version": "1", "parameters": ["lines"], "inputs": { "income": { "type": "number", "scale": 2 }, "size": { "type": "number" }, "region": { "type": "region" } },
              "tables": { "points": { "inputs": [ { "if": "income", "values": ">= 0" }, { "if": "size" } ], "outputs": [ {} ], "rows": [ {{string.Join(", ", rows)}} ] } } }
            """, [lines]);
        var watch = Stopwatch.StartNew();
        ProofReport report = TableProver.Prove(rules, "points", Day);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{watch.Elapsed}");
        Assert.All(report.Defects, d => Assert.Equal(1000, d.Regions.Count));
    }

    [Fact]
    public void Prove_ofAClaimThatHolds_addsNothing()
        => Assert.True(Prove("first", """[ "< 620", "-" ], [ "< 930", "-" ], [ "-", "-" ]""", outputs: ["\"poor\"", "\"near\"", "\"none\""],
            values: """[ "poor", "near", "none" ]""", claim: "rising").IsProved);

    [Fact]
    public void Prove_ofAClaimThatFails_showsTwoInputs()
    {
        ProofReport report = Prove("first", """[ "< 620", "-" ], [ "[700..930)", "\"rural\"" ], [ "-", "-" ]""", outputs: ["\"near\"", "\"poor\"", "\"none\""],
            values: """[ "poor", "near", "none" ]""", claim: "rising");
        Defect defect = Assert.Single(report.Defects);
        Assert.Equal(DefectKind.NotMonotone, defect.Kind);
        Assert.Equal("tier goes from \"none\" to \"poor\" as income rises from 699.99 to 700.00.", defect.Message);
        Assert.Equal([new ExampleValue("income", "699.99"), new ExampleValue("area", "\"rural\"")], defect.Example);
        Assert.Equal([new ExampleValue("income", "700.00"), new ExampleValue("area", "\"rural\"")], defect.ComparedWith);
    }

    [Fact]
    public void Prove_ofInputsComputedFromOne_knowsWhichValuesGoTogether()
    {
        RuleSet rules = RuleSet.Parse("""
            { "kind": "livelihood/rules", "id": "r", "version": "1", "inputs": { "income": { "type": "number", "scale": 2 } }, "derive": { "yearly": "12 * income" },
              "tables": { "tier": { "inputs": [ { "if": "income" }, { "if": "yearly" } ], "outputs": [ { "values": ["poor", "near"] } ],
                "rows": [ { "when": ["< 500", "-"], "then": "\"poor\"" }, { "when": ["-", ">= 6000"], "then": "\"near\"" } ] } } }
            """, []);
        Assert.True(TableProver.Prove(rules, "tier", Day).IsProved);
    }

    [Fact]
    public void Prove_ofInputsThatDependOnEachOtherOtherwise_saysWhatItAssumed()
    {
        RuleSet rules = RuleSet.Parse("""
            { "kind": "livelihood/rules", "id": "r", "version": "1", "inputs": { "income": { "type": "number", "scale": 2 } }, "derive": { "square": "income * income" },
              "tables": { "tier": { "inputs": [ { "if": "income" }, { "if": "square" } ], "outputs": [ { "values": ["poor", "near"] } ],
                "rows": [ { "when": ["< 5", "-"], "then": "\"poor\"" }, { "when": ["-", ">= 25"], "then": "\"near\"" } ] } } }
            """, []);
        Assert.All(TableProver.Prove(rules, "tier", Day).Defects, d => Assert.True(d.OnlyIfTogether));
    }

    [Fact]
    public void Prove_ofTenInputsAndTwoHundredRows_takesSeconds()
    {
        RuleSet rules = RuleSet.Parse(Large(10, 200), []);
        var watch = Stopwatch.StartNew();
        ProofReport report = TableProver.Prove(rules, "tier", Day);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{watch.Elapsed}");
        Assert.DoesNotContain(report.NotProved, t => t.Contains("too large", StringComparison.Ordinal));
        Assert.Contains(report.Defects, d => d.Kind == DefectKind.Gap);
    }

    [Fact]
    public void Prove_ofTwoHundredRowsThatPartitionTenInputs_provesThem()
    {
        RuleSet rules = RuleSet.Parse(Document(10, [.. Partition.Of(10, 200)], "unique", """, "monotone": [ { "input": "x0", "direction": "rising" } ]"""), []);
        var watch = Stopwatch.StartNew();
        ProofReport report = TableProver.Prove(rules, "tier", Day);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{watch.Elapsed}");
        Assert.Empty(report.NotProved);
        Assert.All(report.Defects, d => Assert.Equal(DefectKind.NotMonotone, d.Kind));
    }

    [Fact]
    public void Prove_ofAPartitionThatLacksOneRow_findsItsPlace()
    {
        List<string[]> rows = [.. Partition.Of(10, 200)];
        string[] lost = rows[77];
        rows.RemoveAt(77);
        ProofReport report = TableProver.Prove(RuleSet.Parse(Document(10, rows, "unique", ""), []), "tier", Day);
        Defect gap = Assert.Single(report.Defects);
        Assert.Equal(DefectKind.Gap, gap.Kind);
        Assert.Equal(lost.Count(c => c != "-"), gap.Example.Count(v => v.Value != ExampleValue.Any));
    }

    [Fact]
    public void Prove_beyondItsLimit_saysWhatIsNotProved()
    {
        RuleSet rules = RuleSet.Parse(Large(10, 60), []);
        ProofReport report = TableProver.Prove(rules, "tier", Day, options: new ProofOptions { MaxSteps = 0 });
        Assert.False(report.IsProved);
        Assert.Contains(report.NotProved, t => t.Contains("too large", StringComparison.Ordinal));
    }

    [Fact]
    public void OfBands_provesAsATableOfOneInput()
    {
        DecisionTable bands = DecisionTable.OfBands("points", "share", [("< 0.5", "0"), ("[0.5..1)", "6"), ("> 1", "10")]);
        RuleSet rules = new RuleSetBuilder("bands").Input("above", new Types.RuleType.Number(0, default)).Input("below", new Types.RuleType.Number(0, default))
            .Define("share", "above / below").Table(bands).Build();
        Defect gap = Assert.Single(TableProver.Prove(rules, "points", Day).Defects);
        Assert.Equal([new ExampleValue("share", "1")], gap.Example);
        Assert.Equal("share 1", gap.Extent);
    }

    private static ProofReport Prove(
        string policy, string rows, string[]? outputs = null, string? values = null, string? incomeValues = null, string? claim = null, ProofOptions? options = null)
    {
        string[] cells = rows.Split("],", StringSplitOptions.TrimEntries);
        var text = new StringBuilder();
        for (int r = 0; r < cells.Length; r++)
        {
            string output = outputs is null ? $"\"out{r}\"" : outputs[r];
            text.Append(r == 0 ? "" : ", ").Append($$"""{ "id": "r{{r + 1}}", "when": {{cells[r].TrimEnd(']')}}], "then": [{{System.Text.Json.JsonSerializer.Serialize(output)}}] }""");
        }

        string allowed = incomeValues is null ? "" : $", \"values\": \"{incomeValues}\"", listed = values is null ? "" : $"\"values\": {values}";
        string monotone = claim is null ? "" : $$""", "monotone": [ { "input": "income", "direction": "{{claim}}" } ]""";
        RuleSet rules = RuleSet.Parse($$"""
            { "kind": "livelihood/rules", "id": "r", "version": "1",
              "inputs": { "income": { "type": "number", "scale": 2 }, "area": { "type": "category", "values": ["rural", "urban"] } },
              "tables": { "tier": { "hitPolicy": "{{policy}}", "inputs": [ { "if": "income"{{allowed}} }, { "if": "area" } ], "outputs": [ { {{listed}} } ], "rows": [ {{text}} ]{{monotone}} } } }
            """, []);
        return TableProver.Prove(rules, "tier", Day, options: options);
    }

    private static string Large(int inputs, int rows)
    {
        var random = new Random(11);
        string Cell() => random.Next(3) == 0 ? "-" : random.Next(2) == 0 ? $"< {random.Next(1, 100)}" : $"[{random.Next(0, 50)}..{random.Next(50, 100)}]";
        return Document(inputs, [.. Enumerable.Range(0, rows).Select(_ => Enumerable.Range(0, inputs).Select(_ => Cell()).ToArray())], "first", "");
    }

    private static string Document(int inputs, IReadOnlyList<string[]> rows, string policy, string claims)
    {
        IEnumerable<string> names = Enumerable.Range(0, inputs).Select(i => "x" + i);
        IEnumerable<string> made = rows.Select((cells, r) => $$"""{ "when": [{{string.Join(", ", cells.Select(c => $"\"{c}\""))}}], "then": {{r % 7}} }""");
        return $$"""
            { "kind": "livelihood/rules", "id": "r", "version": "1", "inputs": { {{string.Join(", ", names.Select(n => $"\"{n}\": {{ \"type\": \"number\" }}"))}} },
              "tables": { "tier": { "hitPolicy": "{{policy}}", "inputs": [ {{string.Join(", ", names.Select(n => $"{{ \"if\": \"{n}\" }}"))}} ], "outputs": [ {} ], "rows": [ {{string.Join(",\n", made)}} ]{{claims}} } } }
            """;
    }
}

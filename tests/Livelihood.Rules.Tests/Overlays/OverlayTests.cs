using Livelihood.Core.Documents;
using Livelihood.Rules.Overlays;
using Livelihood.Rules.Parameters;

namespace Livelihood.Rules.Tests.Overlays;

public sealed class OverlayTests
{
    [Fact]
    public void Apply_of_values_takes_over_the_days_of_their_period_only()
    {
        IReadOnlyList<RawDocument> after = Apply("""
            { "of": "lines@2026.2", "parameters": { "subsistence line": { "values": [
              { "region": "4201", "area": "urban", "from": "2026-04-01", "value": 935, "basis": "Notice 12" }, { "region": "4202", "area": "rural", "from": "2026-03-01", "to": "2026-06-30", "value": 850 } ] },
              "uplift ratio": { "label": "Ratio" } } }
            """);

        Assert.Equal("lines@2026.2+reform.1", after[0].Reference.ToString());
        Assert.Equal(
            """
            subsistence line of 4201/urban from 2026-04-01: 900 → 935 CNY/month
            basis of subsistence line of 4201/urban from 2026-04-01: Notice 7 → Notice 12
            subsistence line of 4202/rural, 2026-03-01 to 2026-06-30: 800 → 850 CNY/month
            label of uplift ratio: Ratio of the marginal line → Ratio
            """.ReplaceLineEndings("\n"),
            DocumentDiff.Between(Documents.Lines, after[0]).ToString());
        Assert.Equal(["42/rural", "4201/urban", "4202/", "4202/urban", "4202/", "4201/urban", "4202/rural"],
            ParameterSet.Parse(after[0].ToJson()).Parameters["subsistence line"].Values.Select(value => $"{value.Region}/{value.Keys.GetValueOrDefault("area")}"));
    }

    [Fact]
    public void Apply_brings_references_up_to_the_new_version()
    {
        IReadOnlyList<RawDocument> after = Apply("""{ "of": "lines", "version": "2027.1", "parameters": { "uplift ratio": { "values": [ { "value": 2 } ] } } }""");

        Assert.Equal(["lines@2027.1", "example@1+reform.1"], after.Select(document => document.Reference.ToString()));
        Assert.Equal("lines@2027.1", after[1].Root.GetProperty("parameters")[0].GetString());
        Assert.Equal(["example@1"], after[1].Former.Select(former => former.ToString()));
        Assert.NotEqual(Documents.Rules.Fingerprint, after[1].Fingerprint);
    }

    [Fact]
    public void Apply_to_rules_changes_adds_and_removes_by_name_and_id()
    {
        IReadOnlyList<RawDocument> after = Apply("""
            { "of": "example@1",
              "derive": { "income per head": "per month(annual income) / max(1, size)", "poor": { "value": "income per head <= subsistence line", "label": "Poor" } },
              "tables": { "tier": { "hitPolicy": "unique", "rows": [ { "id": "r2", "then": ["\"none\""], "note": "no longer near" }, { "id": "r3", "before": "r1" } ] } },
              "add": { "derive": { "x": "1" }, "tables": { "tier": { "rows": [ { "id": "r9", "after": "r1", "when": ["false", "-"], "then": ["\"near\""] } ] } }, "tests": [ { "name": "two", "asOf": "2026-07-01", "given": {}, "expect": { "x": 1 } } ] },
              "remove": { "derive": ["doubtful"], "tests": ["one person"], "tables": { "tier": { "rows": { "r2": { "note": true } } } } } }
            """);

        Assert.Equal(
            """
            rule income per head: per month(annual income) / size → per month(annual income) / max(1, size)
            rule poor: income per head < subsistence line → income per head <= subsistence line
            label of rule poor added: Poor
            rule x added: 1
            rule doubtful removed: income per head < 0
            hitPolicy of table tier: first → unique
            row r9 of table tier added
            then of row r2 of table tier: ["\"near\""] → ["\"none\""]
            row r3 of table tier moved to the front
            test two added
            test one person removed
            """.ReplaceLineEndings("\n"),
            DocumentDiff.Between(Documents.Rules, after[1]).ToString());
        Assert.Equal("Income per head", after[1].Root.GetProperty("derive").GetProperty("income per head").GetProperty("label").GetString());
        Assert.Equal(["r3", "r1", "r9", "r2"], after[1].Root.GetProperty("tables").GetProperty("tier").GetProperty("rows").EnumerateArray().Select(row => row.GetProperty("id").GetString()));
        Assert.Same(Documents.Lines, after[0]);
    }

    [Fact]
    public void Apply_of_rules_gives_rules_that_are_read()
    {
        IReadOnlyList<RawDocument> after = Apply("""
            { "of": "lines", "parameters": { "uplift ratio": { "values": [ { "from": "2027-01-01", "value": 1.8 } ] } } },
            { "of": "example", "add": { "derive": { "near": "income per head < uplift ratio * subsistence line" } } }
            """);

        RuleSet rules = RuleSet.Parse(after[1].ToJson(), [ParameterSet.Parse(after[0].ToJson())]);

        Assert.Contains("near", rules.Results);
        Assert.Equal("lines@2026.2+reform.1", rules.ParameterSets[0].Envelope.Reference.ToString());
        Assert.Equal("parameters: [\"lines@2026.2\"] → [\"lines@2026.2+reform.1\"]\nrule near added: income per head < uplift ratio * subsistence line", DocumentDiff.Between(Documents.Rules, after[1]).ToString());
    }

    [Fact]
    public void Apply_of_removals_takes_days_and_parameters_out()
    {
        IReadOnlyList<RawDocument> after = Apply("""
            { "of": "lines@2026.2", "add": { "parameters": { "subsistence line": { "values": [ { "region": "4203", "value": 1 } ] }, "new line": { "values": [] } } },
              "remove": { "parameters": { "old line": true, "subsistence line": { "values": [ { "region": "4202", "area": "rural", "from": "2026-01-01", "to": "2026-01-31" } ] } } } }
            """);

        Assert.Equal(
            """
            subsistence line of 4202/rural, 2026-01-01 to 2026-01-31 removed: 800 CNY/month
            subsistence line of 4203 added: 1 CNY/month
            new line added
            old line removed
            """.ReplaceLineEndings("\n"),
            DocumentDiff.Between(Documents.Lines, after[0]).ToString());
    }

    [Fact]
    public void ApplyAll_of_a_chain_changes_what_the_first_version_has_become()
    {
        Overlay first = Documents.Overlay("""{ "of": "lines@2026.2", "parameters": { "uplift ratio": { "values": [ { "from": "2027-01-01", "value": 2 } ] } } }""");
        Overlay second = Overlay.Parse("""
            { "kind": "livelihood/overlay", "id": "later", "version": "3", "changes": [ { "of": "lines@2026.2", "parameters": { "uplift ratio": { "values": [ { "from": "2028-01-01", "value": 3 } ] } } } ] }
            """);

        RawDocument after = Overlay.ApplyAll([Documents.Lines], [first, second])[0];

        Assert.Equal("lines@2026.2+reform.1+later.3", after.Reference.ToString());
        Assert.Equal(["lines@2026.2", "lines@2026.2+reform.1"], after.Former.Select(former => former.ToString()));
        Assert.Equal("uplift ratio, 2027-01-01 to 2027-12-31: 1.5 → 2\nuplift ratio from 2028-01-01: 1.5 → 3", DocumentDiff.Between(Documents.Lines, after).ToString());
    }

    [Theory]
    [InlineData("""{ "of": "line@2026.2" }""", "$.changes[0].of", "Did you mean \"lines@2026.2\"?")]
    [InlineData("""{ "of": "lines@1", "derive": {} }""", "$.changes[0].of", "no such document")]
    [InlineData("""{ "of": "lines", "parameters": { "subsistence lne": {} } }""", "$.changes[0].parameters['subsistence lne']", "Did you mean \"subsistence line\"?")]
    [InlineData("""{ "of": "lines", "parameters": { "subsistence line": { "values": [ { "regoin": "4201", "value": 1 } ] } } }""", "$.changes[0].parameters['subsistence line'].values[0].regoin", "Did you mean \"region\"?")]
    [InlineData("""{ "of": "lines", "parameters": { "subsistence line": { "values": [ { "area": "town", "value": 1 } ] } } }""", "$.changes[0].parameters['subsistence line'].values[0].area", "expected \"urban\" or \"rural\"")]
    [InlineData("""{ "of": "lines", "add": { "parameters": { "uplift ratio": { "values": [ { "from": "2026-01-01", "value": 1 } ] } } } }""", "$.changes[0].add.parameters['uplift ratio'].values[0]", "there already")]
    [InlineData("""{ "of": "lines", "remove": { "parameters": ["oldline", "x"] } }""", "$.changes[0].remove.parameters[1]", "no parameter \"x\"")]
    [InlineData("""{ "of": "lines", "remove": { "parameters": { "subsistence line": { "values": [ { "region": "4201", "area": "rural" } ] } } } }""", "$.changes[0].remove.parameters['subsistence line'].values[0]", "No value is there")]
    [InlineData("""{ "of": "example", "derive": { "incom per head": "1" } }""", "$.changes[0].derive['incom per head']", "Did you mean \"income per head\"?")]
    [InlineData("""{ "of": "example", "derive": { "poor": null } }""", "$.changes[0].derive.poor", "Nothing is not a value")]
    [InlineData("""{ "of": "example", "tables": { "tier": { "rows": [ { "id": "r7" } ] } } }""", "$.changes[0].tables.tier.rows[0].id", "no row \"r7\"")]
    [InlineData("""{ "of": "example", "tables": { "tier": { "rows": [ { "id": "r1", "after": "r7" } ] } } }""", "$.changes[0].tables.tier.rows[0].after", "no such row")]
    [InlineData("""{ "of": "example", "add": { "derive": { "poor": "1" } } }""", "$.changes[0].add.derive.poor", "there already")]
    [InlineData("""{ "of": "example", "add": { "tables": { "tier": { "rows": [ { "id": "r1" } ] } } } }""", "$.changes[0].add.tables.tier.rows[0]", "there already")]
    [InlineData("""{ "of": "example", "remove": { "tables": { "tier": { "rows": ["r7"] } } } }""", "$.changes[0].remove.tables.tier.rows[0]", "no row \"r7\"")]
    [InlineData("""{ "of": "example", "remove": { "version": true } }""", "$.changes[0].remove.version", "cannot be removed")]
    [InlineData("""{ "of": "lines", "version": "2026.2", "parameters": { "uplift ratio": { "label": "x" } } }""", "$", "has the name of the old one")]
    [InlineData("""{ "of": "lines", "parameters": { "uplift ratio": { "values": [ { "value": "x" } ] } } }""", "$.parameters['uplift ratio'].values[0].value", "wrong type")]
    [InlineData("""{ "of": "lines", "parameters": { "subsistence line": { "scale": 0, "values": [ { "region": "4201", "area": "urban", "value": 1.5 } ] } } }""", "$.parameters['subsistence line'].values[2].value", "more decimals")]
    public void Apply_of_a_fault_says_where_and_what(string change, string path, string says)
    {
        var fault = Assert.Throws<DocumentException>(() => Apply(change));

        Assert.Contains(fault.Problems, problem => problem.Path == path && problem.ToString().Contains(says, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "$.changes", "changes nothing")]
    [InlineData("""{ "derive": {} }""", "$.changes[0]", "\"of\" is missing")]
    [InlineData("""{ "of": "a@b@c" }""", "$.changes[0].of", "refers to no document")]
    [InlineData("""{ "of": "a", "version": "x@y" }""", "$.changes[0].version", "cannot be referred to")]
    [InlineData("""{ "of": "a", "id": "b" }""", "$.changes[0].id", "cannot be changed")]
    [InlineData("""{ "of": "a", "add": [] }""", "$.changes[0].add", "wrong type")]
    public void Parse_of_a_fault_says_where_and_what(string changes, string path, string says)
    {
        var fault = Assert.Throws<DocumentException>(() => Documents.Overlay(changes));

        Assert.Contains(fault.Problems, problem => problem.Path == path && problem.ToString().Contains(says, StringComparison.Ordinal));
    }

    [Fact]
    public void Apply_of_rules_that_are_ill_typed_lists_what_the_checker_finds()
    {
        var fault = Assert.Throws<DocumentException>(() => Apply("""{ "of": "example", "derive": { "poor": "income per head < 620 + area" } }"""));

        Assert.All(fault.Problems, problem => Assert.Equal("example@1+reform.1", problem.Source));
        Assert.Contains(fault.Problems, problem => problem.Path == "$.derive.poor");
    }

    [Fact]
    public void Apply_with_several_faults_lists_all_of_them_and_changes_nothing()
    {
        Overlay overlay = Documents.Overlay("""{ "of": "lines", "parameters": { "x": {}, "y": {} } }, { "of": "example", "derive": { "z": "1" } }, { "of": "nothing" }""");

        var fault = Assert.Throws<DocumentException>(() => overlay.Apply([Documents.Lines, Documents.Rules]));
        var again = Assert.Throws<DocumentException>(() => overlay.Apply([Documents.Lines, Documents.Rules]));

        Assert.Equal(4, fault.Problems.Count);
        Assert.Equal(fault.Message, again.Message);
    }

    private static IReadOnlyList<RawDocument> Apply(string change) => Documents.Overlay(change).Apply([Documents.Lines, Documents.Rules]);
}

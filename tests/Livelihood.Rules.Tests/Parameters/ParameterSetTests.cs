using Livelihood.Core.Documents;
using Livelihood.Core.Numbers;
using Livelihood.Core.Regions;
using Livelihood.Rules.Parameters;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.Tests.Parameters;

public sealed class ParameterSetTests
{
    [Fact]
    public void Parse_of_the_lines_gives_every_part()
    {
        ParameterSet set = ParameterSet.Parse(Lines.Json);

        Parameter line = set.Parameters["subsistence line"];
        var number = Assert.IsType<RuleType.Number>(line.Type);
        Assert.Equal((2, "CNY/month"), (number.Scale, number.Unit.ToString()));
        Assert.Equal(["region", "area"], line.Keys.Select(key => key.Name));
        Assert.Equal(["urban", "rural"], line.Keys[1].Values);
        ParameterValue value = line.Values[1];
        Assert.Equal(new RegionCode("9901"), value.Region);
        Assert.Equal("urban", value.Keys["area"]);
        Assert.Equal(new EffectivePeriod(new DateOnly(2026, 4, 1), null), value.Effective);
        Assert.Equal(FixedPoint.Parse("935.50"), value.Number);
        Assert.Equal("935.5 CNY/month", value.ToString());
        Assert.Equal("Notice 12", value.Basis[0].Law);
        Assert.Equal(new RuleType.Number(1, Unit.None), set.Parameters["uplift ratio"].Type);
        Assert.Equal("lines@2026.2", set.ToString());
    }

    [Fact]
    public void Parse_of_the_example_in_the_design_takes_the_areas_that_are_used()
    {
        ParameterSet set = ParameterSet.Parse("""
            { "kind": "livelihood/parameters", "id": "lines", "version": "2026.2", "parameters": {
              "subsistence line": { "unit": "CNY/month", "scale": 2, "by": ["region", "area"], "values": [
                { "region": "42", "area": "rural", "from": "2026-01-01", "value": 620 }, { "region": "4201", "area": "urban", "from": "2026-04-01", "value": 935, "basis": "..." } ] } } }
            """);

        Assert.Equal(["rural", "urban"], set.Parameters["subsistence line"].Keys[1].Values);
        Assert.False(set.Parameters["subsistence line"].Keys[1].IsDeclared);
    }

    [Theory]
    [InlineData("\"boolean\"", "true", "true")]
    [InlineData("\"text\"", "\"ab\"", "ab")]
    [InlineData("\"category\", \"allowed\": [\"x\", \"y\"]", "\"y\"", "y")]
    [InlineData("\"date\"", "\"2026-07-01\"", "2026-07-01")]
    [InlineData("\"days duration\"", "\"P1DT36H\"", "P2DT12H")]
    [InlineData("\"days duration\"", "\"-PT0.5S\"", "-PT0.5S")]
    [InlineData("\"months duration\"", "\"P18M\"", "P1Y6M")]
    [InlineData("\"number\"", "-0.250", "-0.25")]
    public void Parse_of_each_type_reads_its_values(string type, string value, string shown)
    {
        Parameter parameter = One($"\"type\": {type}, \"values\": [ {{ \"value\": {value} }} ]");

        Assert.Equal(shown, parameter.Values[0].ToString());
        Assert.True(parameter.Densify(new DateOnly(2026, 7, 1), null).Present[0]);
    }

    [Fact]
    public void ToJson_of_a_set_is_read_back_as_the_same_document()
    {
        ParameterSet set = ParameterSet.Parse(Lines.Json);

        ParameterSet again = ParameterSet.Parse(set.ToJson());

        Assert.Equal(set.Fingerprint, again.Fingerprint);
        Assert.Equal(set.ToJson(), again.ToJson());
    }

    [Fact]
    public void Parse_without_a_scale_takes_as_many_decimals_as_the_values_show()
        => Assert.Equal(new RuleType.Number(3, Unit.None), One("\"values\": [ { \"to\": \"2025-12-31\", \"value\": 2 }, { \"from\": \"2026-01-01\", \"value\": 0.125 } ]").Type);

    [Theory]
    [InlineData("\"values\": [ { \"value\": \"x\" } ]", "$.parameters.p.values[0].value", "wrong type")]
    [InlineData("\"values\": [ { \"value\": null } ]", "$.parameters.p.values[0].value", "wrong type")]
    [InlineData("\"scale\": 2, \"values\": [ { \"value\": 1.005 } ]", "$.parameters.p.values[0].value", "more decimals")]
    [InlineData("\"values\": [ { \"value\": 1e19 } ]", "$.parameters.p.values[0].value", "out of range")]
    [InlineData("\"values\": [ { \"value\": 9e17, \"to\": \"2025-12-31\" }, { \"from\": \"2026-01-01\", \"value\": 0.0001 } ]", "$.parameters.p.values[0].value", "out of range with the 4 decimals")]
    [InlineData("\"type\": \"date\", \"values\": [ { \"value\": \"2023-02-29\" } ]", "$.parameters.p.values[0].value", "not a date")]
    [InlineData("\"type\": \"days duration\", \"values\": [ { \"value\": \"P1M\" } ]", "$.parameters.p.values[0].value", "not such a span")]
    [InlineData("\"type\": \"months duration\", \"values\": [ { \"value\": \"P1D\" } ]", "$.parameters.p.values[0].value", "not such a span")]
    [InlineData("\"type\": \"text\", \"unit\": \"CNY\", \"values\": []", "$.parameters.p.unit", "Only a number")]
    [InlineData("\"type\": \"category\", \"values\": []", "$.parameters.p", "needs the codes")]
    [InlineData("\"unit\": \"CNY//\", \"values\": []", "$.parameters.p.unit", "not a unit")]
    [InlineData("\"by\": [\"region\"], \"values\": [ { \"region\": \"a b\", \"value\": 1 } ]", "$.parameters.p.values[0].region", "not a region code")]
    [InlineData("\"by\": [\"region\", \"region\"], \"values\": []", "$.parameters.p.by[1]", "twice")]
    [InlineData("\"by\": [\"aera\"], \"values\": []", "$.parameters.p.by[0]", "not declared. Found \"aera\", expected \"region\", or a key of \"keys\". Did you mean \"area\"?")]
    [InlineData("\"by\": [\"value\"], \"values\": []", "$.parameters.p.by[0]", "not declared")]
    [InlineData("\"by\": [\"colour\"], \"values\": []", "$.parameters.p", "has no values")]
    [InlineData("\"by\": [\"area\"], \"values\": [ { \"area\": \"rurl\", \"value\": 1 } ]", "$.parameters.p.values[0].area", "Did you mean \"rural\"?")]
    [InlineData("\"values\": [ { \"area\": \"rural\", \"value\": 1 } ]", "$.parameters.p.values[0].area", "not known here")]
    [InlineData("\"values\": [ { \"from\": \"2026-02-01\", \"to\": \"2026-01-01\", \"value\": 1 } ]", "$.parameters.p.values[0]", "before the first day")]
    [InlineData("\"values\": [ { \"value\": 1 }, { \"from\": \"2026-01-01\", \"value\": 2 } ]", "$.parameters.p.values[1]", "Two values are stated for the days from 2026-01-01, 1 and 2; the other one is $.parameters.p.values[0]")]
    [InlineData("\"values\": [ { \"to\": \"2026-01-01\", \"value\": 1 }, { \"from\": \"2026-01-01\", \"value\": 1 } ]", "$.parameters.p.values[1]", "stated twice for the days 2026-01-01 to 2026-01-01")]
    [InlineData("\"by\": [\"area\"], \"values\": [ { \"area\": \"rural\", \"value\": 1 }, { \"value\": 2 } ]", "$.parameters.p.values[1]", "Two values are stated for the days always")]
    public void Parse_of_a_fault_says_where_and_what(string parameter, string path, string says)
    {
        var fault = Assert.Throws<DocumentException>(() => One(parameter));

        Problem problem = Assert.Single(fault.Problems);
        Assert.Equal(path, problem.Path);
        Assert.Contains(says, problem.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_of_many_faults_lists_all_of_them()
    {
        var fault = Assert.Throws<DocumentException>(() => ParameterSet.Parse("""
            { "kind": "livelihood/parameters", "id": "x", "version": "1", "keys": { "from": { "values": ["a"] }, "area": {}, "region": { "type": "category", "values": ["a"] } },
              "parameters": { " a": { "values": [] }, "b": {}, "c": { "values": [ {}, 1 ] }, "d": { "tipe": "text", "values": [] } } }
            """));

        Assert.Equal(
            ["$.keys.from", "$.keys.area", "$.keys.region", "$.parameters[' a']", "$.parameters.b", "$.parameters.c.values[0]", "$.parameters.c.values[1]", "$.parameters.d.tipe"],
            fault.Problems.Select(problem => problem.Path));
    }

    [Fact]
    public void Parse_of_hostile_texts_reports_and_does_not_throw_else()
    {
        foreach (string text in (string[])["", "[]", "{", "{\"kind\":1}", "{\"kind\":\"livelihood/parameters\",\"id\":\"x\",\"version\":\"1\",\"parameters\":[]}", new string('[', 100_000), "{\"a\":NaN}"])
            Assert.Throws<DocumentException>(() => ParameterSet.Parse(text));
    }

    [Fact]
    public void Parse_of_keys_with_too_many_combinations_reports_it()
    {
        string values = string.Join(',', Enumerable.Range(0, 65).Select(i => FormattableString.Invariant($"\"v{i}\"")));

        var fault = Assert.Throws<DocumentException>(() => ParameterSet.Parse($$"""
            { "kind": "livelihood/parameters", "id": "x", "version": "1", "keys": { "one": { "values": [{{values}}] }, "two": { "values": [{{values}}] } },
              "parameters": { "p": { "by": ["one", "two"], "values": [] } } }
            """));

        Assert.Contains("too many combinations", fault.Problems[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void CheckRegions_of_unknown_and_abolished_regions_reports_both()
    {
        ParameterSet set = ParameterSet.Parse("""
            { "kind": "livelihood/parameters", "id": "x", "version": "1", "parameters": { "p": { "by": ["region"], "values": [
              { "region": "9909", "value": 1 }, { "region": "9903", "from": "2024-01-01", "value": 2 }, { "region": "9903", "to": "2023-12-31", "value": 3 } ] } } }
            """);
        var problems = new ProblemList();

        set.CheckRegions(Lines.Regions, problems);

        Assert.Equal(["$.parameters.p.values[0].region", "$.parameters.p.values[1].region"], problems.Problems.Select(problem => problem.Path));
        Assert.Equal("9904", problems.Problems[1].DidYouMean);
    }

    private static Parameter One(string parameter) => ParameterSet.Parse($$"""
        { "kind": "livelihood/parameters", "id": "x", "version": "1", "keys": { "area": { "values": ["urban", "rural"] } }, "parameters": { "p": { {{parameter}} } } }
        """).Parameters["p"];
}

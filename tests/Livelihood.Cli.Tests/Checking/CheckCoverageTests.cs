using System.Text.Json.Nodes;

namespace Livelihood.Cli.Tests.Checking;

public sealed class CheckCoverageTests : IDisposable
{
    private readonly Workspace work = new();

    public CheckCoverageTests() => work.Write("lines.json", """
        { "kind": "livelihood/parameters", "id": "lines", "version": "1", "effective": { "from": "2026-01-01", "to": "2026-12-31" },
          "parameters": { "line": { "by": [ "region" ], "values": [ { "region": "9901", "from": "2026-01-01", "value": 1 }, { "region": "9902", "from": "2026-03-01", "value": 1 } ] } } }
        """);

    public void Dispose() => work.Dispose();

    [Fact]
    public void Check_hole_in_the_documents_period_is_a_finding()
    {
        Assert.Equal(ExitCode.Findings, work.Run("check", work["lines.json"], SampleRules.Regions));

        Assert.Contains("1 parameter; 1 hole, 2026-01-01 to 2026-12-31", work.Output, StringComparison.Ordinal);
        Assert.Contains("  hole: line: no value for 9902 and the 1 region in it, 2026-01-01 to 2026-02-28", work.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_period_of_the_command_line_takes_the_place_of_the_documents()
    {
        Assert.Equal(ExitCode.Done, work.Run("check", work["lines.json"], SampleRules.Regions, "--period", "2026-03-01..2026-06-30"));
        Assert.Contains("every one has a value, 2026-03-01 to 2026-06-30", work.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026")]
    [InlineData("2026-02-30..2026-03-01")]
    [InlineData("2026-03-02..2026-03-01")]
    public void Check_text_that_is_no_period_is_refused(string period)
    {
        Assert.Equal(ExitCode.BadInput, work.Run("check", work["lines.json"], "--period", period));
        Assert.Contains("--period", work.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_coverage_that_cannot_be_looked_at_is_noted()
    {
        Assert.Equal(ExitCode.Done, work.Run("check", work["lines.json"]));
        Assert.Contains("note: coverage is not looked at: no document of regions was given", work.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_region_that_the_tree_does_not_have_is_a_problem()
    {
        work.Write("lines.json", work.Read("lines.json").Replace("9902", "8802", StringComparison.Ordinal));
        Assert.Equal(ExitCode.BadInput, work.Run("check", work["lines.json"], SampleRules.Regions));
        Assert.Contains("8802", work.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_second_tree_of_regions_is_a_problem()
    {
        work.Write("regions.json", """{ "kind": "livelihood/regions", "id": "r", "version": "2", "regions": [ { "code": "42" } ] }""");
        Assert.Equal(ExitCode.BadInput, work.Run("check", SampleRules.Regions, work["regions.json"]));
        Assert.Contains("A second tree", work.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_json_tells_holes_as_findings()
    {
        Assert.Equal(ExitCode.Findings, work.Run("check", work["lines.json"], SampleRules.Regions, "--json"));

        JsonNode lines = JsonNode.Parse(work.Output)!.AsArray()[0]!;
        Assert.False(lines["sound"]!.GetValue<bool>());
        Assert.Equal("hole", lines["findings"]![0]!["kind"]!.GetValue<string>());
    }

    [Fact]
    public void Check_rules_name_the_document_that_was_not_given()
    {
        Assert.Equal(ExitCode.BadInput, work.Run("check", SampleRules.Allowance));
        Assert.Contains("lines@2026.2", work.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_rules_whose_parameters_are_faulty_are_told_so_once()
    {
        string rules = work.Write("rules.json", """{ "kind": "livelihood/rules", "id": "x", "version": "1", "parameters": [ "lines@1" ], "derive": { "a": "line + 1" } }""");
        work.Write("lines.json", work.Read("lines.json").Replace("\"value\": 1", "\"value\": \"one\"", StringComparison.Ordinal));

        Assert.Equal(ExitCode.BadInput, work.Run("check", rules, work["lines.json"]));

        Assert.Single(work.Error.Split('\n'), line => line.StartsWith(rules, StringComparison.Ordinal));
        Assert.Contains("has problems of its own", work.Error, StringComparison.Ordinal);
    }
}

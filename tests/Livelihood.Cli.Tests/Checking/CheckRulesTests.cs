using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Livelihood.Cli.Tests.Checking;

public sealed partial class CheckRulesTests : IDisposable
{
    private readonly Workspace work = new();

    public void Dispose() => work.Dispose();

    [Fact]
    public void Check_sound_rules_pass_their_tests_and_are_proved_and_reached()
    {
        Assert.Equal(ExitCode.Done, Check("regions.json", "lines.json", "allowance.json"));

        Assert.Contains("18 of 18 tests hold; tests reach everything; 2 decision tables proved (2 days from 2025-01-01)", work.Output, StringComparison.Ordinal);
        Assert.Empty(work.Error);
    }

    [Theory]
    [InlineData("broken.approved.txt", ExitCode.Findings, "regions.json", "broken-lines.json", "broken.json")]
    [InlineData("broken-load.approved.txt", ExitCode.BadInput, "regions.json", "lines.json", "broken-load.json")]
    [InlineData("broken-text.approved.txt", ExitCode.BadInput, "broken-text.json")]
    public void Check_broken_example_prints_each_defect_as_approved(string approved, int code, params string[] files)
    {
        Assert.Equal(code, Check(files));
        Approved.Check(approved, Plain(work.Output + work.Error));
    }

    [Theory]
    [InlineData("regions.json", "broken-lines.json", "broken.json")]
    [InlineData("regions.json", "lines.json", "broken-load.json")]
    public void Check_prints_the_same_each_time_and_in_the_order_given(params string[] files)
    {
        Check(files);
        string first = work.Output + work.Error;
        Check(files);
        Assert.Equal(first, work.Output + work.Error);
    }

    [Fact]
    public void Check_json_tells_tests_defects_and_notes()
    {
        Assert.Equal(ExitCode.Findings, work.Run("check", SampleRules.Regions, SampleRules.Of("broken-lines.json"), SampleRules.Of("broken.json"), "--json"));

        JsonNode broken = JsonNode.Parse(work.Output)!.AsArray()[2]!;
        Assert.False(broken["sound"]!.GetValue<bool>());
        string[] kinds = [.. broken["findings"]!.AsArray().Select(f => f!["kind"]!.GetValue<string>()).Distinct()];
        Assert.Equal(["cellNeverHolds", "failedTest", "gap", "maskedRow", "notMonotone", "overlap", "unreachableOutput"], kinds.Order(StringComparer.Ordinal));
        Assert.Contains(broken["notes"]!.AsArray(), n => n!["kind"]!.GetValue<string>() == "unreached");
    }

    [Fact]
    public void Check_grid_joins_its_tests_to_the_documents()
    {
        Assert.Equal(ExitCode.Done, Grid(SampleRules.Of("grid.csv")));
        Assert.Contains("22 of 22 tests hold", work.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_grid_test_that_fails_names_its_row()
    {
        string grid = work.Write("grid.csv", "test,as of,region,area,annual income,has a car,tier\nMuch,2026-07-01,990102,urban,90000,false,allowance\n");

        Assert.Equal(ExitCode.Findings, work.Run("check", SampleRules.Regions, SampleRules.Lines, SampleRules.Allowance, "--grid", grid));
        Assert.Contains($"test \"Much\" fails ({grid}, row 1)", work.Output, StringComparison.Ordinal);
        Assert.Contains("tier: expected \"allowance\", but it is", work.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_faulty_grid_tells_every_problem()
    {
        string grid = work.Write("grid.csv", "test,as of,regoin,annual income,tier\nA,2026-02-30,1,x,allowance\nA,,1,2,alowance\n");

        Assert.Equal(ExitCode.BadInput, Grid(grid));
        foreach (string said in new[] { "Did you mean \"region\"", "row 1, as of", "row 1, annual income", "row 2, tier", "that of another test" })
            Assert.Contains(said, work.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_grid_needs_one_document_of_rules()
    {
        Assert.Equal(ExitCode.BadInput, work.Run("check", SampleRules.Lines, "--grid", SampleRules.Of("grid.csv")));
        Assert.Contains("--grid", work.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.BadInput, Grid(work["none.csv"]));
        Assert.Contains("none.csv", work.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_regional_rules_need_the_regions()
    {
        Assert.Equal(ExitCode.BadInput, work.Run("check", SampleRules.Lines, SampleRules.Allowance));
        Assert.Contains("no document of regions was given", work.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_test_without_a_day_is_a_problem_where_the_rules_depend_on_it()
    {
        string rules = work.Write("rules.json", """
            { "kind": "livelihood/rules", "id": "x", "version": "1", "inputs": { "born": { "type": "date" } }, "derive": { "age": "age at(born, as of)" },
              "tests": [ { "name": "t", "given": { "born": "2000-01-01" }, "expect": { "age": 26 } } ] }
            """);

        Assert.Equal(ExitCode.BadInput, work.Run("check", rules));
        Assert.Contains("\"t\"", work.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, work.Run("check", rules, "--as-of", "2026-07-01"));
    }

    [Fact]
    public void Check_rules_without_tests_say_so()
    {
        string rules = work.Write("rules.json", """{ "kind": "livelihood/rules", "id": "x", "version": "1", "derive": { "a": "1" } }""");
        Assert.Equal(ExitCode.Done, work.Run("check", rules));
        Assert.Contains("no tests", work.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_nesting_of_a_hundred_thousand_levels_is_a_problem()
    {
        string deep = new('(', 100_000), close = new(')', 100_000), lists = new('[', 100_000);
        string expression = work.Write("expression.json", $$"""{ "kind": "livelihood/rules", "id": "x", "version": "1", "derive": { "a": "{{deep}}1{{close}}" } }""");
        string json = work.Write("json.json", $$"""{ "kind": "livelihood/rules", "id": "x", "version": "1", "derive": {{lists}} }""");

        Assert.Equal(ExitCode.BadInput, work.Run("check", expression, json));

        Assert.Contains("$.derive.a", work.Error, StringComparison.Ordinal);
        Assert.Contains("json.json", work.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_expression_of_ten_megabytes_is_a_problem()
    {
        string sum = string.Join(" + ", Enumerable.Repeat("1", 2_500_000));
        string rules = work.Write("rules.json", $$"""{ "kind": "livelihood/rules", "id": "x", "version": "1", "derive": { "a": "{{sum}}", "b": "c" } }""");

        Assert.Equal(ExitCode.BadInput, work.Run("check", rules));

        Assert.Contains("$.derive.a", work.Error, StringComparison.Ordinal);
        Assert.True(work.Error.Length < 10_000);
    }

    private int Check(params string[] files) => work.Run(["check", .. files.Select(SampleRules.Of)]);

    private int Grid(string grid)
        => work.Run("check", SampleRules.Regions, SampleRules.Lines, SampleRules.Allowance, "--grid", grid, "--grid-rows", SampleRules.Of("grid-members.csv"));

    /// <summary>What was printed, without the checkout's folder.</summary>
    private static string Plain(string text) => Fingerprints().Replace(text.Replace(SampleRules.Folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal), "fingerprint …");

    [GeneratedRegex("fingerprint [0-9a-f]{12}")]
    private static partial Regex Fingerprints();
}

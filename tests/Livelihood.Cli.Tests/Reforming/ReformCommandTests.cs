using System.Text.Json.Nodes;

namespace Livelihood.Cli.Tests.Reforming;

public sealed class ReformCommandTests : IDisposable
{
    private readonly Workspace work = new();

    public void Dispose() => work.Dispose();

    [Fact]
    public void Apply_reform_writes_every_document_and_the_new_versions_are_sound()
    {
        Assert.Equal(ExitCode.Done, work.Run("apply", SampleRules.Reform, SampleRules.Lines, SampleRules.Allowance, SampleRules.Regions, "--out", work["new"]));

        Assert.Contains("lines@2026.2 is now lines@2027.1", work.Output, StringComparison.Ordinal);
        string[] made = [.. Directory.GetFiles(work["new"]).Order(StringComparer.Ordinal)];
        Assert.Equal(["allowance.json", "lines.json", "regions.json"], made.Select(Path.GetFileName));
        Assert.Equal("lines@2027.1", JsonNode.Parse(File.ReadAllText(made[0]))!["parameters"]![0]!.GetValue<string>());
        Assert.Equal(ExitCode.Done, work.Run(["check", .. made]));
    }

    [Fact]
    public void Apply_one_document_writes_one_file()
    {
        work.Write("raise.json", """
            { "kind": "livelihood/overlay", "id": "raise", "version": "1", "changes": [
              { "of": "lines@2026.2", "parameters": { "rigid share": { "values": [ { "from": "2027-01-01", "value": 0.5 } ] } } } ] }
            """);

        Assert.Equal(ExitCode.Done, work.Run("apply", work["raise.json"], SampleRules.Lines, "--out", work["lines.json"]));
        Assert.Equal(ExitCode.Done, work.Run("diff", SampleRules.Lines, work["lines.json"]));
        Assert.Equal("rigid share from 2027-01-01: 0.6 → 0.5", work.Output.Trim());
    }

    [Fact]
    public void Apply_overlay_of_a_document_that_is_not_there_is_refused_and_writes_nothing()
    {
        Assert.Equal(ExitCode.BadInput, work.Run("apply", SampleRules.Reform, SampleRules.Lines, "--out", work["lines.json"]));

        Assert.Contains("allowance@2026.1", work.Error, StringComparison.Ordinal);
        Assert.Empty(work.Names());
    }

    [Fact]
    public void Apply_overlay_that_breaks_the_rules_is_refused_and_writes_nothing()
    {
        work.Write("bad.json", """
            { "kind": "livelihood/overlay", "id": "bad", "version": "1", "changes": [ { "of": "allowance@2026.1", "derive": { "size": "count(persons)" } } ] }
            """);

        Assert.Equal(ExitCode.BadInput, work.Run("apply", work["bad.json"], SampleRules.Allowance, SampleRules.Lines, "--out", work["new"]));

        Assert.Contains("persons", work.Error, StringComparison.Ordinal);
        Assert.Equal(["bad.json"], work.Names());
    }

    [Fact]
    public void Apply_files_of_one_name_are_refused()
    {
        Assert.Equal(ExitCode.BadInput, work.Run("apply", SampleRules.Reform, SampleRules.Lines, SampleRules.Lines, "--out", work["new"]));
        Assert.Contains("one file", work.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Diff_of_equal_documents_says_so()
    {
        Assert.Equal(ExitCode.Done, work.Run("diff", SampleRules.Lines, SampleRules.Lines));
        Assert.Contains("say the same", work.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Diff_json_tells_each_change()
    {
        work.Write("lines.json", File.ReadAllText(SampleRules.Lines).Replace("960", "970", StringComparison.Ordinal));

        Assert.Equal(ExitCode.Done, work.Run("diff", SampleRules.Lines, work["lines.json"], "--json"));

        JsonNode change = Assert.Single(JsonNode.Parse(work.Output)!["changes"]!.AsArray())!;
        Assert.Equal("960", change["before"]!.GetValue<string>());
        Assert.Equal("970", change["after"]!.GetValue<string>());
    }

    [Fact]
    public void Diff_of_documents_that_cannot_be_compared_tells_every_problem()
    {
        Assert.Equal(ExitCode.BadInput, work.Run("diff", SampleRules.Lines, SampleRules.Regions));
        Assert.Contains("different kinds", work.Error, StringComparison.Ordinal);

        work.Write("broken.json", "{");
        Assert.Equal(ExitCode.BadInput, work.Run("diff", work["none.json"], work["broken.json"]));
        Assert.Contains("none.json", work.Error, StringComparison.Ordinal);
        Assert.Contains("broken.json", work.Error, StringComparison.Ordinal);
    }
}

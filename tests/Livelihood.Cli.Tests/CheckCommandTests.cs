using System.Text.Json.Nodes;
using Livelihood.Testing;

namespace Livelihood.Cli.Tests;

public sealed class CheckCommandTests : IDisposable
{
    private readonly Workspace work = new();

    public void Dispose() => work.Dispose();

    [Fact]
    public void Check_sound_documents_name_kind_and_fingerprint()
    {
        work.Write("model.json", Workspace.Model);
        work.Write("regions.json", """{ "kind": "livelihood/regions", "id": "r", "version": "2", "regions": [ { "code": "42" } ] }""");

        Assert.Equal(ExitCode.Done, work.Run("check", work["model.json"], work["regions.json"]));

        Assert.Contains("livelihood/linkage people@1, fingerprint ", work.Output, StringComparison.Ordinal);
        Assert.Contains("livelihood/regions r@2, fingerprint ", work.Output, StringComparison.Ordinal);
        Assert.Empty(work.Error);
    }

    [Fact]
    public void Check_every_sample_but_the_broken_ones_is_sound()
    {
        string[] samples = Directory.GetFiles(Path.Combine(SharedData.Root(), "samples"), "*.json", SearchOption.AllDirectories);
        samples = [.. samples.Where(s => !Path.GetFileName(s).StartsWith("broken", StringComparison.Ordinal) && File.ReadAllText(s).Contains("\"kind\": \"livelihood/", StringComparison.Ordinal))];

        Assert.NotEmpty(samples);
        Assert.True(work.Run(["check", .. samples]) == ExitCode.Done, work.Error);
    }

    [Fact]
    public void Check_faulty_documents_tell_every_problem_of_each_and_the_sound_ones()
    {
        work.Write("good.json", Workspace.Model);
        work.Write("bad.json", """{ "kind": "livelihood/linkage", "id": "x", "version": "1", "fields": { "a": { "typ": "text" } }, "block": [ "a" ], "compare": [], "treshold": 2 }""");
        work.Write("region.json", """{ "kind": "livelihood/regions", "id": "r", "version": "2", "regions": [ { "code": "42", "parent": "4" } ] }""");

        Assert.Equal(ExitCode.BadInput, work.Run("check", work["bad.json"], work["good.json"], work["region.json"]));

        Assert.Contains("$.fields.a.typ", work.Error, StringComparison.Ordinal);
        Assert.Contains("Did you mean \"type\"", work.Error, StringComparison.Ordinal);
        Assert.Contains("$.treshold", work.Error, StringComparison.Ordinal);
        Assert.Contains("region.json", work.Error, StringComparison.Ordinal);
        Assert.Contains("good.json: livelihood/linkage", work.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "kind": "livelihood/linkge", "id": "x", "version": "1" }""", "Did you mean \"livelihood/linkage\"")]
    [InlineData("""{ "id": "x" }""", "kind")]
    [InlineData("""[ 1 ]""", "an object")]
    [InlineData("""{ "kind": 3 }""", "$.kind")]
    [InlineData("""{ "kind": """, "$")]
    [InlineData("", "$")]
    public void Check_document_of_no_known_kind_is_a_problem(string json, string said)
    {
        work.Write("doc.json", json);

        Assert.Equal(ExitCode.BadInput, work.Run("check", work["doc.json"]));

        Assert.Contains("doc.json", work.Error, StringComparison.Ordinal);
        Assert.Contains(said, work.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_missing_file_is_a_problem()
    {
        Assert.Equal(ExitCode.BadInput, work.Run("check", work["none.json"]));
        Assert.Contains("there is no such file", work.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_json_tells_each_document()
    {
        work.Write("good.json", Workspace.Model);
        work.Write("bad.json", "{}");

        Assert.Equal(ExitCode.BadInput, work.Run("check", work["good.json"], work["bad.json"], "--json"));

        JsonArray checks = JsonNode.Parse(work.Output)!.AsArray();
        Assert.True(checks[0]!["sound"]!.GetValue<bool>());
        Assert.Equal(64, checks[0]!["fingerprint"]!.GetValue<string>().Length);
        Assert.False(checks[1]!["sound"]!.GetValue<bool>());
        Assert.NotEmpty(checks[1]!["problems"]!.AsArray());
    }
}

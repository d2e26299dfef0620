using System.Text;
using System.Text.Json.Nodes;

namespace Livelihood.Cli.Tests;

/// <summary>Every bad input gets one clear message, exit code 2, no stack trace, and leaves nothing behind.</summary>
public sealed class LinkBadInputTests : IDisposable
{
    private readonly Workspace work = new();

    public LinkBadInputTests()
    {
        work.Write("model.json", Workspace.Model);
        work.Write("people.csv", Workspace.People);
    }

    public void Dispose() => work.Dispose();

    [Fact]
    public void Unknown_columns_are_all_named_with_the_nearest()
    {
        work.Write("other.csv", "id,nmae,birth,place\n1,Ada,1970-01-01,Como\n2,Bo,1980-01-01,Bath\n");

        Refused(work.Link("model.json", "other.csv", "--truth", "clutser", "--id", "idd"));

        Says("no column 'name'", "Did you mean \"nmae\"", "no column 'town'", "no column 'clutser'", "no column 'idd'", "Did you mean \"id\"");
    }

    [Theory]
    [InlineData("-0.1")]
    [InlineData("1.5")]
    [InlineData("NaN")]
    public void Threshold_out_of_range_is_refused(string threshold)
    {
        Refused(work.Run("link", work["model.json"], work["people.csv"], "--out", work["out"], $"--threshold={threshold}"));
        Says("--threshold", "0 to 1");
    }

    [Fact]
    public void Threshold_that_is_no_number_is_refused()
    {
        Refused(work.Link("model.json", "people.csv", "--threshold", "high"));
        Says("--threshold", "high");
    }

    [Fact]
    public void Threshold_of_the_model_out_of_range_is_refused()
    {
        work.Write("bad.json", Workspace.Model.Replace("0.9 }", "9 }", StringComparison.Ordinal));
        Refused(work.Link("bad.json", "people.csv"));
        Says("bad.json", "$.threshold", "9");
    }

    [Fact]
    public void Untrained_model_asks_for_training()
    {
        work.Write("untrained.json", Workspace.Model.Replace("\"m\": 0.9, ", "", StringComparison.Ordinal));
        Refused(work.Link("untrained.json", "people.csv"));
        Says("not trained", "--train");
    }

    [Fact]
    public void Everything_wrong_with_the_request_is_told_at_once()
    {
        work.Write("taken", "a file");

        Refused(work.Run("link", work["model.json"], work["gone.csv"], work["gone too.csv"], "--out", work["taken"], "--threshold", "2", "--threads", "0"));

        Says("gone.csv", "gone too.csv", "--out", "--threshold", "--threads", "5 problems");
        Assert.Equal("a file", work.Read("taken"));
    }

    [Fact]
    public void Missing_model_is_told()
    {
        Refused(work.Link("no.json", "people.csv"));
        Says("no.json", "there is no such file");
    }

    [Fact]
    public void Model_with_several_faults_lists_them_all()
    {
        work.Write("bad.json", """{ "kind": "livelihood/linkage", "id": "x", "version": "1", "fields": { "name": {} }, "block": [ ["naem"] ], "compare": [], "treshold": 0.9 }""");
        Refused(work.Link("bad.json", "people.csv"));
        Says("$.treshold", "Did you mean \"threshold\"");
    }

    [Fact]
    public void Deeply_nested_model_is_refused()
    {
        work.Write("deep.json", string.Concat(Enumerable.Repeat("{\"a\":", 100_000)) + "1" + new string('}', 100_000));
        Refused(work.Link("deep.json", "people.csv"));
        Says("deep.json");
    }

    [Fact]
    public void Model_of_another_kind_is_refused()
    {
        work.Write("other.json", """{ "kind": "livelihood/regions", "id": "x", "version": "1", "regions": [] }""");
        Refused(work.Link("other.json", "people.csv"));
        Says("livelihood/linkage");
    }

    [Fact]
    public void Output_that_is_a_file_is_refused()
    {
        work.Write("out", "mine");
        Assert.Equal(ExitCode.BadInput, work.Link("model.json", "people.csv"));
        Says("--out", "There is a file in the place of the folder");
        Assert.Equal("mine", work.Read("out"));
    }

    [Fact]
    public void Output_below_a_file_is_refused()
    {
        Assert.Equal(ExitCode.BadInput, work.Run("link", work["model.json"], work["people.csv"], "--out", Path.Combine(work["people.csv"], "out")));
        Says("--out");
    }

    [Fact]
    public void Folder_in_place_of_a_file_is_refused()
    {
        Directory.CreateDirectory(work["folder.csv"]);
        Assert.Equal(ExitCode.BadInput, work.Link("model.json", "folder.csv"));
        Says("This is a folder");
    }

    [Fact]
    public void Same_file_twice_is_refused()
    {
        Refused(work.Run("link", work["model.json"], work["people.csv"], work["people.csv"], "--out", work["out"]));
        Says("more than once");
    }

    [Theory]
    [InlineData("")]
    [InlineData("id,name,birth,town\n")]
    [InlineData("id,name,birth,town\n1,Ada,1970-01-01,Como\n")]
    public void Fewer_than_two_records_are_refused(string csv)
    {
        work.Write("few.csv", csv);
        Refused(work.Link("model.json", "few.csv"));
        Assert.True(work.Error.Contains("nothing to compare", StringComparison.Ordinal) || work.Error.Contains("empty", StringComparison.Ordinal), work.Error);
    }

    [Fact]
    public void Duplicate_identifiers_are_told_by_row_not_by_value()
    {
        work.Write("twice.csv", "id,name,birth,town\nsecret-77,Ada,1970-01-01,Como\n2,Bo,1980-01-01,Bath\nsecret-77,Cy,1990-01-01,Jos\n");

        Refused(work.Link("model.json", "twice.csv"));

        Says("rows 1 and 3");
        Assert.DoesNotContain("secret-77", work.Error + work.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_identifiers_are_counted()
    {
        work.Write("blank.csv", "id,name,birth,town\n,Ada,1970-01-01,Como\n2,Bo,1980-01-01,Bath\n");
        Refused(work.Link("model.json", "blank.csv"));
        Says("1 of 2 records have no identifier");
    }

    [Fact]
    public void Rows_that_cannot_be_read_are_told_without_their_values()
    {
        work.Write("ragged.csv", "id,name,birth,town\n1,Ada,1970-01-01,Como\n2,private\n3,Bo,1980-01-01,Bath,more\n");

        Refused(work.Link("model.json", "ragged.csv"));

        Says("ragged.csv", "row 2", "row 3", "--force");
        Assert.DoesNotContain("private", work.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Invalid_utf8_is_told_by_row()
    {
        File.WriteAllBytes(work["bytes.csv"], [.. "id,name,birth,town\n1,Ada,1970-01-01,Como\n2,B"u8, 0xFF, 0xFE, .. ",1980-01-01,Bath\n"u8]);
        Refused(work.Link("model.json", "bytes.csv"));
        Says("bytes.csv");
    }

    [Fact]
    public void Hot_key_of_four_billion_pairs_is_refused_with_the_rule_at_fault()
    {
        work.WriteRows("hot.csv", "id,name,birth,town", 90_000, i => $"{i},Ada,,Como");

        Refused(work.Link("model.json", "hot.csv"));

        Says("Rule 'name' makes 4,049,955,000 pairs", "90,000 records", "maxBlock", "force");
        Assert.DoesNotContain("key ada", work.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Blocking_of_a_million_million_pairs_is_refused_before_any_is_formed()
    {
        work.WriteRows("huge.csv", "name,birth,town", 1_420_000, _ => "Ada,1970-01-01,Como");

        Refused(work.Link("model.json", "huge.csv", "--train"));

        Says("1,008,199,290,000");
    }

    [Fact]
    public void Problems_are_json_too_where_json_is_asked_for()
    {
        Refused(work.Link("model.json", "gone.csv", "--json"));

        JsonNode problems = JsonNode.Parse(work.Output)!;
        Assert.False(problems["done"]!.GetValue<bool>());
        Assert.Contains("no such file", problems["problems"]![0]!["message"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("link")]
    [InlineData("lnk", "a", "b")]
    [InlineData("link", "model.json", "people.csv", "--out", "out", "--nonsense")]
    public void Command_that_cannot_be_understood_is_refused(params string[] args)
    {
        Assert.Equal(ExitCode.BadInput, work.Run(args));
        Says("--help");
    }

    [Fact]
    public void Failure_removes_the_folders_it_made_and_no_other()
    {
        work.Write("bad.csv", "id,name\n1,Ada\n2,Bo\n");

        Assert.Equal(ExitCode.BadInput, work.Run("link", work["model.json"], work["bad.csv"], "--out", work["new/deep/out"]));

        Assert.Equal(["bad.csv", "model.json", "people.csv"], work.Names());
    }

    [Fact]
    public void Failure_leaves_an_earlier_result_as_it_was()
    {
        Assert.Equal(ExitCode.Done, work.Link("model.json", "people.csv"));
        byte[] before = [.. Directory.EnumerateFiles(work["out"]).Order(StringComparer.Ordinal).SelectMany(File.ReadAllBytes)];
        work.Write("bad.csv", "id,name\n1,Ada\n2,Bo\n");

        Assert.Equal(ExitCode.BadInput, work.Link("model.json", "bad.csv"));

        Assert.Equal(before, Directory.EnumerateFiles(work["out"]).Order(StringComparer.Ordinal).SelectMany(File.ReadAllBytes));
        Assert.Equal(5, Directory.EnumerateFileSystemEntries(work["out"]).Count());
    }

    [Fact]
    public void Stopped_run_leaves_nothing()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        var error = new StringBuilder();
        using var writer = new StringWriter(error);

        int code = CommandLine.Run(["link", work["model.json"], work["people.csv"], "--out", work["out"]], TextWriter.Null, writer, cancellation: stop.Token);

        Assert.Equal(ExitCode.Stopped, code);
        Assert.Contains("nothing was written", error.ToString(), StringComparison.Ordinal);
        Assert.False(Path.Exists(work["out"]));
    }

    /// <summary>Exit code 2, a message, no stack trace, and no output.</summary>
    private void Refused(int code)
    {
        Assert.True(code == ExitCode.BadInput, $"{code}: {work.Error}{work.Output}");
        Assert.NotEmpty(work.Error);
        Assert.DoesNotContain("   at ", work.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", work.Error, StringComparison.Ordinal);
        Assert.False(Path.Exists(work["out"]));
        Assert.DoesNotContain(work.Names(), name => name.StartsWith('.'));
    }

    private void Says(params string[] parts) => Assert.All(parts, part => Assert.Contains(part, work.Error, StringComparison.Ordinal));
}

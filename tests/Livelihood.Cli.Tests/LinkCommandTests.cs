using System.Text.Json;
using System.Text.Json.Nodes;

namespace Livelihood.Cli.Tests;

public sealed class LinkCommandTests : IDisposable
{
    private readonly Workspace work = new();

    public LinkCommandTests()
    {
        work.Write("model.json", Workspace.Model);
        work.Write("people.csv", Workspace.People);
    }

    public void Dispose() => work.Dispose();

    [Fact]
    public void Link_writes_five_files()
    {
        Assert.Equal(ExitCode.Done, work.Link("model.json", "people.csv"));

        Assert.Equal(["entities.csv", "model.json", "pairs.csv", "report.html", "report.json"], Directory.EnumerateFiles(work["out"]).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal("source,id,entity\npeople,1,1\npeople,2,1\npeople,3,3\npeople,4,4\n", work.Read("out/entities.csv"));
        Assert.Equal("source_a,id_a,source_b,id_b,weight,probability,decision\npeople,1,people,2,11.813781,0.9997222994,link\n", work.Read("out/pairs.csv"));
        Assert.Empty(work.Error);
    }

    [Fact]
    public void Link_several_files_prefixes_entities_by_source()
    {
        work.Write("both.json", Workspace.Model.Replace("\"version\": \"1\",", "\"version\": \"1\", \"link\": \"link\",", StringComparison.Ordinal));
        work.Write("other.csv", "id,name,birth,town\n1,ADA,1970-01-01,Como\n");

        Assert.Equal(ExitCode.Done, work.Run("link", work["both.json"], work["people.csv"], work["other.csv"], "--out", work["out"]));

        Assert.Contains("other,1,people:1\n", work.Read("out/entities.csv"), StringComparison.Ordinal);
        Assert.Contains("people,1,other,1,", work.Read("out/pairs.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public void Link_without_identifiers_names_rows()
    {
        work.Write("rows.csv", "name,birth,town\nAda,1970-01-01,Como\nBo,1980-01-01,Bath\nAda,1970-01-01,Como\n");

        Assert.Equal(ExitCode.Done, work.Link("model.json", "rows.csv"));

        Assert.Equal("source,id,entity\nrows,1,1\nrows,2,2\nrows,3,1\n", work.Read("out/entities.csv"));
    }

    [Fact]
    public void Link_with_truth_prints_accuracy()
    {
        Assert.Equal(ExitCode.Done, work.Link("model.json", "people.csv", "--truth", "truth"));

        Assert.Contains("B-cubed", work.Output, StringComparison.Ordinal);
        Assert.Contains("links                  1.0000  1.0000  1.0000", work.Output, StringComparison.Ordinal);
        Assert.Equal(1, Report()["evaluation"]!["links"]!["truePositives"]!.GetValue<int>());
    }

    [Fact]
    public void Link_json_writes_nothing_but_the_account()
    {
        Assert.Equal(ExitCode.Done, work.Link("model.json", "people.csv", "--json"));

        Assert.Equal(work.Read("out/report.json"), work.Output);
        Assert.Equal(4, JsonNode.Parse(work.Output)!["counts"]!["records"]!.GetValue<int>());
        Assert.Empty(work.Error);
    }

    [Fact]
    public void Link_threshold_takes_the_place_of_the_models()
    {
        Assert.Equal(ExitCode.Done, work.Link("model.json", "people.csv", "--threshold", "0.99999"));

        Assert.Equal("source_a,id_a,source_b,id_b,weight,probability,decision\n", work.Read("out/pairs.csv"));
        Assert.Contains("\"threshold\": 0.99999", work.Read("out/model.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void Link_train_writes_a_model_that_links_alike_without_training()
    {
        work.Write("untrained.json", Untrained());
        Assert.Equal(ExitCode.Done, work.Link("untrained.json", "people.csv", "--train"));
        string pairs = work.Read("out/pairs.csv");

        Assert.Equal(ExitCode.Done, work.Run("link", work["out/model.json"], work["people.csv"], "--out", work["again"]));

        Assert.Equal(pairs, work.Read("again/pairs.csv"));
        Assert.NotNull(Report()["training"]);
    }

    [Fact]
    public void Link_again_gives_identical_bytes_but_for_the_run()
    {
        work.WriteRows("many.csv", "id,name,birth,town,truth", 20_000, i => $"{i},name {i % 7919},19{i % 90 + 10}-01-{i % 28 + 1:00},town {i % 13},t{i % 7919}");
        foreach (string threads in new[] { "1", "2", "5" })
            Assert.Equal(ExitCode.Done, work.Run("link", work["model.json"], work["many.csv"], "--out", work["out" + threads], "--threads", threads, "--truth", "truth"));

        foreach (string name in new[] { "entities.csv", "model.json", "pairs.csv", "report.html" })
        {
            Assert.Equal(work.Read($"out1/{name}"), work.Read($"out2/{name}"));
            Assert.Equal(work.Read($"out1/{name}"), work.Read($"out5/{name}"));
        }
        Assert.Equal(WithoutRun("out1"), WithoutRun("out2"));
        Assert.Equal(WithoutRun("out1"), WithoutRun("out5"));
    }

    [Fact]
    public void Link_digests_are_those_of_the_files()
    {
        work.Link("model.json", "people.csv");

        foreach (JsonNode? file in Report()["outputs"]!.AsArray().Concat(Report()["inputs"]!.AsArray()))
        {
            string name = file!["file"]!.GetValue<string>();
            byte[] bytes = File.ReadAllBytes(File.Exists(work["out/" + name]) ? work["out/" + name] : work[name]);
            Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)), file["sha256"]!.GetValue<string>());
            Assert.Equal(bytes.Length, file["bytes"]!.GetValue<int>());
        }
    }

    [Fact]
    public void Link_into_a_folder_with_other_files_leaves_them()
    {
        Directory.CreateDirectory(work["out"]);
        work.Write("out/mine.txt", "mine");
        work.Write("out/pairs.csv", "old");

        Assert.Equal(ExitCode.Done, work.Link("model.json", "people.csv"));

        Assert.Equal("mine", work.Read("out/mine.txt"));
        Assert.NotEqual("old", work.Read("out/pairs.csv"));
        Assert.Equal(6, Directory.EnumerateFileSystemEntries(work["out"]).Count());
    }

    [Fact]
    public void Link_makes_the_folders_above_the_output()
    {
        Assert.Equal(ExitCode.Done, work.Run("link", work["model.json"], work["people.csv"], "--out", work["a/b/c"]));

        Assert.True(File.Exists(work["a/b/c/report.html"]));
        Assert.Equal(["c"], Directory.EnumerateFileSystemEntries(work["a/b"]).Select(Path.GetFileName));
    }

    [Fact]
    public void Link_masked_report_shows_no_value()
    {
        work.Link("model.json", "people.csv", "--mask");

        Assert.DoesNotContain("1970-01-01", work.Read("out/report.html"), StringComparison.Ordinal);
        Assert.Contains("1***", work.Read("out/report.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Link_of_a_column_without_values_works_with_a_note()
    {
        work.Write("empty.csv", "id,name,birth,town\n1,Ada,1970-01-01,\n2,Ada,1970-01-01,\n");

        Assert.Equal(ExitCode.Done, work.Link("model.json", "empty.csv"));

        Assert.Contains("no record has a value in column 'town'", work.Output, StringComparison.Ordinal);
        Assert.Contains("people", work.Read("out/model.json"), StringComparison.Ordinal);
        Assert.Contains("1,empty,2", work.Read("out/pairs.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public void Link_of_columns_all_without_values_works_with_notes()
    {
        work.Write("void.csv", "id,name,birth,town\n1,,,\n2,,,\n3,,,\n");

        Assert.Equal(ExitCode.Done, work.Link("model.json", "void.csv"));

        Assert.Contains("column 'birth'", work.Output, StringComparison.Ordinal);
        Assert.Contains("3 records are 3 entities", work.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData]
    [InlineData("--train")]
    public void Link_of_identical_rows_makes_one_entity(params string[] more)
    {
        work.WriteRows("same.csv", "name,birth,town", 300, _ => "Ada,1970-01-01,Como");

        Assert.Equal(ExitCode.Done, work.Link("model.json", "same.csv", more));

        Assert.Contains("same,300,", work.Read("out/entities.csv"), StringComparison.Ordinal);
        Assert.Equal(300, Report()["counts"]!["records"]!.GetValue<int>());
    }

    [Fact]
    public void Link_force_goes_on_without_rows_that_cannot_be_read_and_names_rows_of_the_file()
    {
        work.Write("ragged.csv", "name,birth,town\nAda,1970-01-01,Como\ntoo,few\nAda,1970-01-01,Como\n");

        Assert.Equal(ExitCode.Done, work.Link("model.json", "ragged.csv", "--force"));

        Assert.Equal("source,id,entity\nragged,1,1\nragged,3,1\n", work.Read("out/entities.csv"));
        Assert.Contains("1 rows could not be read", work.Output, StringComparison.Ordinal);
        Assert.Equal(1, Report()["inputs"]![0]!["rejected"]!.GetValue<int>());
    }

    [Fact]
    public void Link_identifiers_that_need_quotes_are_quoted()
    {
        work.Write("odd.csv", "id,name,birth,town\n\"a,b\",Ada,1970-01-01,Como\n\"say \"\"hi\"\"\",Ada,1970-01-01,Como\n");

        Assert.Equal(ExitCode.Done, work.Link("model.json", "odd.csv"));

        Assert.Contains("odd,\"a,b\",\"a,b\"\nodd,\"say \"\"hi\"\"\",\"a,b\"\n", work.Read("out/entities.csv"), StringComparison.Ordinal);
    }

    private static string Untrained()
    {
        JsonNode model = JsonNode.Parse(Workspace.Model)!;
        model.AsObject().Remove("prior");
        foreach (JsonNode? comparison in model["compare"]!.AsArray()) comparison!["levels"] = new JsonArray("null", "exact", "else");
        return model.ToJsonString();
    }

    private JsonNode Report(string folder = "out") => JsonNode.Parse(work.Read(folder + "/report.json"))!;

    private string WithoutRun(string folder)
    {
        JsonObject report = Report(folder).AsObject();
        Assert.Equal("run", report.Last().Key);
        report.Remove("run");
        return report.ToJsonString(new JsonSerializerOptions { WriteIndented = true });
    }
}

using System.Text.Json;
using System.Text.RegularExpressions;
using Livelihood.Linkage.Standardising;
using Livelihood.Linkage.Standardising.Internal;
using Livelihood.Testing;

namespace Livelihood.Linkage.Tests.Standardising;

/// <summary>Runs the tables of <c>docs/reference/standardising.md</c>.</summary>
public partial class StandardisingReferenceTests
{
    private static readonly StandardiserRegistry Functions = new(new Reverse());

    [Fact]
    public void Every_row_of_the_reference_holds()
    {
        (string Step, string Value, string Result)[] rows = [.. Rows()];
        Assert.True(rows.Length > 40, $"only {rows.Length} rows were found");
        foreach ((string step, string value, string result) in rows)
        {
            StandardisingPipeline pipeline = Reading.Pipeline(step.StartsWith('[') ? step : $"[{step}]", Functions);
            string text = JsonSerializer.Deserialize<string>(value)!;
            string found = pipeline.ProducesSets ? JsonSerializer.Serialize(pipeline.ApplySet(text)) : JsonSerializer.Serialize(pipeline.Apply(text));
            Assert.True(JsonElement.DeepEquals(Json(result), Json(found)), $"{step} of {value} is {found}, not {result}");
        }
    }

    [Fact]
    public void Every_step_is_in_the_reference()
    {
        string[] absent = [.. StepReader.Names.Where(name => !Rows().Any(row => row.Step.Contains($"\"{name}\"", StringComparison.Ordinal)))];
        Assert.Equal([], absent);
    }

    private static IEnumerable<(string Step, string Value, string Result)> Rows()
    {
        string text = File.ReadAllText(Path.Combine(SharedData.Root(), "docs", "reference", "standardising.md"));
        return Row().Matches(text).Select(row =>
            (row.Groups[1].Value.Replace("\\|", "|", StringComparison.Ordinal), row.Groups[2].Value, row.Groups[3].Value));
    }

    private static JsonElement Json(string text) => JsonDocument.Parse(text).RootElement;

    [GeneratedRegex(@"^\| `(.+?)` \| `(.+?)` \| `(.+?)` \|$", RegexOptions.Multiline)]
    private static partial Regex Row();
}

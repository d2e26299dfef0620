using System.Globalization;
using System.Text.Json;
using Livelihood.Core.Tables;
using Livelihood.Feeds.Csv;
using Livelihood.Testing;

namespace Livelihood.Linkage.Tests.Oracles;

/// <summary>The reference model with its stated parameters: every kept pair and its probability, as the reference engine gave them.</summary>
public class ReferenceModelTests
{
    [Fact]
    public void Link_with_the_stated_parameters_keeps_the_same_pairs_with_the_same_probabilities()
    {
        LinkageResult result = Link();
        Table stated = CsvTable.Read(SharedData.Require("oracles/reference_pairs_20k.csv")).Table;
        TextColumn a = (TextColumn)stated["a"], b = (TextColumn)stated["b"], p = (TextColumn)stated["p"];
        Dictionary<(string, string), double> expected = Enumerable.Range(0, stated.RowCount)
            .ToDictionary(row => (a[row]!, b[row]!), row => double.Parse(p[row]!, CultureInfo.InvariantCulture));
        Assert.Equal(expected.Count, result.Pairs.Count);
        foreach (LinkedPair pair in result.Pairs)
        {
            (string, string) ids = (result.Records.IdOf(pair.A), result.Records.IdOf(pair.B));
            Assert.True(expected.TryGetValue(ids, out double probability), $"pair {ids} should not be kept");
            Assert.Equal(probability, pair.Pair.Probability, 1e-9);
        }
    }

    private static LinkageResult Link()
    {
        using JsonDocument stated = JsonDocument.Parse(File.ReadAllText(SharedData.Require("oracles/reference_model_20k.json")));
        LinkageModel structure = LinkageModel.Load(Path.Combine(SharedData.Root(), "samples", "linkage", "generated-reference.json"));
        JsonElement[] columns = [.. stated.RootElement.GetProperty("comparisons").EnumerateArray()];
        LinkageModel model = structure with
        {
            Prior = new Prior.Stated(stated.RootElement.GetProperty("prior").GetDouble()),
            Comparisons = [.. structure.Comparisons.Select((c, i) => WithParameters(c, columns[i]))],
        };
        LinkageSource people = new() { Name = "people", Table = CsvTable.Read(SharedData.Require("linkage/generated_20k.csv")).Table, IdColumn = "unique_id" };
        return Linker.Link(model, LinkageRecords.Prepare(model, [people]));
    }

    private static Comparison WithParameters(Comparison comparison, JsonElement column)
    {
        Assert.Equal(comparison.Field, column.GetProperty("column").GetString());
        JsonElement[] levels = [.. column.GetProperty("levels").EnumerateArray()];
        Assert.Equal(comparison.Levels.Count, levels.Length);
        return comparison with { Levels = [.. comparison.Levels.Select((level, i) => level with { M = Number(levels[i], "m"), U = Number(levels[i], "u") })] };
    }

    private static double? Number(JsonElement level, string name)
        => level.GetProperty(name) is { ValueKind: JsonValueKind.Number } value ? value.GetDouble() : null;
}

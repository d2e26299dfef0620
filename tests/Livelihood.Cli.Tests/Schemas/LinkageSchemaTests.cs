using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Livelihood.Core.Documents;
using Livelihood.Linkage;
using Livelihood.Testing;

namespace Livelihood.Cli.Tests.Schemas;

/// <summary>The schema of linkage models and their reader say the same.</summary>
public sealed partial class LinkageSchemaTests
{
    /// <summary>A model that uses every key and every test.</summary>
    private const string Full = """
        { "$schema": "linkage.schema.json", "kind": "livelihood/linkage", "id": "full", "version": "1", "title": "Everything", "jurisdiction": "42",
          "effective": { "from": "2026-01-01" }, "basis": [ { "law": "Social Assistance Law", "article": "22" } ],
          "link": "link",
          "fields": {
            "name": { "from": ["given", "family"], "separator": "", "type": "text", "standardise": [ "nfkc", "trim", { "prefix": 20 }, { "replace": { "pattern": "x", "with": "" } } ] },
            "family": {}, "born": { "type": "date", "standardise": [ { "date": [ "yyyy-MM-dd", "dd/MM/yyyy" ] } ] }, "income": { "type": "number" },
            "words": { "from": "name", "type": "set", "standardise": [ "tokens", { "null-if": [ "unknown" ] } ] },
            "code": { "standardise": [ "digits", { "pad-left": { "length": 6, "with": "0" } }, { "substring": { "start": 0, "length": 4 } }, { "part": { "separator": "-", "index": -1 } },
              { "extract": "^a" }, { "map": { "a": "" } }, { "suffix": 2 }, { "function": "own" } ] },
            "grams": { "from": "name", "type": "set", "standardise": [ { "qgrams": 2 } ] }, "parts": { "from": "name", "type": "set", "standardise": [ { "split": "," } ] } },
          "block": [ [ "name", "born" ], { "fields": [ "words" ], "maxBlock": 100 } ],
          "compare": [
            { "field": "name", "name": "the name", "termFrequency": { "floor": 0.001, "damping": 0.5, "fuzzy": true, "table": "names" }, "levels": [ "null",
              { "exact": true, "m": 0.5, "u": 0.1, "fix": [ "m", "u" ], "label": "same" }, { "exact": "family" }, { "jaro-winkler": 0.9, "on": "family" }, { "jaro": 0.9 }, { "levenshtein": 1 },
              { "damerau-levenshtein": 2 }, { "edits": 3 }, { "dice": 0.8, "q": 3 }, { "jaccard": 0.8 }, { "token-set": 0.8 }, { "swapped": [ "name", "family" ] }, { "prefix": 3 },
              { "starts-with": 3 }, { "comparator": "own", "at-least": 0.5 }, { "and": [ { "prefix": 2 }, { "not": { "edits": 5 } } ] }, { "or": [ { "prefix": 1 }, { "edits": 6 } ] }, "else" ] },
            { "field": "born", "termFrequency": true, "levels": [ { "null": true }, "exact", "swapped-day-month", { "within": "P1Y" }, { "else": true } ] },
            { "field": "income", "termFrequency": false, "levels": [ "null", { "within": 100 }, { "within-percent": 5 }, "else" ] },
            { "field": "words", "levels": [ "null", { "overlap": 2 }, "else" ] } ],
          "veto": [ { "not": { "within": "P10Y", "on": "born" } } ],
          "prior": { "estimate": "from-rules", "rules": [ [ "name", "born" ] ], "recall": 0.8 },
          "train": { "sessions": [ [ "born" ] ], "randomPairs": 100000, "precision": 0.1, "sessionPairs": 1000, "rounds": 10, "convergence": 0.001, "seed": 7, "floor": 0.00001 },
          "threshold": 0.95, "review": 0.5, "oneToOne": true,
          "cluster": { "method": "average-linkage", "threshold": 0.9, "cut": 1, "cap": 10, "maxComponent": 100 }, "maxPairs": 1000000 }
        """;

    private static readonly SchemaValidator Schema = Load();

    [Fact]
    public void Full_model_is_accepted_by_reader_and_schema()
    {
        LinkageModel model = LinkageModel.Parse(Full);

        Assert.True(Schema.Accepts(JsonNode.Parse(Full)));
        Assert.True(Schema.Accepts(JsonNode.Parse(model.ToJson())));
    }

    [Fact]
    public void Samples_are_accepted()
    {
        string[] samples = Directory.GetFiles(Path.Combine(SharedData.Root(), "samples", "linkage"), "*.json");

        Assert.NotEmpty(samples);
        Assert.All(samples, sample => Assert.True(Schema.Accepts(JsonNode.Parse(File.ReadAllText(sample))), sample));
    }

    [Theory]
    [InlineData("", "#")]
    [InlineData("fields/name", "#/$defs/field")]
    [InlineData("block/1", "#/$defs/rule/oneOf/1")]
    [InlineData("compare/0", "#/$defs/comparison")]
    [InlineData("compare/0/termFrequency", "#/$defs/comparison/properties/termFrequency/oneOf/1")]
    [InlineData("prior", "#/properties/prior/oneOf/2")]
    [InlineData("train", "#/properties/train")]
    [InlineData("cluster", "#/properties/cluster")]
    public void Reader_and_schema_know_the_same_keys(string place, string path)
    {
        JsonNode document = JsonNode.Parse(Full)!, at = place.Split('/', StringSplitOptions.RemoveEmptyEntries).Aggregate(document, Step);
        at["qqqqqqqqqq"] = 1;

        // The reader names every key it would have taken.
        string expected = Assert.Single(Problems(document)).Expected!;
        HashSet<string> read = [.. Quoted().Matches(expected).Select(m => m.Groups[1].Value)];
        JsonNode schema = path.Split('/').Skip(1).Aggregate(Schema.At("#"), Step);
        HashSet<string> published = [.. schema["properties"]!.AsObject().Select(p => p.Key)];
        if (place.Length == 0) published.UnionWith(SchemaValidator.Of("livelihood/envelope").At("#/properties").AsObject().Select(p => p.Key).Where(k => k != "$schema"));

        Assert.Equal(read.Order(StringComparer.Ordinal), published.Order(StringComparer.Ordinal));
        Assert.False(Schema.Accepts(document));
    }

    [Fact]
    public void Reader_and_schema_know_the_same_tests()
    {
        JsonNode document = JsonNode.Parse(Full)!;
        document["compare"]![0]!["levels"]![1] = new JsonObject { ["qqqqqqqqqq"] = 1 };

        string expected = Problems(document).First(p => p.Message == "A level has one test.").Expected!;
        HashSet<string> read = [.. expected["one of ".Length..].Split(", ")];
        HashSet<string> published = [.. Schema.At("#/$defs/body/oneOf").AsArray().Select(choice => choice!["required"]![0]!.GetValue<string>())];

        Assert.Equal(read.Order(StringComparer.Ordinal), published.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Reader_and_schema_know_the_same_steps()
    {
        JsonNode document = JsonNode.Parse(Full)!;
        document["fields"]!["name"]!["standardise"]![0] = "qqqqqqqqqq";

        string expected = Assert.Single(Problems(document)).Expected!;
        HashSet<string> read = [.. expected["one of ".Length..].Split(", ")];
        HashSet<string> published =
        [
            .. Schema.At("#/$defs/step/oneOf").AsArray()[0]!["enum"]!.AsArray().Select(name => name!.GetValue<string>()),
            .. Schema.At("#/$defs/step/oneOf").AsArray()[1]!["properties"]!.AsObject().Select(step => step.Key),
        ];

        Assert.Equal(read.Order(StringComparer.Ordinal), published.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("threshold", "1.5")]
    [InlineData("threshold", "\"high\"")]
    [InlineData("link", "\"both\"")]
    [InlineData("block", "[]")]
    [InlineData("block", "[ [] ]")]
    [InlineData("block", "[ [ \"name\", \"name\" ] ]")]
    [InlineData("block", "[ { \"fields\": [ \"name\" ], \"maxBlock\": 1 } ]")]
    [InlineData("prior", "0")]
    [InlineData("prior", "1")]
    [InlineData("prior", "{ \"estimate\": \"from-air\" }")]
    [InlineData("prior", "{ \"estimate\": \"from-training\", \"recall\": 0.5 }")]
    [InlineData("compare", "[]")]
    [InlineData("fields", "{}")]
    [InlineData("train", "{ \"rounds\": 0 }")]
    [InlineData("train", "{ \"randomPairs\": 5 }")]
    [InlineData("cluster", "{ \"method\": \"best\" }")]
    [InlineData("cluster", "{ \"maxComponent\": 100000 }")]
    [InlineData("veto", "[ { \"edits\": -1, \"on\": \"name\" } ]")]
    [InlineData("veto", "[ { \"within\": \"P\", \"on\": \"born\" } ]")]
    [InlineData("veto", "[ { \"edits\": 1, \"jaro\": 0.5, \"on\": \"name\" } ]")]
    [InlineData("veto", "[ { \"swapped\": [ \"name\" ] } ]")]
    [InlineData("veto", "[ { \"edits\": 1, \"on\": \"name\", \"m\": 0.5 } ]")]
    [InlineData("maxPairs", "0")]
    [InlineData("maxPairs", "1.5")]
    public void Reader_and_schema_refuse_the_same(string key, string value)
    {
        JsonNode document = JsonNode.Parse(Full)!;
        document[key] = JsonNode.Parse(value);

        Assert.NotEmpty(Problems(document));
        Assert.False(Schema.Accepts(document));
    }

    [Theory]
    [InlineData("prior", "0.001")]
    [InlineData("prior", "{ \"estimate\": \"from-training\" }")]
    [InlineData("veto", "[ { \"within\": \"P1Y2M3W4D\", \"on\": \"born\" } ]")]
    [InlineData("veto", "[ { \"exact\": true, \"on\": \"name\" }, { \"swapped-day-month\": true, \"on\": \"born\" } ]")]
    [InlineData("block", "[ { \"fields\": [ \"name\" ] } ]")]
    [InlineData("cluster", "{}")]
    public void Reader_and_schema_accept_the_same(string key, string value)
    {
        JsonNode document = JsonNode.Parse(Full)!;
        document[key] = JsonNode.Parse(value);

        Assert.Empty(Problems(document));
        Assert.True(Schema.Accepts(document));
    }

    private static IReadOnlyList<Problem> Problems(JsonNode document)
    {
        var problems = new ProblemList();
        LinkageModel.Read(DocumentNode.Parse(document.ToJsonString(), problems));
        return problems.Problems;
    }

    private static JsonNode Step(JsonNode node, string key) => (node is JsonArray list ? list[int.Parse(key, System.Globalization.CultureInfo.InvariantCulture)] : node[key])!;

    private static SchemaValidator Load()
    {
        LinkageModel.RegisterSchema();
        return SchemaValidator.Of(LinkageModel.Kind);
    }

    [GeneratedRegex("\"([^\"]+)\"")]
    private static partial Regex Quoted();
}

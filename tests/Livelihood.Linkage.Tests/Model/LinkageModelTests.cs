using Livelihood.Core.Documents;
using Livelihood.Linkage.Tests.Fixtures;

namespace Livelihood.Linkage.Tests.Model;

public class LinkageModelTests
{
    [Fact]
    public void Parse_every_level_form_round_trips()
    {
        const string json = """
            { "kind": "livelihood/linkage", "id": "all", "version": "2", "title": { "en": "All forms" }, "link": "link",
              "fields": {
                "name": { "from": [ "given", "family" ], "separator": "", "standardise": [ "nfkc", { "prefix": 5 } ] },
                "born": { "type": "date" }, "income": { "type": "number" },
                "words": { "from": "name", "type": "set", "standardise": [ "tokens" ] }, "given": {}, "family": {} },
              "block": [ [ "name" ], { "fields": [ "born", "words" ], "maxBlock": 50 } ],
              "compare": [
                { "field": "name", "name": "full name", "levels": [ "null", { "exact": true, "m": 0.5, "u": 0.25, "fix": [ "m", "u" ] }, { "jaro-winkler": 0.92 },
                  { "jaro": 0.9 }, { "levenshtein": 1 }, { "edits": 2, "label": "two slips" }, { "dice": 0.8, "q": 3 }, { "jaccard": 0.7 }, { "token-set": 0.6 },
                  { "prefix": 3 }, { "starts-with": 2 }, { "comparator": "own", "at-least": 0.5 }, { "swapped": [ "given", "family" ] }, "else" ],
                  "termFrequency": { "floor": 0.001, "damping": 0.5, "fuzzy": true, "table": "names" } },
                { "field": "born", "levels": [ "null", { "exact": "given" }, "swapped-day-month", { "within": "P1M" }, { "within": "P1Y2M3D" }, "else" ] },
                { "field": "income", "levels": [ "null", { "within": 10.5 }, { "within-percent": 5, "on": "income" }, "else" ] },
                { "field": "words", "levels": [ "null", { "overlap": 2 }, { "and": [ { "overlap": 1 }, { "not": { "exact": "family" } }, { "or": [ { "exact": "given" }, { "exact": "family" } ] } ] }, "else" ] } ],
              "veto": [ { "not": { "exact": "born" } } ],
              "prior": { "estimate": "from-rules", "rules": [ [ "name", "born" ] ], "recall": 0.5 },
              "train": { "sessions": [ [ "name" ] ], "randomPairs": 5000, "precision": 0.1, "sessionPairs": 700, "rounds": 3, "convergence": 0.01, "seed": 9, "floor": 0.001 },
              "threshold": 0.8, "review": 0.4, "oneToOne": true, "maxPairs": 1000,
              "cluster": { "method": "average-linkage", "threshold": 0.5, "cut": -1, "cap": 10, "maxComponent": 100 } }
            """;
        LinkageModel model = LinkageModel.Parse(json);
        string written = model.ToJson();
        LinkageModel again = LinkageModel.Parse(written);
        Assert.Equal(written, again.ToJson());
        Assert.Equal(model.Fingerprint(), again.Fingerprint());
        Assert.Equal(14, again.Comparisons[0].Levels.Count);
        Assert.Equal(new LevelTest.DamerauLevenshtein(2), again.Comparisons[0].Levels[5].Test);
        Assert.Equal("two slips", again.Comparisons[0].Levels[5].Label);
        Assert.True(again.Comparisons[0].Levels[1] is { FixM: true, FixU: true, M: 0.5, U: 0.25 });
        Assert.Equal(new LevelTest.WithinPeriod(1, 2, 3), again.Comparisons[1].Levels[4].Test);
        Assert.Equal(50, again.Blocking[1].MaxBlock);
        Assert.Equal(ClusterMethod.AverageLinkage, again.Cluster.Method);
        Assert.Equal(9, again.Training.Seed);
    }

    [Fact]
    public void Parse_many_faults_reports_all_at_once()
    {
        const string json = """
            { "kind": "livelihood/linkage", "id": "bad", "version": "1", "thresold": 0.5,
              "fields": { "name": { "typ": "text" }, "born": { "type": "daet" } },
              "block": [ [ "nmae" ], [] ],
              "compare": [ { "field": "name", "levels": [ "exact", { "jaro-winkler": 1.5 }, { "jaro-winker": 0.9 } ] } ],
              "prior": 2, "threshold": 7 }
            """;
        DocumentException error = Assert.Throws<DocumentException>(() => LinkageModel.Parse(json));
        string all = error.Message;
        foreach (string part in new[] { "thresold", "threshold", "typ", "daet", "jaro-winker", "jaro-winkler", "1.5", "prior" }) Assert.Contains(part, all, StringComparison.Ordinal);
        Assert.True(error.Problems.Count >= 7, all);
    }

    [Fact]
    public void Parse_wrong_names_suggests_the_declared_ones()
    {
        string json = People.ModelJson().Replace("[ \"birth date\" ]", "[ \"birthdate\" ]", StringComparison.Ordinal);
        DocumentException error = Assert.Throws<DocumentException>(() => LinkageModel.Parse(json));
        Problem problem = Assert.Single(error.Problems);
        Assert.Equal("birth date", problem.DidYouMean);
        Assert.Equal("$.block[1]", problem.Path);
    }

    [Theory]
    [InlineData("\"exact\", \"null\", \"else\"", "null")]
    [InlineData("\"null\", \"else\", \"exact\"", "else")]
    [InlineData("\"null\", \"else\"", "two levels")]
    [InlineData("\"null\", { \"within\": 3 }, \"else\"", "number")]
    [InlineData("\"null\", { \"overlap\": 1 }, \"else\"", "set")]
    [InlineData("\"null\", { \"exact\": true, \"m\": 0 }, \"else\"", "0 would decide")]
    [InlineData("\"null\", { \"exact\": true, \"m\": 0.8 }, { \"else\": true, \"m\": 0.7 }", "more than 1")]
    [InlineData("\"null\", { \"exact\": true, \"fix\": [ \"m\" ] }, \"else\"", "fixed")]
    [InlineData("\"null\", { \"exact\": true, \"jaro\": 0.5 }, \"else\"", "one test")]
    public void Parse_levels_that_cannot_work_are_refused(string levels, string expected)
    {
        string json = People.ModelJson().Replace("\"null\", \"exact\", \"else\"", levels, StringComparison.Ordinal);
        DocumentException error = Assert.Throws<DocumentException>(() => LinkageModel.Parse(json));
        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(", \"review\": 0.95", "review")]
    [InlineData(", \"oneToOne\": true", "oneToOne")]
    public void Parse_settings_that_contradict_are_refused(string extra, string path)
    {
        DocumentException error = Assert.Throws<DocumentException>(() => LinkageModel.Parse(People.ModelJson(extra: extra)));
        Assert.Equal("$." + path, Assert.Single(error.Problems).Path);
    }

    [Fact]
    public void Fingerprint_does_not_depend_on_layout()
    {
        string json = People.ModelJson();
        string spaced = json.Replace(",", " ,\n ", StringComparison.Ordinal);
        Assert.Equal(LinkageModel.Parse(json).Fingerprint(), LinkageModel.Parse(spaced).Fingerprint());
    }
}

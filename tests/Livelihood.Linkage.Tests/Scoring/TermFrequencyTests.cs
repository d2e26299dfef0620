using Livelihood.Core.Documents;
using Livelihood.Core.Tables;
using Livelihood.Linkage.Explaining;

namespace Livelihood.Linkage.Tests.Scoring;

public class TermFrequencyTests
{
    [Fact]
    public void Explain_frequency_on_another_field_adjusts_the_levels_that_hold_only_where_it_is_equal()
    {
        const string levels = """
            [ "null", { "exact": "postcode", "m": 0.4, "u": 0.001 }, { "and": [ { "exact": "town" }, { "edits": 1 } ], "m": 0.1, "u": 0.003 },
              { "exact": "town", "m": 0.3, "u": 0.017 }, { "else": true, "m": 0.2, "u": 0.979 } ]
            """;
        Explainer explainer = Explain("\"on\": \"town\"", levels);
        Assert.Equal(0, Frequency(explainer, 0, 1), 12);                              // same postcode: the town may differ
        Assert.Equal(Math.Log2(0.02 / (3 / 7.0)), Frequency(explainer, 0, 2), 12);   // one edit and the same town
        Assert.Equal(Math.Log2(0.02 / (3 / 7.0)), Frequency(explainer, 0, 3), 12);   // the same town: 3 of 7 records
        Assert.Equal(Math.Log2(0.02 / (2 / 7.0)), Frequency(explainer, 4, 5), 12);   // a rarer town: 2 of 7
        Assert.Equal(0, Frequency(explainer, 0, 6), 12);                              // nothing equal
    }

    [Fact]
    public void Explain_frequency_without_matches_leaves_out_the_records_of_the_same_person()
    {
        const string levels = """[ "null", { "exact": "town", "m": 0.5, "u": 0.02 }, { "else": true, "m": 0.5, "u": 0.98 } ]""";
        // A prior of 1/7 among 28 pairs of 8 records gives each record one partner, who has the same town half the time.
        Explainer explainer = Explain("\"on\": \"town\", \"withoutMatches\": true", levels, prior: "0.14285714285714285");
        Assert.Equal(Math.Log2(0.02 / ((3 - 1 - 0.5) / 7)), Frequency(explainer, 0, 3), 9);
        Assert.Equal(Math.Log2(0.02 / ((2 - 1 - 0.5) / 7)), Frequency(explainer, 4, 5), 9);
    }

    [Fact]
    public void Explain_frequency_without_matches_never_takes_a_value_as_rarer_than_half_a_record()
    {
        const string levels = """[ "null", { "exact": "town", "m": 0.9, "u": 0.02 }, { "else": true, "m": 0.1, "u": 0.98 } ]""";
        Explainer explainer = Explain("\"on\": \"town\", \"withoutMatches\": true", levels, prior: "0.9");
        Assert.Equal(Math.Log2(0.02 / (0.5 / 7)), Frequency(explainer, 0, 3), 9);
    }

    [Fact]
    public void Parse_frequency_on_a_field_that_no_level_equates_is_a_problem()
    {
        const string levels = """[ "null", { "or": [ { "exact": "town" }, { "edits": 1 } ] }, "else" ]""";
        DocumentException failure = Assert.Throws<DocumentException>(() => LinkageModel.Parse(Model("\"on\": \"town\"", levels, "0.1")));
        Assert.Contains(failure.Problems, p => p.Path == "$.compare[0].termFrequency");
    }

    [Fact]
    public void Parse_frequency_on_an_unknown_field_is_one_problem()
    {
        const string levels = """[ "null", { "exact": "town" }, "else" ]""";
        DocumentException failure = Assert.Throws<DocumentException>(() => LinkageModel.Parse(Model("\"on\": \"twn\"", levels, "0.1")));
        Assert.Equal("$.compare[0].termFrequency.on", Assert.Single(failure.Problems).Path);
    }

    [Fact]
    public void Options_survive_the_document()
    {
        const string levels = """[ "null", { "exact": "town" }, { "null": "postcode" }, "else" ]""";
        LinkageModel model = LinkageModel.Parse(Model("\"on\": \"town\", \"withoutMatches\": true", levels, "0.1"));
        LinkageModel again = LinkageModel.Parse(model.ToJson());
        Assert.Equal(new TermFrequency { On = "town", WithoutMatches = true }, again.Comparisons[0].TermFrequency);
        Assert.Equal(new LevelTest.Missing("postcode"), again.Comparisons[0].Levels[2].Test);
        Assert.False(again.Comparisons[0].Levels[2].IsMissing);
    }

    [Fact]
    public void Link_level_of_a_missing_field_is_a_level_like_others()
    {
        const string levels = """[ "null", { "null": "town", "m": 0.6, "u": 0.3 }, { "exact": "town", "m": 0.3, "u": 0.1 }, { "else": true, "m": 0.1, "u": 0.6 } ]""";
        Explainer explainer = Explain("\"on\": \"town\"", levels);
        Contribution part = explainer.Explain(0, 7).Contributions[0];
        Assert.Equal((1, 1.0), (part.Level, Math.Round(part.Weight, 12)));
    }

    private static double Frequency(Explainer explainer, int a, int b) => explainer.Explain(a, b).Contributions[0].TermFrequency;

    private static Explainer Explain(string options, string levels, string prior = "0.1")
    {
        LinkageModel model = LinkageModel.Parse(Model(options, levels, prior));
        LinkageSource source = new()
        {
            Name = "places",
            IdColumn = "id",
            Table = Table.Create(
                "places",
                Column("id", "0", "1", "2", "3", "4", "5", "6", "7"),
                Column("postcode", "AB1", "AB1", "AB2", "XY9", "CD1", "CD7", "QQ4", "RR5"),
                Column("town", "ulm", "bonn", "ulm", "ulm", "jena", "jena", "bonn", null)),
        };
        return new Explainer(model, LinkageRecords.Prepare(model, [source]));
    }

    private static string Model(string options, string levels, string prior) => $$"""
        {
          "kind": "livelihood/linkage", "id": "places", "version": "1", "link": "dedupe",
          "fields": { "postcode": {}, "town": {} }, "block": [ [ "town" ] ],
          "compare": [ { "field": "postcode", "levels": {{levels}}, "termFrequency": { {{options}} } } ],
          "prior": {{prior}}
        }
        """;

    private static TextColumn Column(string name, params string?[] values)
    {
        var builder = new TextColumnBuilder(name);
        foreach (string? value in values)
        {
            if (value is null) builder.AppendMissing();
            else builder.Append(value);
        }
        return builder.Build();
    }
}

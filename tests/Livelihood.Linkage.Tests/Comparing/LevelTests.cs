using Livelihood.Core.Documents;
using Livelihood.Core.Tables;
using Livelihood.Linkage.Comparing.Internal;

namespace Livelihood.Linkage.Tests.Comparing;

public class LevelTests
{
    [Theory]
    [InlineData("text", "\"exact\"", "anna", "anna", true)]
    [InlineData("text", "\"exact\"", "anna", "Anna", false)]
    [InlineData("text", "{ \"jaro-winkler\": 0.96 }", "martha", "marhta", true)]
    [InlineData("text", "{ \"jaro-winkler\": 0.962 }", "martha", "marhta", false)]
    [InlineData("text", "{ \"jaro\": 0.94 }", "martha", "marhta", true)]
    [InlineData("text", "{ \"levenshtein\": 3 }", "kitten", "sitting", true)]
    [InlineData("text", "{ \"levenshtein\": 2 }", "kitten", "sitting", false)]
    [InlineData("text", "{ \"edits\": 1 }", "martha", "marhta", true)]
    [InlineData("text", "{ \"edits\": 1 }", "𠮷野家", "𠮷野屋", true)]
    [InlineData("text", "{ \"edits\": 0 }", "a", "b", false)]
    [InlineData("text", "{ \"dice\": 0.51 }", "night", "nacht", false)]
    [InlineData("text", "{ \"dice\": 0.5 }", "night", "nacht", true)]
    [InlineData("text", "{ \"jaccard\": 1 }", "night", "night", true)]
    [InlineData("text", "{ \"token-set\": 1 }", "wang li", "li wang", true)]
    [InlineData("text", "{ \"prefix\": 3 }", "annabel", "annalise", true)]
    [InlineData("text", "{ \"prefix\": 5 }", "annabel", "annalise", false)]
    [InlineData("text", "{ \"prefix\": 5 }", "ann", "ann", true)]
    [InlineData("text", "{ \"starts-with\": 2 }", "jo", "johanna", true)]
    [InlineData("text", "{ \"starts-with\": 3 }", "jo", "johanna", false)]
    [InlineData("date", "{ \"within\": \"P1M\" }", "2024-01-31", "2024-02-29", true)]
    [InlineData("date", "{ \"within\": \"P1M\" }", "2024-01-31", "2024-03-01", false)]
    [InlineData("date", "{ \"within\": \"P1Y\" }", "2023-03-01", "2024-03-01", true)]
    [InlineData("date", "{ \"within\": \"P1Y\" }", "2023-03-01", "2024-03-02", false)]
    [InlineData("date", "{ \"within\": \"P30D\" }", "2024-01-01", "2024-01-31", true)]
    [InlineData("date", "{ \"within\": \"P30D\" }", "2024-01-01", "2024-02-01", false)]
    [InlineData("date", "{ \"within\": \"P5Y\" }", "not a date", "2024-02-01", false)]
    [InlineData("date", "\"swapped-day-month\"", "1980-03-07", "1980-07-03", true)]
    [InlineData("date", "\"swapped-day-month\"", "1980-03-03", "1980-03-03", false)]
    [InlineData("date", "\"swapped-day-month\"", "1980-03-17", "1981-03-17", false)]
    [InlineData("number", "{ \"within\": 2.5 }", "10", "12.5", true)]
    [InlineData("number", "{ \"within\": 2.4 }", "10", "12.5", false)]
    [InlineData("number", "{ \"within\": 100 }", "10", "NaN", false)]
    [InlineData("number", "{ \"within-percent\": 10 }", "90", "100", true)]
    [InlineData("number", "{ \"within-percent\": 9 }", "-90", "-100", false)]
    [InlineData("set", "{ \"overlap\": 2 }", "a b c", "c b x", true)]
    [InlineData("set", "{ \"overlap\": 3 }", "a b c", "c b x", false)]
    [InlineData("set", "{ \"jaccard\": 0.5 }", "a b c", "c b x", true)]
    [InlineData("set", "\"exact\"", "a b", "b a", true)]
    [InlineData("text", "{ \"and\": [ { \"prefix\": 1 }, { \"not\": \"exact\" } ] }", "ab", "ac", true)]
    [InlineData("text", "{ \"or\": [ { \"edits\": 1 }, { \"prefix\": 1 } ] }", "xb", "yc", false)]
    [InlineData("text", "{ \"comparator\": \"same length\", \"at-least\": 1 }", "ab", "xy", true)]
    public void Level_holds_or_not(string type, string level, string a, string b, bool expected)
    {
        Assert.Equal(expected ? 1 : 2, LevelOf(type, level, a, b));
        Assert.Equal(expected ? 1 : 2, LevelOf(type, level, b, a));
    }

    [Theory]
    [InlineData("text", "\"exact\"")]
    [InlineData("number", "{ \"within\": 2 }")]
    [InlineData("set", "{ \"overlap\": 1 }")]
    public void Level_missing_on_either_side_is_the_null_level(string type, string level)
    {
        Assert.Equal(0, LevelOf(type, level, "1", null));
        Assert.Equal(0, LevelOf(type, level, null, null));
    }

    [Fact]
    public void Level_swapped_names_are_found_in_either_order()
    {
        LinkageModel model = LinkageModel.Parse("""
            { "kind": "livelihood/linkage", "id": "m", "version": "1", "fields": { "given": {}, "family": {} }, "block": [ [ "given" ] ],
              "compare": [ { "field": "given", "levels": [ "null", "exact", { "swapped": [ "given", "family" ] }, "else" ] } ] }
            """);
        Table table = Table.Create("t", TextColumn.From("given", "li", "wang", "li"), TextColumn.From("family", "wang", "li", "chen"));
        LinkageRecords records = LinkageRecords.Prepare(model, [new LinkageSource { Name = "t", Table = table }]);
        var comparer = new PairComparer(model.Comparisons, records, LinkageExtensions.None);
        Assert.Equal(2, comparer.Level(0, 0, 1));
        Assert.Equal(2, comparer.Level(0, 1, 0));
        Assert.Equal(1, comparer.Level(0, 0, 2));
        Assert.Equal(3, comparer.Level(0, 1, 2));
    }

    [Fact]
    public void Prepare_unregistered_comparator_is_a_problem_with_a_suggestion()
    {
        DocumentException error = Assert.Throws<DocumentException>(() => LevelOf("text", "{ \"comparator\": \"same lenght\", \"at-least\": 1 }", "a", "b"));
        Assert.Equal("same length", Assert.Single(error.Problems).DidYouMean);
    }

    private static int LevelOf(string type, string level, string? a, string? b)
    {
        string steps = type == "set" ? ", \"standardise\": [ \"tokens\" ]" : "";
        LinkageModel model = LinkageModel.Parse($$"""
            { "kind": "livelihood/linkage", "id": "m", "version": "1", "fields": { "x": { "type": "{{type}}"{{steps}} } }, "block": [ [ "x" ] ],
              "compare": [ { "field": "x", "levels": [ "null", {{level}}, "else" ] } ] }
            """);
        Table table = Table.Create("t", TextColumn.From("x", a, b, "other one"));
        var extensions = new LinkageExtensions { Comparators = [new SameLength()] };
        LinkageRecords records = LinkageRecords.Prepare(model, [new LinkageSource { Name = "t", Table = table }], new LinkageOptions { Extensions = extensions });
        return new PairComparer(model.Comparisons, records, extensions).Level(0, 0, 1);
    }

    private sealed class SameLength : IComparator
    {
        public string Name => "same length";

        public double Similarity(ReadOnlySpan<char> a, ReadOnlySpan<char> b) => a.Length == b.Length ? 1 : 0;
    }
}

using Livelihood.Rules.Feel;

namespace Livelihood.Rules.Tests.Feel;

public sealed class FeelTypeTests
{
    private static readonly FeelType Colour = new FeelType.Constrained(FeelType.Text, Evaluated.Tests("\"red\", \"blue\""));

    private static readonly FeelOptions Options = new()
    {
        Types = new Dictionary<string, FeelType>
        {
            ["tColour"] = Colour,
            ["tColours"] = new FeelType.List(new FeelType.Reference("tColour")),
            ["tTree"] = new FeelType.Context([new("name", FeelType.Text), new("children", new FeelType.List(new FeelType.Reference("tTree")))]),
            ["tLoop"] = new FeelType.Reference("tLoop"),
        },
    };

    [Theory]
    [InlineData("tColour", "\"red\"", "\"red\"")]
    [InlineData("tColour", "\"green\"", "null")]
    [InlineData("tColour", "[\"red\"]", "\"red\"")]
    [InlineData("tColours", "\"red\"", "[\"red\"]")]
    [InlineData("tColours", "[\"red\", \"green\"]", "null")]
    [InlineData("tTree", "{name: \"a\", children: [{name: \"b\", children: []}]}", "{name: \"a\", children: [{name: \"b\", children: []}]}")]
    [InlineData("tTree", "{name: \"a\", children: [{name: 1, children: []}]}", "null")]
    [InlineData("tLoop", "1", "1")]
    [InlineData("unknown", "1", "1")]
    [InlineData("date and time", "@\"2021-01-01\"", "@\"2021-01-01T00:00:00Z\"")]
    [InlineData("list<date and time>", "@\"2021-01-01\"", "[@\"2021-01-01T00:00:00Z\"]")]
    [InlineData("number", "null", "null")]
    [InlineData("number", "\"1\"", "null")]
    [InlineData("context<a: number>", "{a: [1], b: 2}", "{a: 1, b: 2}")]
    [InlineData("context<a: number>", "{b: 2}", "null")]
    public void Convert_values_to_types_is_implicit_where_the_standard_has_it(string type, string value, string expected)
        => Assert.Equal(expected, FeelSession.Run(Options, session => FeelType.Parse(type)!.Convert(Evaluated.Value(value), session)).Value.ToString());

    [Theory]
    [InlineData("")]
    [InlineData("list<")]
    [InlineData("list<>")]
    [InlineData("list<number>>")]
    [InlineData("set<number>")]
    [InlineData("context<a>")]
    [InlineData("function<number>")]
    public void Parse_a_text_that_is_no_type_is_null(string text) => Assert.Null(FeelType.Parse(text));

    [Fact]
    public void Parse_endless_nesting_is_null() => Assert.Null(FeelType.Parse(string.Concat(Enumerable.Repeat("list<", 100_000))));
}

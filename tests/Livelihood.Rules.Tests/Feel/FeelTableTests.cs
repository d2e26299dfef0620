using Livelihood.Rules.Decisions;
using Livelihood.Rules.Feel;

namespace Livelihood.Rules.Tests.Feel;

public sealed class FeelTableTests
{
    [Theory]
    [InlineData(HitPolicy.Unique, "5", "\"low\"")]
    [InlineData(HitPolicy.Unique, "15", "null")]
    [InlineData(HitPolicy.First, "15", "\"low\"")]
    [InlineData(HitPolicy.Any, "15", "null")]
    [InlineData(HitPolicy.Priority, "15", "\"high\"")]
    [InlineData(HitPolicy.OutputOrder, "15", "[\"high\", \"low\"]")]
    [InlineData(HitPolicy.RuleOrder, "15", "[\"low\", \"high\"]")]
    [InlineData(HitPolicy.Collect, "15", "[\"low\", \"high\"]")]
    [InlineData(HitPolicy.CollectCount, "15", "2")]
    [InlineData(HitPolicy.CollectMin, "15", "\"high\"")]
    [InlineData(HitPolicy.CollectMax, "15", "\"low\"")]
    [InlineData(HitPolicy.CollectSum, "15", "null")]
    [InlineData(HitPolicy.Unique, "null", "\"none\"")]
    [InlineData(HitPolicy.Unique, "50", "\"none\"")]
    [InlineData(HitPolicy.Collect, "50", "\"none\"")]
    public void Evaluate_each_hit_policy_gives_the_outputs_of_the_rows_that_apply(HitPolicy policy, string x, string expected)
    {
        FeelTable table = new()
        {
            HitPolicy = policy,
            Inputs = [new() { Value = Expression("x") }],
            Outputs = [new() { Allowed = Evaluated.Tests("\"high\", \"low\""), Default = Expression("\"none\"") }],
            Rows = [Row(["< 20"], "\"low\""), Row(["[10..40]"], "\"high\"")],
        };
        FeelScope scope = FeelScope.Empty.With("x", Evaluated.Value(x));
        FeelResult result = FeelSession.Run(null, session => table.Evaluate(scope, session));
        if (policy == HitPolicy.Unique && x == "15") Assert.Single(result.Warnings);
        Assert.Equal(expected, result.Value.ToString());
    }

    [Fact]
    public void Evaluate_several_outputs_gives_contexts_and_orders_by_the_first_column_first()
    {
        FeelTable table = new()
        {
            HitPolicy = HitPolicy.OutputOrder,
            Inputs = [new() { Value = Expression("x") }],
            Outputs = [new() { Name = "a", Allowed = Evaluated.Tests("1, 2") }, new() { Name = "b", Allowed = Evaluated.Tests("\"y\", \"z\"") }],
            Rows = [Row(["-"], "2", "\"y\""), Row(["-"], "1", "\"z\""), Row(["-"], "1", "\"y\"")],
        };
        Assert.Equal("[{a: 1, b: \"y\"}, {a: 1, b: \"z\"}, {a: 2, b: \"y\"}]", Run(table, "0"));
        Assert.Equal("{a: 1, b: \"y\"}", Run(table with { HitPolicy = HitPolicy.Priority }, "0"));
        Assert.Equal("{a: 4, b: null}", Run(table with { HitPolicy = HitPolicy.CollectSum }, "0"));
    }

    [Fact]
    public void Evaluate_a_condition_on_another_input_holds_where_it_is_true()
    {
        FeelTable table = new()
        {
            HitPolicy = HitPolicy.First,
            Inputs = [new() { Value = Expression("\"any\"") }],
            Outputs = [new()],
            Rows = [Row(["x > 10"], "1"), Row(["? = \"any\""], "2")],
        };
        Assert.Equal("1", Run(table, "11"));
        Assert.Equal("2", Run(table, "9"));
    }

    [Fact]
    public void Evaluate_values_that_are_not_allowed_give_null_with_a_warning()
    {
        FeelTable table = new()
        {
            Inputs = [new() { Value = Expression("x"), Allowed = Evaluated.Tests("[0..10]") }],
            Outputs = [new() { Allowed = Evaluated.Tests("\"a\"") }],
            Rows = [Row(["< 5"], "\"a\""), Row([">= 5"], "\"b\"")],
        };
        Assert.Equal("\"a\"", Run(table, "1"));
        Assert.Equal("null", Run(table, "7"));
        Assert.Equal("null", Run(table, "11"));
    }

    [Theory]
    [InlineData("-", "null", true)]
    [InlineData("null", "null", true)]
    [InlineData("not(null)", "null", false)]
    [InlineData("not(null)", "1", true)]
    [InlineData("not(1, 2)", "3", true)]
    [InlineData("\"a\", \"b\"", "\"b\"", true)]
    [InlineData("true", "false", false)]
    [InlineData("true", "null", false)]
    [InlineData("true", "1", null)]
    [InlineData("< 5", "\"a\"", null)]
    [InlineData("[1, 2]", "2", true)]
    [InlineData("[1..2]", "2", true)]
    [InlineData("contains(?, \"b\")", "\"abc\"", true)]
    [InlineData("!= 3", "4", true)]
    public void Hold_cells_pass_the_values_that_they_describe(string cell, string value, bool? expected)
    {
        bool? held = null;
        FeelSession.Run(null, session =>
        {
            held = Evaluated.Tests(cell).Hold(Evaluated.Value(value), FeelScope.Empty, session);
            return FeelValue.Nothing;
        });
        Assert.Equal(expected, held);
    }

    private static FeelExpression Expression(string text) => new(Evaluated.Parsed(text, "x"));

    private static FeelTableRow Row(string[] when, params string[] then) => new([.. when.Select(cell => Evaluated.Tests(cell, "x"))], [.. then.Select(Expression)]);

    private static string Run(FeelTable table, string x)
        => FeelSession.Run(null, session => table.Evaluate(FeelScope.Empty.With("x", Evaluated.Value(x)), session)).Value.ToString();
}

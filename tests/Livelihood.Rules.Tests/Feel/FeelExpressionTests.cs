using Livelihood.Core.Documents;
using Livelihood.Rules.Feel;
using Livelihood.Rules.Syntax;

namespace Livelihood.Rules.Tests.Feel;

public sealed class FeelExpressionTests
{
    [Theory]
    [InlineData("1/3", "0.3333333333333333333333333333333333")]
    [InlineData("0.1 + 0.2", "0.3")]
    [InlineData("10 ** -3", "0.001")]
    [InlineData("2 ** 0.5", "1.414213562373095048801688724209698")]
    [InlineData("0 ** -1", "null")]
    [InlineData("(-8) ** 0.5", "null")]
    [InlineData("1 / 0", "null")]
    [InlineData("9E6144 + 9E6144", "null")]
    [InlineData("1 + null", "null")]
    [InlineData("1 + \"a\"", "null")]
    [InlineData("\"a\" + \"b\"", "\"ab\"")]
    [InlineData("\"a\" - \"b\"", "null")]
    [InlineData("-\"a\"", "null")]
    public void Evaluate_arithmetic_rounds_to_34_digits_and_gives_null_for_what_does_not_fit(string expression, string expected)
        => Assert.Equal(expected, Evaluated.Text(expression));

    [Theory]
    [InlineData("null = null", "true")]
    [InlineData("1 = null", "false")]
    [InlineData("1 = \"1\"", "null")]
    [InlineData("1 != \"1\"", "null")]
    [InlineData("[1, [2]] = [1, [2]]", "true")]
    [InlineData("[1, 2] = [1]", "false")]
    [InlineData("[1, \"a\"] = [1, 2]", "null")]
    [InlineData("{a: 1, b: 2} = {b: 2, a: 1}", "true")]
    [InlineData("{a: 1} = {a: 1, b: 2}", "false")]
    [InlineData("[1..3] = (0..3]", "false")]
    [InlineData("(=10) = (=10)", "true")]
    [InlineData("(=10) = (!=10)", "false")]
    [InlineData("1 < \"a\"", "null")]
    [InlineData("true < false", "null")]
    [InlineData("\"a\" < \"b\"", "true")]
    [InlineData("\"\\U01F40E\" > \"\uFFFD\"", "true")]
    [InlineData("2 between 1 and null", "null")]
    [InlineData("0 between 1 and null", "false")]
    [InlineData("true and null", "null")]
    [InlineData("false and null", "false")]
    [InlineData("null and false", "false")]
    [InlineData("true or 1", "true")]
    [InlineData("false or 1", "null")]
    [InlineData("not(null)", "null")]
    [InlineData("not(\"a\")", "null")]
    [InlineData("if null then 1 else 2", "2")]
    [InlineData("if \"a\" then 1 else 2", "2")]
    public void Evaluate_comparisons_and_logic_are_three_valued(string expression, string expected)
        => Assert.Equal(expected, Evaluated.Text(expression));

    [Theory]
    [InlineData("[1, 2, 3][item > 1]", "[2, 3]")]
    [InlineData("[1, 2, 3][-1]", "3")]
    [InlineData("[1, 2, 3][0]", "null")]
    [InlineData("[1, 2, 3][4]", "null")]
    [InlineData("[1, 2, 3][1.5]", "null")]
    [InlineData("[1, 2, 3][\"a\"]", "null")]
    [InlineData("[{a: 1}, {a: 2}][a = 2]", "[{a: 2}]")]
    [InlineData("[{a: 1}, {b: 2}].a", "[1, null]")]
    [InlineData("5[1]", "5")]
    [InlineData("5[item > 9]", "[]")]
    [InlineData("null[1]", "null")]
    [InlineData("{a: 1}.b", "null")]
    [InlineData("{a: 1, b: a + 1}.b", "2")]
    [InlineData("{a: 1, a: 2}", "null")]
    [InlineData("for i in 1..3 return i * i", "[1, 4, 9]")]
    [InlineData("for i in 3..1 return i", "[3, 2, 1]")]
    [InlineData("for i in [1, 2], j in [i, 10] return i * j", "[1, 10, 4, 20]")]
    [InlineData("for i in 1..5 return if i = 1 then 1 else i * partial[-1]", "[1, 2, 6, 24, 120]")]
    [InlineData("for i in null return i", "null")]
    [InlineData("for i in 1.5..3 return i", "null")]
    [InlineData("for d in @\"2021-02-28\"..@\"2021-03-01\" return d", "[@\"2021-02-28\", @\"2021-03-01\"]")]
    [InlineData("some i in [1, 2] satisfies i > 1", "true")]
    [InlineData("some i in [1, null] satisfies i > 1", "null")]
    [InlineData("every i in [] satisfies i > 1", "true")]
    [InlineData("every i in [1, 2], j in [3] satisfies i < j", "true")]
    [InlineData("every i in null satisfies i", "null")]
    public void Evaluate_lists_contexts_and_loops_follow_the_standard(string expression, string expected)
        => Assert.Equal(expected, Evaluated.Text(expression));

    [Theory]
    [InlineData("1 in [1..2)", "true")]
    [InlineData("2 in [1..2)", "false")]
    [InlineData("2 in (> 1)", "true")]
    [InlineData("2 in (1, [2..3])", "true")]
    [InlineData("2 in [1, 2]", "true")]
    [InlineData("2 in [[1..3]]", "true")]
    [InlineData("\"a\" in [1..3]", "null")]
    [InlineData("null in null", "true")]
    [InlineData("1 in (? > 0)", "true")]
    [InlineData("[1..3].end included", "true")]
    [InlineData("(1..3).start included", "false")]
    [InlineData("(> 3).end", "null")]
    [InlineData("[1..\"a\"]", "null")]
    [InlineData("[null..1]", "null")]
    public void Evaluate_ranges_and_in_follow_the_standard(string expression, string expected)
        => Assert.Equal(expected, Evaluated.Text(expression));

    [Theory]
    [InlineData("(function(x) x + 1)(2)", "3")]
    [InlineData("(function(x: string) x)(2)", "null")]
    [InlineData("(function(x: number) x)([2])", "2")]
    [InlineData("(function(x: list<number>) x)(2)", "[2]")]
    [InlineData("(function(x: date and time) x)(@\"2021-01-01\")", "@\"2021-01-01T00:00:00Z\"")]
    [InlineData("(function(x, y) x - y)(y: 1, x: 3)", "2")]
    [InlineData("(function(x, y) x - y)(y: 1, z: 3)", "null")]
    [InlineData("(function(x) x)()", "null")]
    [InlineData("(function(x) x)(1, 2)", "null")]
    [InlineData("{f: function(a) a * 2, g: f(4)}.g", "8")]
    [InlineData("{a: 1, r: a(2)}.r", "null")]
    [InlineData("abs(x: 1)", "null")]
    [InlineData("abs()", "null")]
    [InlineData("abs(1, 2)", "null")]
    [InlineData("abs([-1])", "1")]
    [InlineData("{abs: 3, r: abs}.r", "3")]
    public void Evaluate_calls_convert_arguments_and_give_null_for_wrong_ones(string expression, string expected)
        => Assert.Equal(expected, Evaluated.Text(expression));

    [Theory]
    [InlineData("1 instance of number", "true")]
    [InlineData("1 instance of string", "false")]
    [InlineData("null instance of Any", "false")]
    [InlineData("1 instance of Any", "true")]
    [InlineData("[1, 2] instance of list<number>", "true")]
    [InlineData("[1, \"a\"] instance of list<number>", "false")]
    [InlineData("{a: 1} instance of context<a: number>", "true")]
    [InlineData("{b: 1} instance of context<a: number>", "false")]
    [InlineData("[1..2] instance of range<number>", "true")]
    [InlineData("[1..2] instance of range<string>", "false")]
    [InlineData("abs instance of function<number>->number", "true")]
    [InlineData("(function(a: context<x: number>) 1) instance of function<context<x: number, y: number>>->Any", "true")]
    [InlineData("(function(a: context<x: number, y: number>) 1) instance of function<context<x: number>>->Any", "false")]
    [InlineData("(function(a: string) 1) instance of function<number>->Any", "false")]
    [InlineData("@\"P1D\" instance of days and time duration", "true")]
    [InlineData("@\"P1D\" instance of years and months duration", "false")]
    [InlineData("1 instance of nothing known", "null")]
    public void Evaluate_instance_of_knows_types_and_their_parts(string expression, string expected)
        => Assert.Equal(expected, Evaluated.Text(expression));

    [Fact]
    public void Evaluate_an_operation_that_does_not_fit_warns_with_its_place_and_without_its_values()
    {
        FeelResult result = new FeelExpression(Evaluated.Parsed("1 + (secret * \"a\")", "secret"), "price").Evaluate(FeelScope.Empty.With("secret", FeelValue.From((FeelNumber)4711)));
        FeelWarning warning = result.Warnings[0];
        Assert.Equal("price", warning.Source);
        Assert.Equal(5, warning.Span.Start);
        Assert.DoesNotContain("4711", warning.Message, StringComparison.Ordinal);
        Assert.Null(result.Fault);
    }

    [Fact]
    public void Evaluate_the_example_of_the_documentation_gives_the_price()
    {
        ProblemList problems = new();
        FeelExpression price = FeelExpression.Parse("sum(for i in items return i.price) * 1.2", new NameSet(["items"]), problems)!;
        FeelResult result = price.Evaluate(FeelScope.Empty.With("items", Evaluated.Value("[{price: 10}, {price: 2.5}]")));
        Assert.Equal("15", result.Value.ToString());
        Assert.Null(FeelExpression.Parse("1 +", NameSet.Empty, problems));
        Assert.Equal(1, problems.Count);
    }
}

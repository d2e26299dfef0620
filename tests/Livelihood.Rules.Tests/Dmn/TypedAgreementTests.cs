using System.Text;
using Livelihood.Core.Documents;
using Livelihood.Rules.Dmn;
using Livelihood.Rules.Dmn.Internal;
using Livelihood.Rules.Feel;

namespace Livelihood.Rules.Tests.Dmn;

/// <summary>The typed engine and the engine for DMN answer alike.</summary>
public sealed class TypedAgreementTests
{
    [Theory]
    [InlineData("1 + 2 * 3 - 4 / 8")]
    [InlineData("2 ** 10")]
    [InlineData("-x ** 2")]
    [InlineData("x / 3")]
    [InlineData("(x + 0.005) / (y - 7)")]
    [InlineData("if x > y then \"a\" else \"b\"")]
    [InlineData("if none > 1 then 1 else 2")]
    [InlineData("none = null")]
    [InlineData("none != null")]
    [InlineData("none > 1 or true")]
    [InlineData("none > 1 and false")]
    [InlineData("not(none > 1)")]
    [InlineData("x between 1 and 13")]
    [InlineData("x in (1, 12.34, [13..14])")]
    [InlineData("x in [12.34..13)")]
    [InlineData("x in (12.34..13)")]
    [InlineData("x in (< 5, > 12)")]
    [InlineData("t in (\"a\", \"Ab低\")")]
    [InlineData("decimal(x, 1)")]
    [InlineData("decimal(2.5, 0)")]
    [InlineData("decimal(-2.5, 0)")]
    [InlineData("round half up(-2.5, 0)")]
    [InlineData("round half down(2.5, 0)")]
    [InlineData("round up(-1.001, 2)")]
    [InlineData("round down(-1.009, 2)")]
    [InlineData("floor(-1.5)")]
    [InlineData("ceiling(-1.56, 1)")]
    [InlineData("abs(-x)")]
    [InlineData("modulo(-12, 5)")]
    [InlineData("modulo(12, -5)")]
    [InlineData("modulo(10.1, 4.5)")]
    [InlineData("sum(1, 2.5, x)")]
    [InlineData("min(1, 2.5, x)")]
    [InlineData("max(1, 2.5, x)")]
    [InlineData("mean(1, 2, 4)")]
    [InlineData("max(date(\"2020-01-01\"), d)")]
    [InlineData("count([1, 2, 3])")]
    [InlineData("all(true, x > 1)")]
    [InlineData("any(false, none > 1)")]
    [InlineData("string length(t)")]
    [InlineData("upper case(t)")]
    [InlineData("lower case(\"ÄÖ\")")]
    [InlineData("substring(t, 2)")]
    [InlineData("substring(t, -2, 1)")]
    [InlineData("substring(\"foobar\", 3, 3)")]
    [InlineData("substring before(\"foobar\", \"bar\")")]
    [InlineData("substring before(\"foobar\", \"xyz\")")]
    [InlineData("substring after(\"foobar\", \"ob\")")]
    [InlineData("substring after(\"\", \"a\")")]
    [InlineData("substring before(\"\", \"\")")]
    [InlineData("contains(t, \"b\")")]
    [InlineData("starts with(t, \"A\")")]
    [InlineData("ends with(t, \"低\")")]
    [InlineData("matches(t, \"^A.*\")")]
    [InlineData("matches(\"foobar\", \"^fo*b\")")]
    [InlineData("t + \"x\"")]
    [InlineData("t < \"B\"")]
    [InlineData("string(x)")]
    [InlineData("string(d)")]
    [InlineData("number(\"12.5\")")]
    [InlineData("d.year * 10000 + d.month * 100 + d.day")]
    [InlineData("d.weekday")]
    [InlineData("d + duration(\"P1M\")")]
    [InlineData("d - duration(\"P1Y\")")]
    [InlineData("d + duration(\"P3D\")")]
    [InlineData("d + @\"PT36H\"")]
    [InlineData("d - date(\"2019-12-31\")")]
    [InlineData("date(\"2020-01-31\") + @\"P1M\"")]
    [InlineData("d > date(\"2020-02-28\")")]
    [InlineData("d = date(2020, 2, 29)")]
    [InlineData("years and months duration(date(\"2011-12-22\"), date(\"2013-08-24\"))")]
    [InlineData("years and months duration(date(\"2013-08-24\"), date(\"2011-12-22\"))")]
    [InlineData("years and months duration(date(\"2020-01-31\"), date(\"2020-02-29\"))")]
    [InlineData("(date(\"2020-03-01\") - d).days")]
    [InlineData("@\"P1Y2M\" + @\"P11M\"")]
    [InlineData("@\"P1Y2M\" * 2")]
    [InlineData("@\"P2Y\" / @\"P1M\"")]
    [InlineData("@\"P1DT1H\" - @\"PT2H\"")]
    [InlineData("@\"P1DT1H\" / 4")]
    [InlineData("@\"P1D\" = @\"PT24H\"")]
    [InlineData("duration(\"P14M\").years * 100 + duration(\"P14M\").months")]
    [InlineData("@\"-P1DT2H\".hours")]
    [InlineData("@\"-P14M\".months")]
    [InlineData("date and time(\"2020-02-29T23:30:00\") + @\"PT45M\"")]
    [InlineData("date and time(\"2020-02-29T23:30:00\").hour")]
    [InlineData("date and time(\"2020-02-29T23:30:00\") - date and time(\"2020-02-28T00:00:00\")")]
    [InlineData("date(date and time(\"2020-02-29T23:30:00\"))")]
    [InlineData("day of year(d)")]
    [InlineData("week of year(d)")]
    [InlineData("1 = 1.0")]
    [InlineData("0.1 + 0.2 = 0.3")]
    [InlineData("x / 3 * 3 = x")]
    [InlineData("some i in [1, 2, 3] satisfies i > x")]
    [InlineData("every i in [1, 2, 3] satisfies i < x")]
    public void Expression_in_the_typed_subset_gives_the_same(string text)
    {
        (TypedAnswer? answer, FeelValue value) = Both(text);

        Assert.True(answer is not null && answer.Agrees(value), $"{text}: typed {answer}, DMN {value}");
    }

    [Theory]
    [InlineData("string(1.50)")]
    [InlineData("string(x * 10)")]
    [InlineData("string(1.20 * 10)")]
    [InlineData("string(-0.0)")]
    [InlineData("matches(\"ABC\", \"b\")")]
    [InlineData("matches(\"line\\\\nline\", \"^line$\")")]
    [InlineData("string length(\"🐎a\")")]
    [InlineData("substring(\"🐎ab\", 2, 1)")]
    [InlineData("substring(\"abc\", 5)")]
    [InlineData("substring(\"abc\", -5)")]
    [InlineData("substring(\"abc\", 0)")]
    [InlineData("substring(\"abc\", 2, 0)")]
    [InlineData("matches(\"a b\", \"a\\\\sb\")")]
    [InlineData("matches(\"line\\nline\", \"^line$\")")]
    [InlineData("matches(\"x\", \"[\")")]
    [InlineData("contains(\"\", \"\")")]
    [InlineData("upper case(\"straße\")")]
    [InlineData("lower case(\"İ\")")]
    [InlineData("\"a\" = \"A\"")]
    [InlineData("\"🐎\" > \"z\"")]
    [InlineData("\"b\" between \"a\" and \"c\"")]
    [InlineData("number(\"1 000,5\", \" \", \",\")")]
    [InlineData("number(\"abc\")")]
    [InlineData("number(\"-1.50\")")]
    [InlineData("date(\"2020-02-30\")")]
    [InlineData("date(2020, 2, 29) + duration(\"P1Y\")")]
    [InlineData("date(\"2020-03-31\") - @\"P1M\"")]
    [InlineData("@\"2020-02-29\" < @\"2020-03-01\"")]
    [InlineData("date(\"2020-01-01\") in [date(\"2019-01-01\")..date(\"2020-01-01\")]")]
    [InlineData("date and time(\"2020-01-31T10:00:00\") + @\"P1M\"")]
    [InlineData("date and time(\"2020-01-31\") = date and time(\"2020-01-31T00:00:00\")")]
    [InlineData("date and time(d, time(\"10:00:00\"))")]
    [InlineData("date(date and time(\"2020-01-31T10:00:00\")).day")]
    [InlineData("@\"P1Y\" < @\"P13M\"")]
    [InlineData("@\"P0D\" = @\"PT0S\"")]
    [InlineData("-@\"P1Y2M\"")]
    [InlineData("abs(@\"-P1M\")")]
    [InlineData("abs(-@\"P1D\")")]
    [InlineData("@\"PT90M\".hours")]
    [InlineData("@\"PT90M\".minutes")]
    [InlineData("@\"PT1.5S\" * 2")]
    [InlineData("@\"P5M\" / 2")]
    [InlineData("@\"P1D\" * 1.5")]
    [InlineData("@\"P3M\" / 0")]
    [InlineData("years and months duration(date(\"2020-03-30\"), date(\"2020-02-29\"))")]
    [InlineData("years and months duration(d, date(\"2021-02-28\"))")]
    [InlineData("decimal(1.235, 2)")]
    [InlineData("decimal(-1.225, 2)")]
    [InlineData("round half up(1.5, 0)")]
    [InlineData("round half up(-1.45, 1)")]
    [InlineData("round half down(-1.5, 0)")]
    [InlineData("round up(5.5, 0)")]
    [InlineData("floor(1.56, 1)")]
    [InlineData("ceiling(-0.3333)")]
    [InlineData("floor(-0.3)")]
    [InlineData("decimal(0.5, 0)")]
    [InlineData("decimal(12345.678, -2)")]
    [InlineData("round up(5.5, -1)")]
    [InlineData("floor(123, -1)")]
    [InlineData("(1/3) * 3")]
    [InlineData("2 ** 3 ** 2")]
    [InlineData("2 ** -1")]
    [InlineData("x ** 2")]
    [InlineData("10 / 4")]
    [InlineData("0.1 * 0.1")]
    [InlineData("1E3 + 1")]
    [InlineData("x - y * 2 > 0")]
    [InlineData("(1 + 2) / (3 - 3)")]
    [InlineData("modulo(-10.1, 4.5)")]
    [InlineData("modulo(5.1, -3)")]
    [InlineData("modulo(x, y)")]
    [InlineData("min(d, date(\"2019-01-01\"))")]
    [InlineData("max(\"a\", \"b\")")]
    [InlineData("mean(1, 2)")]
    [InlineData("sum(0.1, 0.2)")]
    [InlineData("count([])")]
    [InlineData("all([])")]
    [InlineData("any([])")]
    [InlineData("all(true, none > 1)")]
    [InlineData("any(none > 1, true)")]
    [InlineData("min(1, none)")]
    [InlineData("sum(1, none)")]
    [InlineData("count([none, 1])")]
    [InlineData("if none then 1 else 2")]
    [InlineData("if x = null then 1 else 2")]
    [InlineData("none + 1")]
    [InlineData("none = 1")]
    [InlineData("none = none")]
    [InlineData("not(none = 1)")]
    [InlineData("none in (1, 2)")]
    [InlineData("none between 1 and 2")]
    [InlineData("x between none and 20")]
    [InlineData("if none = null then 0 else none")]
    [InlineData("t = null")]
    [InlineData("t + null")]
    [InlineData("x = \"a\"")]
    [InlineData("true and none > 1")]
    [InlineData("false or none > 1")]
    [InlineData("not(true)")]
    [InlineData("true = (x > 1)")]
    [InlineData("(x > 1) != (y > 1)")]
    [InlineData("x in (none, 12.34)")]
    [InlineData("x in [1, 2, 12.34]")]
    [InlineData("t in [\"Ab低\"]")]
    [InlineData("some i in [1, none] satisfies i = 1")]
    [InlineData("every i in [x, y] satisfies i > 5")]
    [InlineData("list contains([1, 2], 2)")]
    [InlineData("index of([1, 2], 2)")]
    [InlineData("d in (> date(\"2019-01-01\"))")]
    [InlineData("d.month in (1, 2)")]
    [InlineData("day of year(date(\"2020-12-31\"))")]
    [InlineData("week of year(date(\"2021-01-03\"))")]
    [InlineData("week of year(date(\"2020-12-31\"))")]
    [InlineData("d.weekday = 6")]
    public void Expression_gives_the_same_where_it_is_typed(string text)
    {
        (TypedAnswer? answer, FeelValue value) = Both(text);

        Assert.True(answer is null || answer.Agrees(value), $"{text}: typed {answer}, DMN {value}");
    }

    [Fact]
    public void Expression_of_thirds_is_exact_on_the_typed_engine_alone()
    {
        (TypedAnswer? answer, FeelValue value) = Both("1/3 + 1/3 + 1/3 = 1");

        Assert.Equal(("true", "false"), (answer!.ToString(), value.ToString()));
    }

    [Theory]
    [InlineData("{ a: x }")]
    [InlineData("x / 0")]
    [InlineData("even(4)")]
    [InlineData("date(2021, 2, 29)")]
    [InlineData("date and time(\"2018-12-08T00:00:00.0001\") = date and time(\"2018-12-08T00:00:00.0000\")")]
    public void Expression_outside_the_typed_subset_has_no_typed_answer(string text) => Assert.Null(Both(text).Answer);

    private static (TypedAnswer? Answer, FeelValue Value) Both(string text)
    {
        string escaped = new System.Xml.Linq.XText(text).ToString();
        var problems = new ProblemList();
        DmnModel? model = DmnModel.Read(Encoding.UTF8.GetBytes($"""
            <definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" name="m" namespace="urn:m">
              {string.Concat("x y none t d".Split(' ').Select(n => $"<inputData name=\"{n}\" id=\"{n}\"><variable name=\"{n}\" typeRef=\"{(n == "t" ? "string" : n == "d" ? "date" : "number")}\"/></inputData>"))}
              <decision name="result" id="result">
                {string.Concat("x y none t d".Split(' ').Select(n => $"<informationRequirement><requiredInput href=\"#{n}\"/></informationRequirement>"))}
                <literalExpression><text>{escaped}</text></literalExpression></decision>
            </definitions>
            """), problems);
        Assert.Empty(problems.Problems);
        var evaluator = new DmnEvaluator(model!);
        var inputs = new FeelValue.Context([
            new("x", FeelValue.From(12.34m)), new("y", FeelValue.From(7.5m)), new("t", FeelValue.From("Ab低")), new("d", new FeelValue.Date(2020, 2, 29))]);
        (FeelResult result, IReadOnlyList<TypedInput> needs) = evaluator.EvaluateWithNeeds("result", inputs, new FeelOptions());
        return (TypedDecision.Answer(evaluator.Decision("result"), text.Contains("none", StringComparison.Ordinal) ? needs : needs.Where(n => n.Name != "none").ToArray()), result.Value);
    }
}

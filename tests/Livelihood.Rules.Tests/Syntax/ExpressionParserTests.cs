using Livelihood.Core.Documents;
using Livelihood.Rules.Syntax;

namespace Livelihood.Rules.Tests.Syntax;

public sealed class ExpressionParserTests
{
    [Theory]
    [InlineData("1 + 2 * 3", "(Add 1 (Multiply 2 3))")]
    [InlineData("1 - 2 - 3", "(Subtract (Subtract 1 2) 3)")]
    [InlineData("2 ** 3 ** 2", "(Power (Power 2 3) 2)")]
    [InlineData("-2 ** 2", "(Power (- 2) 2)")]
    [InlineData("2 ** -3", "(Power 2 (- 3))")]
    [InlineData("10--5", "(Subtract 10 (- 5))")]
    [InlineData("(1 + 2) * 3", "(Multiply (Add 1 2) 3)")]
    [InlineData("true or false and true", "(Or true (And false true))")]
    [InlineData("1 < 2 and 2 >= 1", "(And (Less 1 2) (GreaterOrEqual 2 1))")]
    [InlineData("1 != 2", "(NotEqual 1 2)")]
    [InlineData("1 between 2 and 3 and true", "(And (between 1 2 3) true)")]
    [InlineData("1 between 2 + 1 and 3 - 1", "(between 1 (Add 2 1) (Subtract 3 1))")]
    [InlineData("if true then 1 else if false then 2 else 3", "(if true 1 (if false 2 3))")]
    [InlineData("1 + if true then 1 else 2", "(Add 1 (if true 1 2))")]
    public void Parse_operators_binds_as_dmn_prescribes(string text, string tree) => Assert.Equal(tree, Trees.Show(Trees.Parse(text)));

    [Theory]
    [InlineData("1.50", "150e-2")]
    [InlineData(".872", "872e-3")]
    [InlineData("1.23e-4", "123e-6")]
    [InlineData("12E3", "12e3")]
    [InlineData("007", "7")]
    [InlineData("\"a\\n\\\"\\\\\\u4F4E\\U01F40E\\d\"", "\"a\n\"\\低🐎\\d\"")]
    [InlineData("@\"P6M\"", "@\"P6M\"")]
    [InlineData("null", "null")]
    [InlineData("[]", "(list)")]
    [InlineData("[1, [2], \"a\"]", "(list 1 (list 2) \"a\")")]
    [InlineData("{}", "(context)")]
    [InlineData("{ a b: 1, \"c\": a b + 1, d+e: d+e }", "(context 'a b':1 'c':(Add 'a b' 1) 'd+e':'d+e')")]
    [InlineData("1 // the rest is a comment\n + /* so is this */ 2", "(Add 1 2)")]
    public void Parse_literals_gives_their_values(string text, string tree) => Assert.Equal(tree, Trees.Show(Trees.Parse(text)));

    [Theory]
    [InlineData("[1..10]", "(range [1 10])")]
    [InlineData("(1..10)", "(range (1 10))")]
    [InlineData("]1..10[", "(range (1 10))")]
    [InlineData("[1..10[ = (1..10]", "(Equal (range [1 10)) (range (1 10]))")]
    [InlineData("[a..b[", "(range ['a' 'b'))")]
    [InlineData("[a..b[1]]", "(range ['a' (filter 'b' 1)])")]
    [InlineData("[]1..2[]", "(list (range (1 2)))")]
    [InlineData("[][1]", "(filter (list) 1)")]
    [InlineData("[1.. .5]", "(range [1 5e-1])")]
    [InlineData("(< 10)", "(range (_ 10))")]
    [InlineData("(>= 10)", "(range [10 _))")]
    [InlineData("(null..10)", "(range (null 10))")]
    [InlineData("(=10) = (!= 10)", "(Equal (= 10) (!= 10))")]
    public void Parse_ranges_keeps_ends(string text, string tree) => Assert.Equal(tree, Trees.Show(Trees.Parse(text, "a", "b")));

    [Theory]
    [InlineData("a in [1..2]", "(in 'a' (any (range [1 2])))")]
    [InlineData("a in (1..2)", "(in 'a' (any (range (1 2))))")]
    [InlineData("a in ]1..2[ and b", "(And (in 'a' (any (range (1 2)))) 'b')")]
    [InlineData("a in ((1..2), 5, < 7)", "(in 'a' (any (range (1 2)) 5 (range (_ 7))))")]
    [InlineData("a in <= 10", "(in 'a' (any (range (_ 10])))")]
    [InlineData("a in (b)", "(in 'a' (any 'b'))")]
    [InlineData("a in not(1, 2)", "(in 'a' (none 1 2))")]
    [InlineData("a in (not(1, 2))", "(in 'a' (none 1 2))")]
    [InlineData("a in [1, 2] or b", "(Or (in 'a' (any (list 1 2))) 'b')")]
    [InlineData("some x in a, y in x satisfies x > y", "(some 'x':'a' 'y':'x' (Greater 'x' 'y'))")]
    [InlineData("every my item in a satisfies my item.b c = 1", "(every 'my item':'a' (Equal (path 'my item' 'b c') 1))")]
    [InlineData("for i in 1..3 return i * 2", "(for 'i':(range [1 3]) (Multiply 'i' 2))")]
    [InlineData("for i in a, j in [1, 2] return partial", "(for 'i':'a' 'j':(list 1 2) 'partial')")]
    [InlineData("for i in a[1]..b[2] return i", "(for 'i':(range [(filter 'a' 1) (filter 'b' 2)]) 'i')")]
    [InlineData("function(x, y: list<number>) x + y", "(function 'x': 'y':list<number> (Add 'x' 'y'))")]
    [InlineData("function() external { java: 1 }", "(function  (call 'external' (context 'java':1)))")]
    [InlineData("(function(x) x)(1)", "(call (function 'x': 'x') 1)")]
    [InlineData("a instance of days and time duration and b", "(And (instance 'a' days and time duration) 'b')")]
    [InlineData("a instance of function<string, context<k: Any>> -> list<date and time>", "(instance 'a' function<string, context<k: Any>> -> list<date and time>)")]
    public void Parse_structures_gives_their_parts(string text, string tree) => Assert.Equal(tree, Trees.Show(Trees.Parse(text, "a", "b")));

    [Theory]
    [InlineData("a.b[item > 1].c(2)", "(call (path (filter (path 'a' 'b') (Greater 'item' 1)) 'c') 2)")]
    [InlineData("a[-1]", "(filter 'a' (- 1))")]
    [InlineData("date(\"2016-10-01\").year", "(path (call 'date' \"2016-10-01\") 'year')")]
    [InlineData("date and\n time(a)", "(call 'date and time' 'a')")]
    [InlineData("a.time offset", "(path 'a' 'time offset')")]
    [InlineData("decimal(n: 1, scale: 2)", "(call 'decimal' 'n':1 'scale':2)")]
    [InlineData("substring(string: \"a\", start position: 1)", "(call 'substring' 'string':\"a\" 'start position':1)")]
    [InlineData("{ f: function(n) n, g: f(1) }.g", "(path (context 'f':(function 'n': 'n') 'g':(call 'f' 1)) 'g')")]
    [InlineData("not(a)", "(call 'not' 'a')")]
    [InlineData("now()", "(call 'now')")]
    public void Parse_paths_filters_and_calls_nests_from_the_left(string text, string tree) => Assert.Equal(tree, Trees.Show(Trees.Parse(text, "a")));

    [Fact]
    public void Parse_example_reads_names_with_spaces()
    {
        var problems = new ProblemList();
        Expression? expression = ExpressionParser.Parse("annual income / size < 0.5 * line", new NameSet(["annual income", "size", "line"]), problems);

        Assert.Equal("(Less (Divide 'annual income' 'size') (Multiply 5e-1 'line'))", Trees.Show(expression));
    }

    [Fact]
    public void Parse_spans_cover_what_is_written()
    {
        var sum = (Expression.Binary)Trees.Parse(" 1 + (2 * x) ", "x");

        Assert.Equal(new TextSpan(1, 11), sum.Span);
        Assert.Equal(new TextSpan(6, 5), sum.Right.Span);
    }
}

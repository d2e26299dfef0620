using Livelihood.Core.Documents;
using Livelihood.Rules.Syntax;

namespace Livelihood.Rules.Tests.Syntax;

public sealed class UnaryTestsTests
{
    [Theory]
    [InlineData("-", "(any)")]
    [InlineData("  -  ", "(any)")]
    [InlineData("-5", "(any (- 5))")]
    [InlineData("< 0.5", "(any (range (_ 5e-1)))")]
    [InlineData("<18,>=60", "(any (range (_ 18)) (range [60 _)))")]
    [InlineData("[0.5..1)", "(any (range [5e-1 1)))")]
    [InlineData("\"urban\", \"town\"", "(any \"urban\" \"town\")")]
    [InlineData("not(\"deceased\")", "(none \"deceased\")")]
    [InlineData("not(< 5, [7..9])", "(none (range (_ 5)) (range [7 9]))")]
    [InlineData("not((1..5])", "(none (range (1 5]))")]
    [InlineData("not(a) and (b)", "(any (And (call 'not' 'a') 'b'))")]
    [InlineData("null", "(any null)")]
    [InlineData("= 5, != 6", "(any (Equal ? 5) (NotEqual ? 6))")]
    [InlineData("? > 5 and ? < a", "(any (And (Greater ? 5) (Less ? 'a')))")]
    [InlineData("contains(?, \"x\")", "(any (call 'contains' ? \"x\"))")]
    [InlineData("[1, 2]", "(any (list 1 2))")]
    [InlineData("<=date(\"2016-10-01\")", "(any (range (_ (call 'date' \"2016-10-01\")]))")]
    public void ParseTests_cells_gives_tests(string text, string tests)
    {
        Assert.Equal(tests, Trees.Show(Trees.ParseTests(text, "a", "b")));
        Assert.Equal(tests, Trees.Show(Trees.ParseTests(ExpressionText.Write(Trees.ParseTests(text, "a", "b")), "a", "b")));
    }

    [Theory]
    [InlineData("", "Found the end, expected an operand.")]
    [InlineData("not(1", "Found the end, expected a comma or ).")]
    [InlineData("<", "Found the end, expected an operand.")]
    [InlineData("1, , 2", "at 1:4")]
    [InlineData("-, 5", "at 1:2")]
    public void ParseTests_faults_are_problems(string text, string part)
    {
        var problems = new ProblemList();

        Assert.Null(ExpressionParser.ParseTests(text, NameSet.Empty, problems));
        Assert.Contains(part, Assert.Single(problems.Problems).ToString(), StringComparison.Ordinal);
    }
}

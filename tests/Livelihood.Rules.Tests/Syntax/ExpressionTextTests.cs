using FsCheck.Fluent;
using Livelihood.Rules.Syntax;
using Livelihood.Testing;

namespace Livelihood.Rules.Tests.Syntax;

public sealed class ExpressionTextTests
{
    [Fact]
    public void Write_random_tree_reads_back_as_the_same_tree()
        => Property.Check(Gen.Choose(0, int.MaxValue), seed =>
        {
            Expression tree = new RandomTrees(seed).Tree(1 + (seed % 6));
            return Trees.Show(tree) == Trees.Show(Trees.Parse(ExpressionText.Write(tree), RandomTrees.Names));
        }, 5000);

    [Fact]
    public void Write_random_tests_read_back_as_the_same_tests()
        => Property.Check(Gen.Choose(0, int.MaxValue), seed =>
        {
            UnaryTests tests = new RandomTrees(seed).Tests();
            return Trees.Show(tests) == Trees.Show(Trees.ParseTests(ExpressionText.Write(tests), RandomTrees.Names));
        }, 5000);

    [Theory]
    [InlineData("((1+2))*3", "(1 + 2) * 3")]
    [InlineData("1-(2-3)", "1 - (2 - 3)")]
    [InlineData("not( a )  and(b)", "not(a) and b")]
    [InlineData("a in [1..2[", "a in ([1..2))")]
    [InlineData("0.50*1.0E3", "0.50 * 10E2")]
    [InlineData("(1).a", "(1).a")]
    [InlineData("(-a)**2", "-a ** 2")]
    [InlineData("-(a**2)", "-(a ** 2)")]
    [InlineData("{\"a b\":1,\"c:\":2}", "{a b: 1, \"c:\": 2}")]
    public void Write_is_canonical(string text, string canonical) => Assert.Equal(canonical, ExpressionText.Write(Trees.Parse(text, "a", "b")));

    [Theory]
    [InlineData("<5,>=6", "< 5, >= 6")]
    [InlineData("not(\"a\",\"b\")", "not(\"a\", \"b\")")]
    [InlineData("-", "-")]
    [InlineData("not(a) and true", "not(a) and true")]
    public void Write_tests_is_canonical(string text, string canonical) => Assert.Equal(canonical, ExpressionText.Write(Trees.ParseTests(text, "a")));
}

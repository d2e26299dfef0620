using Livelihood.Rules.Syntax;

namespace Livelihood.Rules.Tests.Syntax;

public sealed class NameTests
{
    [Theory]
    [InlineData("annual income / size", "(Divide 'annual income' 'size')")]
    [InlineData("annual \n income+1", "(Add 'annual income' 1)")]
    [InlineData("income-tax - 1", "(Subtract 'income-tax' 1)")]
    [InlineData("income - tax", "(Subtract 'income' 'tax')")]
    [InlineData("income/head*2", "(Multiply 'income/head' 2)")]
    [InlineData("head's age.x", "(path 'head's age' 'x')")]
    [InlineData("member.age > 1", "(Greater 'member.age' 1)")]
    [InlineData("人均月收入 < 低保标准", "(Less '人均月收入' '低保标准')")]
    [InlineData("if eligible then 1 else 2", "(if 'eligible' 1 2)")]
    [InlineData("if applicable", "'if applicable'")]
    [InlineData("not eligible", "'not eligible'")]
    [InlineData("food and drink and income", "(And 'food and drink' 'income')")]
    [InlineData("income and drink", "(And 'income' 'drink')")]
    [InlineData("every i in values in a list satisfies i", "(every 'i':'values in a list' 'i')")]
    [InlineData("income (net) + 1", "(Add 'income (net)' 1)")]
    [InlineData("3rd tier", "'3rd tier'")]
    [InlineData("3", "3")]
    public void Parse_declared_names_takes_the_longest(string text, string tree)
        => Assert.Equal(tree, Trees.Show(Trees.Parse(
            text,
            "annual income", "size", "income-tax", "income", "tax", "income/head", "head's  age", "member.age", "人均月收入", "低保标准", "eligible",
            "if applicable", "not eligible", "food and drink", "drink", "values in a list", "income (net)", "3rd tier", "3")));

    [Theory]
    [InlineData("income per hed / 2", "(Divide 'income per hed' 2)")]
    [InlineData("incomes", "'incomes'")]
    [InlineData("what is this and that", "(And 'what is this' 'that')")]
    [InlineData("x.first name = 1", "(Equal (path 'x' 'first name') 1)")]
    public void Parse_undeclared_words_gives_one_name(string text, string tree) => Assert.Equal(tree, Trees.Show(Trees.Parse(text, "income", "income per head")));

    [Fact]
    public void Contains_any_white_space_counts_as_one_space()
    {
        var names = new NameSet(["  annual\t income ", "", "size"]);

        Assert.True(names.Contains("annual income"));
        Assert.True(names.Contains("annual   income"));
        Assert.False(names.Contains("annual"));
        Assert.Equal(2, names.Names.Count);
        Assert.True(names.With(["tax"]).Contains("tax"));
        Assert.False(names.Contains("tax"));
    }

    [Fact]
    public void With_many_layers_keeps_every_name()
    {
        NameSet names = NameSet.Empty;
        for (int i = 0; i < 30; i++) names = names.With([$"name - {i}", "again"]);

        Assert.Equal(31, names.Names.Count);
        Assert.True(names.Contains("name - 0"));
        Assert.Equal("(Add 'name - 0' 'name - 29')", Trees.Show(Trees.Parse("name - 0 + name - 29", [.. names.Names])));
    }

    [Fact]
    public void NameSet_null_name_is_misuse() => Assert.Throws<ArgumentNullException>(() => new NameSet([null!]));
}

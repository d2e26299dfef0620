using Livelihood.Cli.Evaluating;
using Livelihood.Core.Documents;
using Livelihood.Core.Tables;

namespace Livelihood.Cli.Tests.Evaluating;

public sealed class TypeTextTests
{
    [Theory]
    [InlineData("income=number(2, CNY/year)", "number with 2 decimals in CNY/year")]
    [InlineData("n = number", "whole number")]
    [InlineData("n=number(3)", "number with 3 decimals")]
    [InlineData("a b=months duration", "years and months duration")]
    [InlineData("r=region", "region")]
    [InlineData("area=category(urban, rural)", "one of \"urban\", \"rural\"")]
    public void Read_type_is_that_of_the_text(string text, string type)
    {
        var problems = new ProblemList();
        Assert.Equal(type, TypeText.Read(text, problems)?.Type.ToString());
        Assert.Equal(0, problems.Count);
    }

    [Theory]
    [InlineData("income")]
    [InlineData("=number")]
    [InlineData("n=number(")]
    [InlineData("n=number(19)")]
    [InlineData("n=number(-1)")]
    [InlineData("n=number(2, CNY, x)")]
    [InlineData("n=number(2, /)")]
    [InlineData("n=dat")]
    [InlineData("n=date()")]
    [InlineData("n=category()")]
    [InlineData("n=category(a, a)")]
    public void Read_text_that_is_no_type_is_a_problem(string text)
    {
        var problems = new ProblemList();
        Assert.Null(TypeText.Read(text, problems));
        Assert.Equal(1, problems.Count);
    }

    [Theory]
    [InlineData("whole number", "1", "-20")]
    [InlineData("number with 3 decimals", "1", "2.125", null)]
    [InlineData("text", "0101", "0202")]
    [InlineData("number with 2 decimals", "0.25", "0")]
    [InlineData("date", "2026-01-01", "2023-02-29")]
    [InlineData("boolean", "true", "false")]
    [InlineData("text", "true", "no")]
    [InlineData("text", "1", "n/a")]
    [InlineData("text", null, null)]
    [InlineData("text", "123456789012345678901234567890")]
    public void Of_column_without_declaration_has_the_type_of_its_values(string type, params string?[] values)
        => Assert.Equal(type, TypeGuess.Of(TextColumn.From("x", values), []).ToString());
}

using Livelihood.Core.Documents;
using Livelihood.Rules.Checking.Internal;

namespace Livelihood.Rules.Tests.Checking;

/// <summary>Cells of tables become intervals where they can, conditions where they cannot.</summary>
public sealed class CellTests
{
    [Theory]
    [InlineData("-", "size", "any")]
    [InlineData("3", "size", "[3..3]")]
    [InlineData("< 3", "size", "(..3)")]
    [InlineData(">= 3", "size", "[3..)")]
    [InlineData("[1..3)", "size", "[1..3)")]
    [InlineData("(1..3], 7", "size", "(1..3] [7..7]")]
    [InlineData("not(1, 2)", "size", "not [1..1] [2..2]")]
    [InlineData("= 3", "size", "[3..3]")]
    [InlineData("!= 3", "size", "(..3) (3..)")]
    [InlineData("[1, 2]", "size", "[1..1] [2..2]")]
    [InlineData("null", "size", "null")]
    [InlineData("not(null)", "size", "not null")]
    [InlineData("null, < 3", "size", "(..3) null")]
    [InlineData("< ratio", "size", "(..ratio)")]
    [InlineData("< rent", "人均月收入", "(..rent)")]
    [InlineData("< 0.5 * rent", "人均月收入", "(..Multiply(0.5, rent))")]
    [InlineData("\"urban\", \"rural\"", "area", "[\"urban\"..\"urban\"] [\"rural\"..\"rural\"]")]
    [InlineData("!= \"urban\"", "area", "{Not(Equal(area, \"urban\"))}")]
    [InlineData("true", "poor", "[true..true]")]
    [InlineData("\"a\"", "note", "[\"a\"..\"a\"]")]
    [InlineData("[\"a\"..\"b\"]", "note", "{And(LessOrEqual(\"a\", note), LessOrEqual(note, \"b\"))}")]
    [InlineData("> @\"2024-02-29\"", "applied", "(2024-02-29..)")]
    [InlineData("[@\"2024-01-01\"..as of]", "applied", "[2024-01-01..as of]")]
    [InlineData("modulo(?, 2) = 0", "size", "{Equal(Modulo(size, 2), 0)}")]
    [InlineData("poor", "size", "{poor}")]
    [InlineData("members.age", "size", "{Any#1(nothing, Equal(.age, size))}")]
    [InlineData("> ? - 1", "size", "{Less(Subtract(size, 1), size)}")]
    [InlineData("count(members[age > ?]) > 1", "size", "{Less(1, Count#1(Less(size, .age), nothing))}")]
    public void CheckCell_ofTests_givesIntervalsOrConditions(string text, string input, string expected)
    {
        var problems = new ProblemList();
        CheckedCell? cell = Nodes.Cell(text, input, problems);
        Assert.Equal([], problems.Problems.Select(p => p.ToString()));
        Assert.Equal(expected, Text(cell!));
    }

    [Theory]
    [InlineData("[3..1]", "size", "$: A range ends before it begins at 1:2.")]
    [InlineData("\"urbn\"", "area", "$: A code that is not declared is used at 1:1. Found \"urbn\", expected \"urban\" or \"rural\". Did you mean \"urban\"?")]
    [InlineData("< 5", "area", "$: A range is of another type than the value that is tested at 1:3. Found one of \"urban\", \"rural\" and whole number.")]
    [InlineData("\"x\"", "size", "$: A test is of another type than the value that is tested at 1:1. Found whole number and text.")]
    [InlineData("< rent", "income", "$: Numbers of different units meet at 1:3. Found CNY/year and CNY/month, expected one unit, which per month(...) or per year(...) makes.")]
    public void CheckCell_ofBadTests_reportsThem(string text, string input, string expected)
    {
        var problems = new ProblemList();
        Assert.Null(Nodes.Cell(text, input, problems));
        Assert.Equal([expected], problems.Problems.Select(p => p.ToString()));
    }

    [Fact]
    public void Holds_ofACell_isOneTruthValue()
    {
        RuleScope scope = Nodes.Scope();
        CheckedCell cell = Nodes.Cell("not(null, [1..3), 7)", "size", new ProblemList(), scope)!;
        TypedNode? holds = ExpressionChecker.Holds(cell, Nodes.Good("size", scope), scope);
        Assert.Equal("Not(Or(Or(IsMissing(size), And(LessOrEqual(1, size), Less(size, 3))), Equal(size, 7)))", Nodes.Text(holds));
    }

    private static string Text(CheckedCell cell)
    {
        if (cell.IsAny) return "any";
        IEnumerable<string> parts = cell.Intervals.Select(i => (i.LowClosed ? "[" : "(") + (i.Low is null ? "" : Nodes.Text(i.Low)) + ".." + (i.High is null ? "" : Nodes.Text(i.High)) + (i.HighClosed ? "]" : ")"))
            .Concat(cell.Conditions.Select(c => "{" + Nodes.Text(c) + "}"));
        if (cell.MatchesMissing) parts = parts.Append("null");
        return string.Join(' ', cell.Negated ? parts.Prepend("not") : parts);
    }
}

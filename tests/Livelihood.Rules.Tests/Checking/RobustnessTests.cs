using System.Numerics;
using FsCheck.Fluent;
using Livelihood.Core.Documents;
using Livelihood.Rules.Checking.Internal;
using Livelihood.Rules.Declaring;
using Livelihood.Rules.Syntax;
using Livelihood.Rules.Tests.Syntax;
using Livelihood.Rules.Types;
using Livelihood.Testing;

namespace Livelihood.Rules.Tests.Checking;

/// <summary>Whatever is written, the checker gives a node or says why not; it never throws and never takes long.</summary>
public sealed class RobustnessTests
{
    private static readonly string[] Words =
    [
        "income", "rent", "size", "ratio", "area", "region", "applied", "seen", "note", "poor", "waited", "leave", "members", "cars", "age", "wage", "birth date",
        "item", "as of", "m", "null", "true", "false", "1", "0", "2.50", "9223372036854775807", "0.000000000000000001", "\"urban\"", "\"x\"", "\"42\"",
        "@\"2024-02-29\"", "@\"P1Y\"", "@\"P1DT1H\"", "@\"2023-02-29\"", "+", "-", "*", "/", "**", "=", "!=", "<", "<=", ">", ">=", "and", "or", "not(", "in", "between",
        "if", "then", "else", "some m in", "every m in", "satisfies", "(", ")", "[", "]", "..", ",", ".", "?", "count(", "sum(", "min(", "max(", "mean(", "decimal(",
        "per month(", "per year(", "age at(", "date(", "duration(", "matches(", "substring(", "in region(", "modulo(", "floor(", "abs(", "any(", "all(", "list contains(",
        ".year", ".days", "for", "return", "function(", "{", "}", "instance of", "scale:", "n:",
    ];

    [Fact]
    public void Check_ofRandomTrees_neverThrows()
        => Property.Check(Gen.Choose(0, 1_000_000), seed => Checks(new RandomTrees(seed).Tree(4)) is not null, 5_000);

    [Fact]
    public void Check_ofRandomWords_neverThrows()
        => Property.Check(Gen.Elements(Words).ArrayOf().Select(words => string.Join(' ', words)), text =>
        {
            var scope = Nodes.Scope();
            var problems = new ProblemList();
            Expression? tree = ExpressionParser.Parse(text, scope.Names, problems);
            if (tree is null) return problems.Count > 0;
            return ExpressionChecker.Check(tree, scope, problems, "$", text) is not null || problems.Count > 0;
        }, 5_000);

    [Fact]
    public void CheckCell_ofRandomWords_neverThrows()
        => Property.Check(Gen.Elements(Words).ArrayOf().Select(words => string.Join(' ', words)), text =>
        {
            var scope = Nodes.Scope();
            var problems = new ProblemList();
            TypedNode input = Nodes.Good("size", scope);
            UnaryTests? tests = ExpressionParser.ParseTests(text, scope.Names, problems);
            if (tests is null) return problems.Count > 0;
            CheckedCell? cell = ExpressionChecker.CheckCell(tests, input, scope, problems, "$", text);
            return cell is null ? problems.Count > 0 : ExpressionChecker.Holds(cell, input, scope) is not null;
        }, 5_000);

    [Fact]
    public void Check_ofATreeBuiltDeeperThanTheParserAllows_isAProblem()
    {
        Expression tree = new Expression.Truth(true);
        for (int i = 0; i < 100_000; i++) tree = new Expression.Call(new Expression.Name("not"), [tree]);
        var problems = new ProblemList();
        Assert.Null(ExpressionChecker.Check(tree, Nodes.Scope(), problems, "$", ""));
        Assert.Equal("$: The expression is nested too deeply at 1:1.", problems.Problems.Single().ToString());
    }

    [Fact]
    public void Check_ofQuantifiersOverListsInsideOneAnother_stopsAtALimit()
    {
        string list = "[" + string.Join(", ", Enumerable.Range(0, 100)) + "]";
        string text = string.Concat(Enumerable.Range(0, 6).Select(i => $"some x{i} in {list} satisfies ")) + "x0 + x1 + x2 + x3 + x4 + x5 > size";
        Assert.Equal("The expression becomes too large at 1:", Nodes.Bad(text).Single()[..38]);
    }

    [Fact]
    public void Check_ofANumberOfAMillionDigits_isRefusedAtOnce()
    {
        Assert.NotNull(Constants.Number(BigInteger.Pow(10, 900_000), 900_000, Unit.None).Fault);
        Assert.Equal("A number with more than 18 decimals stands at 1:1.", Nodes.Bad("0.0000000000000000001").Single());
        Assert.Single(Nodes.Bad("1" + new string('0', 900_000) + "e-900000"));
    }

    private static object Checks(Expression tree)
    {
        var scope = new RuleScope(
            [
                Nodes.Field("a", Nodes.Number(2)), Nodes.Field("b c", new RuleType.Boolean()), Nodes.Field("d-e", new RuleType.Date()),
                Nodes.Field("人均", Nodes.Number(2, "CNY/month")), Nodes.Field("f/g", new RuleType.Text()),
            ],
            [new RuleChild { Name = "h.i", Fields = [Nodes.Field("a", Nodes.Number(0)), Nodes.Field("if only", new RuleType.Boolean())] }]);
        var problems = new ProblemList();
        TypedNode? node = ExpressionChecker.Check(tree, scope, problems, "$", "");
        return (object?)node ?? (problems.Count > 0 ? problems : null!);
    }
}

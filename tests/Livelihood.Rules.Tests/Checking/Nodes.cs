using System.Globalization;
using Livelihood.Core.Documents;
using Livelihood.Core.Numbers;
using Livelihood.Rules.Checking.Internal;
using Livelihood.Rules.Declaring;
using Livelihood.Rules.Syntax;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.Tests.Checking;

/// <summary>A household as the tests of the checker know it, and typed nodes written as text.</summary>
internal static class Nodes
{
    public static readonly RuleType Category = new RuleType.Category(["urban", "rural"]);

    public static RuleScope Scope(params RuleFunction[] functions) => new(
    [
        Field("income", Number(2, "CNY/year")), Field("rent", Number(2, "CNY/month")), Field("size", Number(0)), Field("ratio", Number(4)),
        Field("area", Category), Field("region", new RuleType.Region()), Field("applied", new RuleType.Date()), Field("seen", new RuleType.DateTime()),
        Field("note", new RuleType.Text()), Field("poor", new RuleType.Boolean()), Field("waited", new RuleType.DaysDuration()),
        Field("leave", new RuleType.MonthsDuration()), Field("人均月收入", Number(2, "CNY/month")),
    ],
    [
        new RuleChild
        {
            Name = "members",
            Fields =
            [
                Field("age", Number(0)), Field("wage", Number(2, "CNY/month")), Field("student", new RuleType.Boolean()), Field("birth date", new RuleType.Date()),
                Field("area", Category), Field("name", new RuleType.Text()),
            ],
        },
        new RuleChild { Name = "cars", Fields = [Field("value", Number(0)), Field("bought", new RuleType.Date())] },
    ], functions);

    public static RuleField Field(string name, RuleType type) => new() { Name = name, Type = type };

    public static RuleType.Number Number(int? scale, string? unit = null)
        => new(scale, unit is not null && Unit.TryParse(unit, out Unit read) ? read : Unit.None);

    /// <summary>Checks an expression that must be good.</summary>
    public static TypedNode Good(string text, RuleScope? scope = null, RuleType? expected = null)
    {
        var problems = new ProblemList();
        TypedNode? node = Check(text, scope ?? Scope(), problems, expected);
        Assert.Equal([], problems.Problems.Select(p => p.ToString()));
        return node!;
    }

    /// <summary>Checks an expression that must have problems, and gives them as text.</summary>
    public static string[] Bad(string text, RuleScope? scope = null, RuleType? expected = null)
    {
        var problems = new ProblemList();
        TypedNode? node = Check(text, scope ?? Scope(), problems, expected);
        Assert.Null(node);
        Assert.NotEmpty(problems.Problems);
        return [.. problems.Problems.Select(p => p.ToString()["$: ".Length..])];
    }

    public static CheckedCell? Cell(string text, string input, ProblemList problems, RuleScope? scope = null)
    {
        scope ??= Scope();
        TypedNode of = Good(input, scope);
        UnaryTests? tests = ExpressionParser.ParseTests(text, scope.Names, problems);
        return tests is null ? null : ExpressionChecker.CheckCell(tests, of, scope, problems, "$", text);
    }

    public static TypedNode? Check(string text, RuleScope scope, ProblemList problems, RuleType? expected = null)
    {
        Expression? expression = ExpressionParser.Parse(text, scope.Names, problems);
        return expression is null ? null : ExpressionChecker.Check(expression, scope, problems, "$", text, expected);
    }

    public static string Text(TypedNode? node) => node switch
    {
        null => "nothing",
        ConstantNode { IsMissing: true } => "null",
        ConstantNode { Text: { } text } => "\"" + text + "\"",
        ConstantNode { Type: RuleType.Number { Scale: { } scale } } constant => new FixedPoint(constant.Bits, scale).ToString(),
        ConstantNode { Type: RuleType.Boolean } constant => constant.Bits == 1 ? "true" : "false",
        ConstantNode { Type: RuleType.Date } constant => DateOnly.FromDayNumber((int)constant.Bits).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ConstantNode constant => constant.Bits.ToString(CultureInfo.InvariantCulture) + " " + constant.Type,
        InputNode input => (input.Level > 0 ? "." : "") + input.Name,
        NamedNode named => named.Name + "!",
        AsOfNode => "as of",
        ParameterNode parameter => $"{parameter.Name}({string.Join(", ", parameter.Operands.Select(Text))})",
        AggregateNode aggregate => $"{aggregate.Aggregate}#{aggregate.Child}({Text(aggregate.Filter)}, {Text(aggregate.Value)})",
        OperationNode operation => $"{operation.Operation}({string.Join(", ", operation.Operands.Select(Text))})",
        CustomNode custom => $"{custom.Function}({string.Join(", ", custom.Operands.Select(Text))})",
        _ => node.GetType().Name,
    };
}

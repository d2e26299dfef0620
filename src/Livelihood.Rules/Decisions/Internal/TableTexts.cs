using Livelihood.Core.Documents;
using Livelihood.Rules.Checking.Internal;
using Livelihood.Rules.Syntax;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.Decisions.Internal;

/// <summary>Parses and checks the texts of a table; a text that stands in many cells of a column is checked once.</summary>
internal sealed class TableTexts(RuleScope scope, ProblemList problems, SyntaxLimits? limits)
{
    private readonly Dictionary<(string, TypedNode), CheckedCell> _cells = [];
    private readonly Dictionary<string, UnaryTests> _tests = new(StringComparer.Ordinal);

    public RuleScope Scope => scope;

    public TypedNode? Expression(string text, string path, RuleType? expected)
    {
        Expression? parsed = ExpressionParser.Parse(text, scope.Names, problems, path, limits);
        return parsed is null ? null : ExpressionChecker.Check(parsed, scope, problems, path, text, expected);
    }

    public UnaryTests? Tests(string text, string path)
    {
        if (_tests.TryGetValue(text, out UnaryTests? known)) return known;
        UnaryTests? parsed = ExpressionParser.ParseTests(text, scope.Names, problems, path, limits);
        if (parsed is not null) _tests.Add(text, parsed);
        return parsed;
    }

    public CheckedCell? Cell(string text, TypedNode input, string path)
    {
        if (_cells.TryGetValue((text, input), out CheckedCell? known)) return known;
        if (Tests(text, path) is not { } tests) return null;
        CheckedCell? cell = ExpressionChecker.CheckCell(tests, input, scope, problems, path, text);
        if (cell is not null) _cells.Add((text, input), cell);
        return cell;
    }

    /// <summary>Checks an expression that is parsed already.</summary>
    public TypedNode? Check(Expression expression, string text, string path, RuleType? expected)
        => ExpressionChecker.Check(expression, scope, problems, path, text, expected);
}

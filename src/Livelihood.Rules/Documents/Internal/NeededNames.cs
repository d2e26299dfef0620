using Livelihood.Rules.Checking.Internal;
using Livelihood.Rules.Syntax;

namespace Livelihood.Rules.Documents.Internal;

/// <summary>Finds the derived names that an expression needs, by the same rules of what hides what as the checker follows.</summary>
/// <param name="scope">Inputs, child tables and their fields.</param>
/// <param name="parts">The derived names: of the subject (0) or of a child table's rows, with their numbers.</param>
internal sealed class NeededNames(RuleScope scope, IReadOnlyDictionary<(int Child, string Name), int> parts)
{
    private readonly HashSet<int> _found = [];
    private int _depth;

    public IReadOnlyList<int> Found => [.. _found.Order()];

    /// <summary>Looks through an expression that is about the subject (0) or a row of a child table.</summary>
    public void Look(Expression expression, int child) => Look(expression, child, null);

    /// <summary>Looks through tests, whose ends and values are expressions too.</summary>
    public void Look(UnaryTests tests, int child)
    {
        foreach (Expression test in tests.Tests) Look(test, child, null);
    }

    private void Look(Expression expression, int child, Bound? bound)
    {
        if (_depth >= Checker.MaxDepth) return;
        _depth++;
        switch (expression)
        {
            case Expression.Name name: Name(name.Value, child, bound); break;
            case Expression.Path path:
                Look(path.Source, child, bound);
                if (RowsOf(path.Source, child, bound) is var rows and > 0 && parts.TryGetValue((rows, path.Field), out int part)) _found.Add(part);
                break;
            case Expression.Filter filter:
                Look(filter.Source, child, bound);
                int of = RowsOf(filter.Source, child, bound);
                Look(filter.Condition, of > 0 ? of : child, new Bound("item", of, bound));
                break;
            case Expression.Quantified quantified:
                int inner = child;
                foreach ((string name, Expression list) in quantified.Iterations)
                {
                    Look(list, inner, bound);
                    int row = RowsOf(list, inner, bound);
                    bound = new Bound(name, row, bound);
                    if (row > 0) inner = row;
                }

                Look(quantified.Condition, inner, bound);
                break;
            default:
                foreach (Expression operand in Operands(expression)) Look(operand, child, bound);
                break;
        }

        _depth--;
    }

    private void Name(string name, int child, Bound? bound)
    {
        for (; bound is not null; bound = bound.Outer)
            if (bound.Name == name) return;
        if (child > 0)
        {
            if (parts.TryGetValue((child, name), out int ofRow))
            {
                _found.Add(ofRow);
                return;
            }

            if (scope.FindInRow(child, name) is not null) return;
        }

        if (parts.TryGetValue((0, name), out int part)) _found.Add(part);
        foreach (string key in scope.KeysOf(name)) Name(key, child, null);
    }

    // The child table whose rows, or one of whose rows, an expression stands for; 0 for none.
    private int RowsOf(Expression expression, int child, Bound? bound)
    {
        while (true)
        {
            switch (expression)
            {
                case Expression.Filter filter: expression = filter.Source; continue;
                case Expression.Path path: expression = path.Source; continue;
                case Expression.Name name:
                    for (; bound is not null; bound = bound.Outer)
                        if (bound.Name == name.Value) return bound.Child;
                    if (child > 0 && scope.FindInRow(child, name.Value) is not null) return 0;
                    return scope.Find(name.Value) is Meaning.Child rows ? rows.Number : 0;
                default: return 0;
            }
        }
    }

    private static IEnumerable<Expression> Operands(Expression expression) => expression switch
    {
        Expression.Negation negation => [negation.Operand],
        Expression.Binary binary => [binary.Left, binary.Right],
        Expression.Between between => [between.Value, between.Low, between.High],
        Expression.In test => [test.Value, .. test.Tests.Tests],
        Expression.Conditional conditional => [conditional.Condition, conditional.Then, conditional.Else],
        Expression.Call call => call.Arguments,
        Expression.NamedCall call => call.Arguments.Select(a => a.Value),
        Expression.EqualityTest test => [test.Value],
        Expression.List list => list.Items,
        Expression.Range range => new[] { range.Low, range.High }.OfType<Expression>(),
        _ => [],
    };

    private sealed record Bound(string Name, int Child, Bound? Outer);
}

using Livelihood.Rules.Syntax;

namespace Livelihood.Rules.Checking.Internal;

/// <summary>Finds out whether a test's expression says <c>?</c> itself.</summary>
internal static class TestedSearch
{
    public static bool Mentions(Expression expression)
    {
        var open = new Stack<Expression>();
        open.Push(expression);
        while (open.TryPop(out Expression? next))
        {
            if (next is Expression.Tested) return true;
            foreach (Expression part in Parts(next)) open.Push(part);
        }

        return false;
    }

    private static IEnumerable<Expression> Parts(Expression expression) => expression switch
    {
        Expression.Path part => [part.Source],
        Expression.Filter filter => [filter.Source, filter.Condition],
        Expression.Negation negation => [negation.Operand],
        Expression.Binary binary => [binary.Left, binary.Right],
        Expression.Between between => [between.Value, between.Low, between.High],
        Expression.In test => [test.Value],
        Expression.Conditional conditional => [conditional.Condition, conditional.Then, conditional.Else],
        Expression.Quantified quantified => [.. quantified.Iterations.Select(i => i.Value), quantified.Condition],
        Expression.For loop => [.. loop.Iterations.Select(i => i.Value), loop.Result],
        Expression.Call call => [call.Callee, .. call.Arguments],
        Expression.NamedCall call => [call.Callee, .. call.Arguments.Select(a => a.Value)],
        Expression.InstanceOf test => [test.Value],
        Expression.EqualityTest test => [test.Value],
        Expression.List list => list.Items,
        Expression.Context context => context.Entries.Select(e => e.Value),
        Expression.Range range => Ends(range),
        Expression.Function function => [function.Body],
        _ => [],
    };

    private static IEnumerable<Expression> Ends(Expression.Range range)
    {
        if (range.Low is not null) yield return range.Low;
        if (range.High is not null) yield return range.High;
    }
}

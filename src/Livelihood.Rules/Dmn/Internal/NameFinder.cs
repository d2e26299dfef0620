using Livelihood.Rules.Syntax;

namespace Livelihood.Rules.Dmn.Internal;

/// <summary>Finds the names that an expression takes from outside: not those of functions it calls, and not those it declares itself.</summary>
internal static class NameFinder
{
    public static void Collect(Expression expression, ISet<string> found) => Visit(expression, found, []);

    private static void Visit(Expression? expression, ISet<string> found, IReadOnlyList<string> own)
    {
        switch (expression)
        {
            case Expression.Name name:
                if (!own.Contains(name.Value)) found.Add(name.Value);
                break;
            case Expression.Path path:
                Visit(path.Source, found, own);
                break;
            // The condition's names may be fields of the rows, which cannot be told from other names here.
            case Expression.Filter filter:
                Visit(filter.Source, found, own);
                break;
            case Expression.Negation negation:
                Visit(negation.Operand, found, own);
                break;
            case Expression.Binary binary:
                All(found, own, binary.Left, binary.Right);
                break;
            case Expression.Between between:
                All(found, own, between.Value, between.Low, between.High);
                break;
            case Expression.In inside:
                All(found, own, [inside.Value, .. inside.Tests.Tests]);
                break;
            case Expression.Conditional conditional:
                All(found, own, conditional.Condition, conditional.Then, conditional.Else);
                break;
            case Expression.Range range:
                All(found, own, range.Low, range.High);
                break;
            case Expression.EqualityTest test:
                Visit(test.Value, found, own);
                break;
            case Expression.List list:
                All(found, own, list.Items);
                break;
            case Expression.InstanceOf instance:
                Visit(instance.Value, found, own);
                break;
            default:
                Scoped(expression, found, own);
                break;
        }
    }

    private static void Scoped(Expression? expression, ISet<string> found, IReadOnlyList<string> own)
    {
        switch (expression)
        {
            case Expression.Call call:
                if (call.Callee is not Expression.Name) Visit(call.Callee, found, own);
                All(found, own, call.Arguments);
                break;
            case Expression.NamedCall call:
                if (call.Callee is not Expression.Name) Visit(call.Callee, found, own);
                All(found, own, call.Arguments.Select(a => a.Value));
                break;
            case Expression.Context context:
                All(found, [.. own, .. context.Entries.Select(e => e.Key)], context.Entries.Select(e => e.Value));
                break;
            case Expression.Function function:
                Visit(function.Body, found, [.. own, .. function.Parameters.Select(p => p.Key)]);
                break;
            case Expression.Quantified quantified:
                Iterated(quantified.Iterations, quantified.Condition, found, own);
                break;
            case Expression.For iteration:
                Iterated(iteration.Iterations, iteration.Result, found, [.. own, "partial"]);
                break;
        }
    }

    private static void Iterated(IReadOnlyList<KeyValuePair<string, Expression>> iterations, Expression result, ISet<string> found, IReadOnlyList<string> own)
    {
        foreach ((string name, Expression source) in iterations)
        {
            Visit(source, found, own);
            own = [.. own, name];
        }
        Visit(result, found, own);
    }

    private static void All(ISet<string> found, IReadOnlyList<string> own, params IEnumerable<Expression?> parts)
    {
        foreach (Expression? part in parts) Visit(part, found, own);
    }
}

using System.Globalization;
using Livelihood.Rules.Feel;
using Livelihood.Rules.Syntax;
using Livelihood.Rules.Syntax.Internal;

namespace Livelihood.Rules.Dmn.Internal;

/// <summary>Lets the expression language itself do what boxed expressions share with it: calls, iterations, filters.</summary>
/// <remarks>The parts are bound to names that no text can write.</remarks>
internal static class BoxedCalls
{
    private static readonly Expression.Name Source = new("\u0001source");
    private static readonly Expression.Name Called = new("\u0001called");
    private static readonly Expression.Name Item = new("\u0001item");

    public static FeelValue Call(FeelValue function, IReadOnlyList<FeelValue> arguments, FeelSession session)
    {
        FeelScope scope = FeelScope.Empty.With(Called.Value, function);
        for (int i = 0; i < arguments.Count; i++) scope = scope.With(Argument(i).Value, arguments[i]);
        return Run(new Expression.Call(Called, Enumerable.Range(0, arguments.Count).Select(Argument).ToArray()), scope, session);
    }

    public static FeelValue Call(FeelValue function, IReadOnlyList<KeyValuePair<string, FeelValue>> arguments, FeelSession session)
    {
        if (arguments.Count == 0) return Call(function, (IReadOnlyList<FeelValue>)[], session);
        FeelScope scope = FeelScope.Empty.With(Called.Value, function);
        for (int i = 0; i < arguments.Count; i++) scope = scope.With(Argument(i).Value, arguments[i].Value);
        var named = arguments.Select((a, i) => KeyValuePair.Create(a.Key, (Expression)Argument(i))).ToArray();
        return Run(new Expression.NamedCall(Called, named), scope, session);
    }

    /// <summary>Makes a function whose body may call the function itself, which is known only once it is made.</summary>
    public static FeelValue Recursive(string name, IReadOnlyList<DmnVariable> parameters, BoxedCode make, FeelScope scope, FeelSession session)
    {
        FeelValue made = FeelValue.Nothing;
        FeelParameter[] any = parameters.Select(p => new FeelParameter(NameCharacters.Normalise(p.Name), FeelType.Any)).ToArray();
        made = make(scope.With(name, new FeelValue.Function(name, any, (inner, arguments) => Call(made, arguments, inner))), session);
        return made;
    }

    public static FeelValue If(FeelValue condition, FeelSession session, Func<FeelValue> then, Func<FeelValue> otherwise)
    {
        var choice = new Expression.Conditional(Source, new Expression.Truth(true), new Expression.Truth(false));
        return Run(choice, FeelScope.Empty.With(Source.Value, condition), session) is FeelValue.Truth { Value: true } ? then() : otherwise();
    }

    public static FeelValue Filter(FeelValue source, FeelSession session, Func<FeelValue, FeelValue> match)
    {
        var filter = new Expression.Filter(Source, new Expression.Call(Called, [new Expression.Name("item")]));
        return Run(filter, Scope(source, 1, arguments => match(arguments[0])), session);
    }

    public static FeelValue For(FeelValue source, FeelSession session, Func<FeelValue, FeelValue, FeelValue> result)
    {
        var iteration = new Expression.For([new(Item.Value, Source)], new Expression.Call(Called, [Item, new Expression.Name("partial")]));
        return Run(iteration, Scope(source, 2, arguments => result(arguments[0], arguments[1])), session);
    }

    public static FeelValue Quantified(bool every, FeelValue source, FeelSession session, Func<FeelValue, FeelValue> condition)
    {
        var quantified = new Expression.Quantified(every, [new(Item.Value, Source)], new Expression.Call(Called, [Item]));
        return Run(quantified, Scope(source, 1, arguments => condition(arguments[0])), session);
    }

    private static FeelScope Scope(FeelValue source, int parameters, Func<IReadOnlyList<FeelValue>, FeelValue> body)
    {
        var named = Enumerable.Range(0, parameters).Select(i => new FeelParameter(Argument(i).Value, FeelType.Any)).ToArray();
        return FeelScope.Empty.With(Source.Value, source).With(Called.Value, new FeelValue.Function(null, named, (_, arguments) => body(arguments)));
    }

    private static FeelValue Run(Expression expression, FeelScope scope, FeelSession session) => new FeelExpression(expression, session.Source).Evaluate(scope, session);

    private static Expression.Name Argument(int position) => new("\u0001argument" + position.ToString(CultureInfo.InvariantCulture));
}

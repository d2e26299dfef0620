using Livelihood.Rules.Syntax;

namespace Livelihood.Rules.Feel.Internal;

/// <content>Functions and calls.</content>
internal static partial class Interpreter
{
    private static FeelValue.Function Function(Expression.Function function, FeelScope scope)
    {
        FeelParameter[] parameters = [.. function.Parameters.Select(p => new FeelParameter(p.Key, p.Value is null ? FeelType.Any : TypeText.Parse(p.Value) ?? FeelType.Any))];
        return new(null, parameters, (session, arguments) =>
        {
            FeelScope inner = scope;
            for (int i = 0; i < parameters.Length; i++) inner = inner.With(parameters[i].Name, arguments[i]);
            return Evaluate(function.Body, inner, session);
        });
    }

    private static FeelValue Call(Expression.Call call, FeelScope scope, FeelSession session)
    {
        if (Callee(call.Callee, scope, session) is not { } function) return FeelValue.Nothing;
        FeelValue[] arguments = new FeelValue[call.Arguments.Count];
        for (int i = 0; i < arguments.Length; i++) arguments[i] = Evaluate(call.Arguments[i], scope, session);
        return Calls.Invoke(function, arguments, session, call.Span);
    }

    private static FeelValue Call(Expression.NamedCall call, FeelScope scope, FeelSession session)
    {
        if (Callee(call.Callee, scope, session) is not { } function) return FeelValue.Nothing;
        List<KeyValuePair<string, FeelValue>> arguments = [];
        foreach ((string name, Expression syntax) in call.Arguments) arguments.Add(new(name, Evaluate(syntax, scope, session)));
        return Calls.Invoke(function, arguments, session, call.Span);
    }

    private static FeelValue.Function? Callee(Expression callee, FeelScope scope, FeelSession session)
    {
        FeelValue value = Evaluate(callee, scope, session);
        if (value is FeelValue.Function function) return function;
        if (!value.IsNull || callee is not Expression.Name) session.Warn($"{Kinds.Of(value)} cannot be called.", callee.Span);
        return null;
    }
}

using Livelihood.Rules.Syntax;

namespace Livelihood.Rules.Feel.Internal;

/// <summary>Calls functions: brings arguments into order, converts them, runs the body.</summary>
/// <remarks>Source: OMG DMN 1.5, clauses 10.3.2.13.7 and 10.3.2.9.4.</remarks>
internal static class Calls
{
    public static FeelValue Invoke(FeelValue.Function function, IReadOnlyList<FeelValue> arguments, FeelSession session, TextSpan span)
    {
        if (function.Overloads.Count == 0)
        {
            return arguments.Count == function.Parameters.Count
                ? Run(function, arguments, session, span)
                : session.Refuse($"{Name(function)} takes {function.Parameters.Count} arguments, not {arguments.Count}.", span);
        }
        foreach (BuiltIn form in function.Overloads)
            if (Place(form, arguments) is { } placed && Fit(form, placed, session) is { } fitted) return Run(form, fitted, session, span);
        return session.Refuse($"{Name(function)} does not take ({string.Join(", ", arguments.Select(Kinds.Of))}).", span);
    }

    public static FeelValue Invoke(FeelValue.Function function, IReadOnlyList<KeyValuePair<string, FeelValue>> arguments, FeelSession session, TextSpan span)
    {
        if (arguments.DistinctBy(a => a.Key).Count() != arguments.Count) return session.Refuse("An argument is given twice.", span);
        if (function.Overloads.Count == 0)
        {
            FeelValue[] ordered = new FeelValue[function.Parameters.Count];
            foreach ((string name, FeelValue value) in arguments)
            {
                int at = function.Parameters.TakeWhile(p => p.Name != name).Count();
                if (at == ordered.Length) return session.Refuse($"{Name(function)} has no parameter {name}.", span);
                ordered[at] = value;
            }
            return Array.TrueForAll(ordered, value => value is not null)
                ? Run(function, ordered, session, span)
                : session.Refuse($"{Name(function)} takes {ordered.Length} arguments, not {arguments.Count}.", span);
        }
        // Two forms may have the same names in another order: the one written in the call's order comes first.
        foreach (BuiltIn form in function.Overloads.OrderByDescending(f => arguments.Select(a => a.Key).SequenceEqual(f.Parameters.Take(arguments.Count).Select(p => p.Name))))
            if (Place(form, arguments) is { } placed && Fit(form, placed, session) is { } fitted) return Run(form, fitted, session, span);
        return session.Refuse($"{Name(function)} does not take ({string.Join(", ", arguments.Select(a => $"{a.Key}: {Kinds.Of(a.Value)}"))}).", span);
    }

    private static string Name(FeelValue.Function function) => function.Name ?? "The function";

    private static FeelValue Run(FeelValue.Function function, IReadOnlyList<FeelValue> arguments, FeelSession session, TextSpan span)
    {
        FeelValue[] converted = new FeelValue[arguments.Count];
        for (int i = 0; i < converted.Length; i++)
        {
            converted[i] = Conversion.Convert(function.Parameters[i].Type, arguments[i], session);
            if (converted[i].IsNull && !arguments[i].IsNull)
                return session.Refuse($"{Kinds.Of(arguments[i])} does not suit the parameter {function.Parameters[i].Name}.", span);
        }
        session.Enter();
        string? source = session.Source;
        FeelValue value = function.Body(session, converted);
        session.Source = source;
        session.Leave();
        return Conversion.Convert(function.Result, value, session);
    }

    private static FeelValue Run(BuiltIn form, FeelValue?[] arguments, FeelSession session, TextSpan span)
    {
        session.Enter();
        FeelValue value = form.Body(new(session, span, arguments));
        session.Leave();
        return value;
    }

    private static FeelValue?[]? Place(BuiltIn form, IReadOnlyList<FeelValue> arguments)
    {
        FeelValue?[] placed = new FeelValue?[form.Parameters.Count];
        bool repeats = placed.Length > 0 && form.Parameters[^1].Repeated;
        if (arguments.Count > placed.Length && !repeats) return null;
        for (int i = 0; i < placed.Length; i++)
        {
            if (form.Parameters[i].Repeated)
            {
                if (arguments.Count <= i) return null;
                placed[i] = new FeelValue.List([.. arguments.Skip(i)]);
            }
            else if (i < arguments.Count)
            {
                placed[i] = arguments[i];
            }
            else if (!form.Parameters[i].Optional)
            {
                return null;
            }
        }
        return placed;
    }

    private static FeelValue?[]? Place(BuiltIn form, IReadOnlyList<KeyValuePair<string, FeelValue>> arguments)
    {
        FeelValue?[] placed = new FeelValue?[form.Parameters.Count];
        foreach ((string name, FeelValue value) in arguments)
        {
            int at = form.Parameters.TakeWhile(p => p.Name != name).Count();
            if (at == placed.Length) return null;
            placed[at] = form.Parameters[at].Repeated ? new FeelValue.List(value is FeelValue.List list ? list.Items : [value]) : value;
        }
        for (int i = 0; i < placed.Length; i++)
            if (placed[i] is null && !form.Parameters[i].Optional) return null;
        return placed;
    }

    private static FeelValue?[]? Fit(BuiltIn form, FeelValue?[] placed, FeelSession session)
    {
        for (int i = 0; i < placed.Length; i++)
        {
            if (placed[i] is not { } value) continue;
            FeelType type = form.Parameters[i].Type;
            if (value.IsNull && type is not FeelType.AnyType) return null;
            if (!Conversion.TryConvert(type, value, session, out FeelValue? fitted)) return null;
            placed[i] = fitted;
        }
        return placed;
    }
}

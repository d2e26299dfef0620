namespace Livelihood.Rules.Feel.Internal;

/// <summary>Says which types conform to which others.</summary>
/// <remarks>Source: OMG DMN 1.5, clause 10.3.2.9.2.</remarks>
internal static class TypeOrder
{
    /// <summary>How deep types may be compared before they are taken to conform; a type that contains itself has no end.</summary>
    private const int MaxDepth = 50;

    /// <summary>Whether a function takes at least what a type promises it, and gives no more than the type says. What a function does not declare suits.</summary>
    public static bool Suits(FeelType.Function type, FeelValue.Function function, FeelSession session)
    {
        if (type.Parameters is null) return true;
        if (type.Parameters.Count != function.Parameters.Count) return false;
        for (int i = 0; i < type.Parameters.Count; i++)
            if (!Conforms(type.Parameters[i], function.Parameters[i].Type, session, 0)) return false;
        return function.Result is FeelType.AnyType || Conforms(function.Result, type.Result, session, 0);
    }

    private static bool Conforms(FeelType type, FeelType wanted, FeelSession session, int depth)
    {
        session.Step();
        if (depth > MaxDepth || type.Equals(wanted)) return true;
        if (Conversion.Resolve(type, session) is not { } from || Conversion.Resolve(wanted, session) is not { } to || to is FeelType.AnyType) return true;
        if (from is FeelType.Constrained narrow && !from.Equals(to)) return Conforms(narrow.Base, to, session, depth + 1);
        return (from, to) switch
        {
            (FeelType.Simple a, FeelType.Simple b) => a.Kind == b.Kind || a.Kind == FeelKind.Null,
            (FeelType.List a, FeelType.List b) => Conforms(a.Item, b.Item, session, depth + 1),
            (FeelType.Range a, FeelType.Range b) => Conforms(a.Item, b.Item, session, depth + 1),
            (FeelType.Context a, FeelType.Context b) => b.Fields.All(f => a.Fields.Any(g => g.Key == f.Key && Conforms(g.Value, f.Value, session, depth + 1))),
            (FeelType.Function { Parameters: { } a } first, FeelType.Function { Parameters: { } b } second) => a.Count == b.Count
                && Enumerable.Range(0, a.Count).All(i => Conforms(b[i], a[i], session, depth + 1)) && Conforms(first.Result, second.Result, session, depth + 1),
            (FeelType.Function, FeelType.Function { Parameters: null }) => true,
            _ => false,
        };
    }
}

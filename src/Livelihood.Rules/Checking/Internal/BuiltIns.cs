namespace Livelihood.Rules.Checking.Internal;

/// <summary>Lists the functions of the language.</summary>
/// <remarks>Source: OMG DMN 1.5, clause 10.3.4; the additions are age at, per month, per year and in region.</remarks>
internal static partial class BuiltIns
{
    /// <summary>Every function by its name.</summary>
    public static IReadOnlyDictionary<string, BuiltIn> All { get; } = Numbers().Concat(Lists()).Concat(Texts()).Concat(Times())
        .ToDictionary(f => f.Name, f => f.Function, StringComparer.Ordinal);

    /// <summary>What to write instead of functions that the typed subset leaves out.</summary>
    public static IReadOnlyDictionary<string, string> Instead { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["now"] = "the name \"as of\", since results must not depend on the day of the run",
        ["today"] = "the name \"as of\", since results must not depend on the day of the run",
        ["time"] = "a date and time",
        ["day of week"] = "the part \"weekday\", a number from 1 for Monday",
        ["month of year"] = "the part \"month\"",
        ["sqrt"] = "numbers that stay exact",
        ["exp"] = "numbers that stay exact",
        ["log"] = "numbers that stay exact",
        ["stddev"] = "numbers that stay exact",
        ["even"] = "modulo(x, 2) = 0",
        ["odd"] = "modulo(x, 2) = 1",
        ["is"] = "the sign =",
    };

    private static BuiltIn Fixed(IReadOnlyList<string> parameters, Func<Checker, IReadOnlyList<Argument>, Syntax.TextSpan, TypedNode?> make, int? required = null)
        => new(parameters, required ?? parameters.Count, false, make);

    private static BuiltIn Listed(Func<Checker, IReadOnlyList<Argument>, Syntax.TextSpan, TypedNode?> make) => new(["list"], 1, true, make);
}

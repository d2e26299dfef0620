using System.Globalization;
using System.Numerics;
using Livelihood.Rules.Decisions.Internal;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.Proving.Internal;

/// <summary>Writes values of inputs for people.</summary>
internal static class ValueText
{
    public static string Write(RuleType type, Rational value)
    {
        if (type is RuleType.Number { Scale: { } scale }) return value.Text(scale);
        if (type is RuleType.Number) return Quotient(value);
        return ConstantText.Write(type, (long)BigInteger.Clamp(value.Floor(), long.MinValue, long.MaxValue), null);
    }

    /// <summary>A decimal number where it is one with few decimals, else its first decimals.</summary>
    private static string Quotient(Rational value)
    {
        string exact = value.ToString();
        return exact.Contains('/', StringComparison.Ordinal) || exact.Length > 20
            ? string.Create(CultureInfo.InvariantCulture, $"{value.Round(6, Core.Numbers.Rounding.Down)}…")
            : exact;
    }
}

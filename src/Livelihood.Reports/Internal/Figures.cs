using System.Globalization;
using Livelihood.Linkage;

namespace Livelihood.Reports.Internal;

/// <summary>Writes numbers for readers, always in the same way.</summary>
internal static class Figures
{
    public const string None = "–";

    public static string Count(Int128 count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A count with its noun.</summary>
    public static string Count(long count, string one, string? many = null) => $"{Count(count)} {(count == 1 ? one : many ?? one + "s")}";

    /// <summary>A share of 1 in per cent.</summary>
    public static string Percent(double share)
        => double.IsFinite(share) ? (100 * share).ToString(share is > 0.9995 and < 1 or > 0 and < 0.0005 ? "0.####" : "0.##", CultureInfo.InvariantCulture) + "\u00A0%" : None;

    /// <summary>A share of 1 with four decimals, as accuracy is told.</summary>
    public static string Share(double share) => double.IsFinite(share) ? share.ToString("0.0000", CultureInfo.InvariantCulture) : None;

    /// <summary>A probability with three significant digits.</summary>
    public static string Probability(double p) => p switch
    {
        0 => "0",
        1 => "1",
        > 0.9999995 => "above 0.999999",
        >= 0.001 => p.ToString(p > 0.9995 && p < 1 ? "0.######" : "0.####", CultureInfo.InvariantCulture),
        _ => p.ToString("0.0#E-0", CultureInfo.InvariantCulture).Replace("E-", " × 10⁻", StringComparison.Ordinal) is var text ? Raise(text) : "",
    };

    /// <summary>The probability of a match weight; only an infinite weight is certain.</summary>
    public static string ProbabilityOf(double weight)
        => Probability(double.IsFinite(weight) ? Math.Clamp(ScoredPair.ProbabilityOf(weight), double.Epsilon, 1 - 1e-16) : ScoredPair.ProbabilityOf(weight));

    /// <summary>Bits with their sign.</summary>
    public static string Bits(double weight) => weight switch
    {
        double.PositiveInfinity => "+∞",
        double.NegativeInfinity => "−∞",
        _ => weight.ToString("+0.00;−0.00;0.00", CultureInfo.InvariantCulture),
    };

    /// <summary>A coordinate in an SVG, short and always the same.</summary>
    public static string At(double coordinate) => coordinate.ToString("0.##", CultureInfo.InvariantCulture) is "-0" ? "0" : coordinate.ToString("0.##", CultureInfo.InvariantCulture);

    private static string Raise(string text)
    {
        int exponent = text.IndexOf('⁻', StringComparison.Ordinal) + 1;
        if (exponent == 0) return text;
        return string.Concat(text.AsSpan(0, exponent), string.Concat(text[exponent..].Select(digit => "⁰¹²³⁴⁵⁶⁷⁸⁹"[digit - '0'])));
    }
}

using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Livelihood.Linkage.Internal;

/// <summary>Refuses pairs, thresholds and columns that no algorithm over pairs can use; the throwing is out of line.</summary>
internal static class PairCheck
{
    /// <summary>Refuses a pair unless 0 &lt;= A &lt; B &lt; n and its weight is a number.</summary>
    public static void Pair(in ScoredPair pair, int recordCount)
    {
        if (pair.A < 0 || pair.A >= pair.B || pair.B >= recordCount || double.IsNaN(pair.Weight)) ThrowPair(pair, recordCount, "pairs");
    }

    /// <summary>Refuses any unusable pair of a list.</summary>
    public static void Pairs(ReadOnlySpan<ScoredPair> pairs, int recordCount)
    {
        foreach (ref readonly ScoredPair pair in pairs) Pair(in pair, recordCount);
    }

    public static void RecordCount(int recordCount) => ArgumentOutOfRangeException.ThrowIfNegative(recordCount);

    public static void Threshold(double threshold, string name = "threshold")
    {
        if (double.IsNaN(threshold)) throw new ArgumentException("A threshold is a match weight in bits, not NaN.", name);
    }

    /// <summary>Refuses a column that has another length than there are records.</summary>
    public static void Length(int length, int recordCount, string name)
    {
        if (length != recordCount)
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"There are {recordCount} records but {length} entries; each record needs one."), name);
    }

    [DoesNotReturn]
    private static void ThrowPair(ScoredPair pair, int recordCount, string name) => throw new ArgumentException(
        string.Create(
            CultureInfo.InvariantCulture,
            $"The pair ({pair.A}, {pair.B}) with weight {pair.Weight} is not usable: 0 <= A < B < {recordCount} and a weight that is a number are needed."),
        name);
}

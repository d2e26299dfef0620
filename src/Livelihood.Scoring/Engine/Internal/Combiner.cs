using System.Numerics;
using Livelihood.Scoring.Model;

namespace Livelihood.Scoring.Engine.Internal;

/// <summary>Makes one value of several, exactly. Immutable.</summary>
/// <param name="combination">How.</param>
/// <param name="weights">The weights in units of <paramref name="one"/>.</param>
/// <param name="one">What a weight of 1 is.</param>
/// <param name="cutoff">The cut-off of counting, in units of weights.</param>
/// <param name="unit">What a score of 1 is, in units of the score.</param>
internal sealed class Combiner(ScoreCombination combination, long[] weights, long one, long cutoff, long unit)
{
    public ScoreCombination Combination { get; } = combination;

    public long WeightOf(int item) => weights[item];

    /// <summary>What a weight of 1 is.</summary>
    public long One { get; } = one;

    /// <summary>Combines values; items that are left out count neither in the result nor in what it could be.</summary>
    /// <param name="values">One value per item, in units of the score.</param>
    /// <param name="left">Whether each item is left out; empty for none.</param>
    /// <param name="most">The most that each item could give, for rescaling; empty where nothing is left out.</param>
    /// <returns>The value; null where everything that counts is left out.</returns>
    public long? Of(ReadOnlySpan<long> values, ReadOnlySpan<bool> left, ReadOnlySpan<long> most)
    {
        if (left.IndexOf(true) < 0) return Whole(values);
        return Combination switch
        {
            ScoreCombination.Maximum => left.Contains(false) ? Highest(values, left) : null,
            ScoreCombination.GeometricMean => left.Contains(false) ? Mean(values, left) : null,
            ScoreCombination.Counting => Counted(values, left),
            _ => Rescaled(values, left, most),
        };
    }

    private long Whole(ReadOnlySpan<long> values) => Combination switch
    {
        ScoreCombination.Maximum => Highest(values, default),
        ScoreCombination.GeometricMean => Mean(values, default),
        ScoreCombination.Counting => Counted(values, default)!.Value,
        _ => Exact.Divide(Summed(values, default), Divisor),
    };

    private long Divisor => Combination == ScoreCombination.WeightedSum ? One : 1;

    private Int128 Summed(ReadOnlySpan<long> values, ReadOnlySpan<bool> left)
    {
        Int128 sum = 0;
        for (int i = 0; i < values.Length; i++)
            if (left.IsEmpty || !left[i]) sum += Combination == ScoreCombination.WeightedSum ? (Int128)values[i] * weights[i] : values[i];
        return sum;
    }

    private long? Rescaled(ReadOnlySpan<long> values, ReadOnlySpan<bool> left, ReadOnlySpan<long> most)
    {
        Int128 known = Summed(most, left);
        return known <= 0 ? null : Exact.Divide((BigInteger)Summed(values, left) * (BigInteger)Summed(most, default), (BigInteger)known * Divisor);
    }

    private static long Highest(ReadOnlySpan<long> values, ReadOnlySpan<bool> left)
    {
        long highest = long.MinValue;
        for (int i = 0; i < values.Length; i++)
            if (left.IsEmpty || !left[i]) highest = Math.Max(highest, values[i]);
        return values.IsEmpty ? 0 : highest;
    }

    private long? Counted(ReadOnlySpan<long> values, ReadOnlySpan<bool> left)
    {
        Int128 count = 0, all = 0, known = 0;
        for (int i = 0; i < values.Length; i++)
        {
            all += weights[i];
            if (!left.IsEmpty && left[i]) continue;
            known += weights[i];
            if (values[i] > 0) count += weights[i];
        }
        if (values.IsEmpty) return 0;
        if (known == 0) return null;
        return count * all < known * cutoff ? 0 : Exact.Divide((BigInteger)count * (BigInteger)all * unit, (BigInteger)known * One);
    }

    private long Mean(ReadOnlySpan<long> values, ReadOnlySpan<bool> left)
    {
        BigInteger product = BigInteger.One;
        int degree = 0;
        for (int i = 0; i < values.Length; i++)
        {
            if (!left.IsEmpty && left[i]) continue;
            int weight = (int)(weights[i] / One);
            degree += weight;
            product *= BigInteger.Pow(Math.Max(0, values[i]), weight);
        }
        return degree == 0 ? 0 : Exact.Root(product, degree);
    }
}

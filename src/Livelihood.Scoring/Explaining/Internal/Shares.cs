using Livelihood.Scoring.Engine.Internal;
using Livelihood.Scoring.Model;

namespace Livelihood.Scoring.Explaining.Internal;

/// <summary>Divides what a combination gave among what it was made of.</summary>
internal static class Shares
{
    /// <summary>The parts of a result: by value, by weight × value, all to the first of the greatest, or by weight.</summary>
    public static long[] Of(Combiner combiner, long result, ReadOnlySpan<long> values)
    {
        Span<Int128> shares = values.Length <= 64 ? stackalloc Int128[values.Length] : new Int128[values.Length];
        int greatest = 0;
        for (int i = 1; i < values.Length; i++)
            if (values[i] > values[greatest]) greatest = i;
        for (int i = 0; i < values.Length; i++)
        {
            shares[i] = combiner.Combination switch
            {
                ScoreCombination.WeightedSum => (Int128)values[i] * combiner.WeightOf(i),
                ScoreCombination.Maximum => i == greatest ? values[i] : 0,
                ScoreCombination.GeometricMean => Math.Max(0, values[i]),
                ScoreCombination.Counting => values[i] > 0 ? combiner.WeightOf(i) : 0,
                _ => values[i],
            };
        }
        return Apportionment.Of(result, shares, combiner.Combination == ScoreCombination.WeightedSum ? combiner.One : 1);
    }
}

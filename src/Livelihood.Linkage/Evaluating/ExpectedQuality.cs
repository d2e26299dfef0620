using System.Globalization;
using Livelihood.Linkage.Internal;

namespace Livelihood.Linkage.Evaluating;

/// <summary>Estimates errors without any labels, from the posterior probabilities of the compared pairs alone.</summary>
/// <remarks>
/// <para>With p the posterior probability of each compared pair and links at weights of at least the threshold: expected true positives are the sum
/// of p over links, expected false positives the sum of 1 - p over links, expected false negatives the sum of p over the other compared pairs
/// (the error rates of Fellegi and Sunter 1969, JASA 64, with the fitted model in place of the true one).</para>
/// <para><b>Assumption:</b> the probabilities are calibrated, that is, of pairs with probability p the share p are matches. A model that misjudges
/// dependence between fields misjudges these rates too (Belin and Rubin 1995, JASA 90). True pairs that were never compared are not in the estimate.</para>
/// </remarks>
/// <param name="TruePositives">The expected number of links that are right.</param>
/// <param name="FalsePositives">The expected number of links that are wrong.</param>
/// <param name="FalseNegatives">The expected number of compared true pairs below the threshold.</param>
public sealed record ExpectedQuality(double TruePositives, double FalsePositives, double FalseNegatives)
{
    /// <summary>Gets the expected share of links that are wrong, 0 to 1; NaN when nothing is linked.</summary>
    public double FalseDiscoveryRate => FalsePositives / (TruePositives + FalsePositives);

    /// <summary>Gets the expected share of compared true pairs that are not linked, 0 to 1; NaN when no true pairs are expected.</summary>
    public double FalseNegativeRate => FalseNegatives / (TruePositives + FalseNegatives);

    /// <summary>Estimates from a histogram, such as the counts of agreement patterns with their weights.</summary>
    /// <remarks>Sums run by ascending weight, so that the order of the input does not show, not even in the last digit.</remarks>
    /// <param name="weights">The match weights in bits, in any order; a weight may occur more than once.</param>
    /// <param name="counts">How many compared pairs have each weight, 0 or more; as long as <paramref name="weights"/>. Pairs below the threshold belong in it.</param>
    /// <param name="threshold">The lowest match weight in bits of a link.</param>
    /// <returns>The expected counts and rates.</returns>
    /// <exception cref="ArgumentException">The lengths differ, a count is negative, or a weight or the threshold is NaN.</exception>
    public static ExpectedQuality At(ReadOnlySpan<double> weights, ReadOnlySpan<long> counts, double threshold)
    {
        if (counts.Length != weights.Length)
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"There are {weights.Length} weights but {counts.Length} counts."), nameof(counts));
        foreach (long count in counts)
            if (count < 0) throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"A count is {count}; counts are 0 or more."), nameof(counts));
        double[] sorted = weights.ToArray();
        long[] sizes = counts.ToArray();
        Array.Sort(sorted, sizes);
        return Sum(sorted, sizes, threshold, nameof(weights));
    }

    /// <summary>Estimates from compared pairs.</summary>
    /// <param name="compared">Every compared pair in any order; those below the threshold are needed for the false negatives.</param>
    /// <param name="threshold">The lowest match weight in bits of a link.</param>
    /// <returns>The expected counts and rates.</returns>
    /// <exception cref="ArgumentException">A weight or the threshold is NaN.</exception>
    public static ExpectedQuality At(ReadOnlySpan<ScoredPair> compared, double threshold)
    {
        double[] sorted = new double[compared.Length];
        for (int i = 0; i < sorted.Length; i++) sorted[i] = compared[i].Weight;
        Array.Sort(sorted);
        return Sum(sorted, null, threshold, nameof(compared));
    }

    private static ExpectedQuality Sum(double[] sorted, long[]? counts, double threshold, string name)
    {
        PairCheck.Threshold(threshold);
        if (sorted.Length > 0 && double.IsNaN(sorted[0])) throw new ArgumentException("A weight is NaN.", name);
        double right = 0, wrong = 0, missed = 0;
        for (int start = 0; start < sorted.Length;)
        {
            // Equal weights are counted first, so that their order cannot matter.
            double weight = sorted[start];
            long count = 0;
            for (; start < sorted.Length && sorted[start] == weight; start++) count += counts is null ? 1 : counts[start];
            double match = count * ScoredPair.ProbabilityOf(weight);
            if (weight >= threshold)
            {
                right += match;
                wrong += count * ScoredPair.ProbabilityOf(-weight);
            }
            else missed += match;
        }
        return new ExpectedQuality(right, wrong, missed);
    }
}

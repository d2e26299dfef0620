using System.Globalization;
using Livelihood.Linkage.Internal;

namespace Livelihood.Linkage.Evaluating;

/// <summary>Judges links pair by pair: precision, recall and F1 with their counts.</summary>
/// <remarks>
/// Pairs are counted as in Christen, Data Matching (2012), section 7.2. Pairs that clusters imply and true pairs are counted from group sizes,
/// never by listing pairs, so that cost is about n log n. Every count is exact; all methods are safe to call from many threads.
/// </remarks>
public static class PairwiseEvaluation
{
    /// <summary>Judges the scored pairs at or above a threshold.</summary>
    /// <param name="truth">The true entity of each record, any code of 0 or more; -1 where unknown.</param>
    /// <param name="pairs">The scored pairs in any order, each once.</param>
    /// <param name="threshold">The lowest match weight in bits of a link; negative infinity takes every pair.</param>
    /// <param name="scope">Which pairs count; others are passed over.</param>
    /// <param name="sourceOf">The source of each record, 0 or more; needed unless the scope is <see cref="PairScope.All"/>.</param>
    /// <returns>The counts and shares; a link of a record of unknown truth counts as unjudged.</returns>
    /// <exception cref="ArgumentException">
    /// A pair is not 0 &lt;= A &lt; B &lt; n or comes twice (where that shows), a weight or the threshold is NaN, a code is below -1, or the sources do not fit.
    /// </exception>
    public static PairwiseQuality OfPairs(
        ReadOnlySpan<int> truth,
        ReadOnlySpan<ScoredPair> pairs,
        double threshold,
        PairScope scope = PairScope.All,
        ReadOnlySpan<int> sourceOf = default)
    {
        PairCheck.Threshold(threshold);
        Judge judge = Judge.Of(truth, scope, sourceOf);
        long right = 0, wrong = 0, unjudged = 0;
        foreach (ref readonly ScoredPair pair in pairs)
        {
            PairCheck.Pair(in pair, truth.Length);
            if (!(pair.Weight >= threshold) || !judge.InScope(pair.A, pair.B)) continue;
            switch (judge.IsMatch(pair.A, pair.B))
            {
                case true: right++; break;
                case false: wrong++; break;
                default: unjudged++; break;
            }
        }

        long truePairs = judge.Pairs(judge.Truth);
        if (right > truePairs) throw new ArgumentException("A pair comes more than once; every pair may come once.", nameof(pairs));
        return new PairwiseQuality(right, wrong, truePairs - right, unjudged);
    }

    /// <summary>Judges the pairs that clusters imply: every two records of one cluster are linked.</summary>
    /// <param name="truth">The true entity of each record, any code of 0 or more; -1 where unknown.</param>
    /// <param name="entityOf">The cluster of each record, any code of 0 or more.</param>
    /// <param name="scope">Which pairs count.</param>
    /// <param name="sourceOf">The source of each record, 0 or more; needed unless the scope is <see cref="PairScope.All"/>.</param>
    /// <returns>The counts and shares, from the contingency table of truth and clusters.</returns>
    /// <exception cref="ArgumentException">The lengths differ, or a code is below what is allowed.</exception>
    public static PairwiseQuality OfClusters(
        ReadOnlySpan<int> truth, ReadOnlySpan<int> entityOf, PairScope scope = PairScope.All, ReadOnlySpan<int> sourceOf = default)
    {
        PairCheck.Length(entityOf.Length, truth.Length, nameof(entityOf));
        Judge judge = Judge.Of(truth, scope, sourceOf);
        int[] codes = EntityCodes.Dense(entityOf, unknownAllowed: false, nameof(entityOf), out int count);
        long linked = judge.Pairs(Grouping.By(codes, count));
        int[] judgedCodes = (int[])codes.Clone();
        for (int i = 0; i < codes.Length; i++)
            if (judge.Truth.GroupOf[i] < 0) judgedCodes[i] = -1;
        long judged = judge.Pairs(Grouping.By(judgedCodes, count));
        long right = judge.Pairs(judge.Truth.SplitBy(judgedCodes, count));
        return new PairwiseQuality(right, judged - right, judge.Pairs(judge.Truth) - right, linked - judged);
    }

    /// <summary>Judges the scored pairs at or above a threshold by labelled pairs only.</summary>
    /// <param name="labels">The labelled pairs, each once; only they are judged.</param>
    /// <param name="pairs">The scored pairs in any order, each once.</param>
    /// <param name="threshold">The lowest match weight in bits of a link.</param>
    /// <returns>The counts and shares among the labelled pairs; links without a label count as unjudged.</returns>
    /// <exception cref="ArgumentException">A pair is labelled twice, pairs a record with itself, or a weight or the threshold is NaN.</exception>
    public static PairwiseQuality OfLabels(ReadOnlySpan<LabelledPair> labels, ReadOnlySpan<ScoredPair> pairs, double threshold)
    {
        PairCheck.Threshold(threshold);
        Dictionary<(int A, int B), bool> verdicts = Verdicts(labels);
        long right = 0, wrong = 0, unjudged = 0;
        foreach (ref readonly ScoredPair pair in pairs)
        {
            PairCheck.Pair(in pair, int.MaxValue);
            if (!(pair.Weight >= threshold)) continue;
            if (!verdicts.Remove((pair.A, pair.B), out bool isMatch)) unjudged++;
            else if (isMatch) right++;
            else wrong++;
        }
        return new PairwiseQuality(right, wrong, verdicts.LongCount(left => left.Value), unjudged);
    }

    /// <summary>Judges the pairs that clusters imply by labelled pairs only.</summary>
    /// <param name="labels">The labelled pairs, each once; only they are judged.</param>
    /// <param name="entityOf">The cluster of each record.</param>
    /// <returns>The counts and shares among the labelled pairs; implied pairs without a label are not counted.</returns>
    /// <exception cref="ArgumentException">A pair is labelled twice, pairs a record with itself, or names a record that is not there.</exception>
    public static PairwiseQuality OfLabels(ReadOnlySpan<LabelledPair> labels, ReadOnlySpan<int> entityOf)
    {
        long right = 0, wrong = 0, missed = 0;
        foreach (((int a, int b), bool isMatch) in Verdicts(labels))
        {
            if (b >= entityOf.Length)
                throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"Record {b} is labelled but there are {entityOf.Length}."), nameof(labels));
            bool linked = entityOf[a] == entityOf[b];
            if (linked && isMatch) right++;
            else if (linked) wrong++;
            else if (isMatch) missed++;
        }
        return new PairwiseQuality(right, wrong, missed);
    }

    private static Dictionary<(int A, int B), bool> Verdicts(ReadOnlySpan<LabelledPair> labels)
    {
        Dictionary<(int A, int B), bool> verdicts = new(labels.Length);
        foreach (LabelledPair label in labels)
        {
            if (label.A < 0 || label.B < 0 || label.A == label.B)
                throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"({label.A}, {label.B}) is not a pair of records."), nameof(labels));
            if (!verdicts.TryAdd((Math.Min(label.A, label.B), Math.Max(label.A, label.B)), label.IsMatch))
                throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"The pair ({label.A}, {label.B}) is labelled twice."), nameof(labels));
        }
        return verdicts;
    }
}

using System.Collections.ObjectModel;
using Livelihood.Linkage.Internal;

namespace Livelihood.Linkage.Evaluating;

/// <summary>Names the records that take part in most errors, where looking closer pays first.</summary>
/// <remarks>Every wrong or missed pair counts once for each of its two records. Ties go to the smaller record number.</remarks>
public static class ErrorRanking
{
    /// <summary>Ranks records by the errors of the scored pairs at or above a threshold.</summary>
    /// <param name="truth">The true entity of each record, any code of 0 or more; -1 where unknown (such records make no errors).</param>
    /// <param name="pairs">The scored pairs in any order, each once.</param>
    /// <param name="threshold">The lowest match weight in bits of a link.</param>
    /// <param name="top">The most records wanted, 0 or more.</param>
    /// <param name="scope">Which pairs count.</param>
    /// <param name="sourceOf">The source of each record, 0 or more; needed unless the scope is <see cref="PairScope.All"/>.</param>
    /// <returns>The records with at least one error, most errors first.</returns>
    /// <exception cref="ArgumentException">A pair is not 0 &lt;= A &lt; B &lt; n, a weight or the threshold is NaN, a code is below -1, or the sources do not fit.</exception>
    public static IReadOnlyList<RecordErrors> OfPairs(
        ReadOnlySpan<int> truth,
        ReadOnlySpan<ScoredPair> pairs,
        double threshold,
        int top,
        PairScope scope = PairScope.All,
        ReadOnlySpan<int> sourceOf = default)
    {
        PairCheck.Threshold(threshold);
        Judge judge = Judge.Of(truth, scope, sourceOf);
        int[] missed = judge.Partners(judge.Truth);
        int[] wrong = new int[truth.Length];
        foreach (ref readonly ScoredPair pair in pairs)
        {
            PairCheck.Pair(in pair, truth.Length);
            if (!(pair.Weight >= threshold) || !judge.InScope(pair.A, pair.B) || judge.IsMatch(pair.A, pair.B) is not bool isMatch) continue;
            int[] counts = isMatch ? missed : wrong;
            int step = isMatch ? -1 : 1;
            counts[pair.A] += step;
            counts[pair.B] += step;
        }
        return Rank(wrong, missed, top);
    }

    /// <summary>Ranks records by the errors of the pairs that clusters imply.</summary>
    /// <param name="truth">The true entity of each record, any code of 0 or more; -1 where unknown (such records make no errors).</param>
    /// <param name="entityOf">The cluster of each record, any code of 0 or more.</param>
    /// <param name="top">The most records wanted, 0 or more.</param>
    /// <param name="scope">Which pairs count.</param>
    /// <param name="sourceOf">The source of each record, 0 or more; needed unless the scope is <see cref="PairScope.All"/>.</param>
    /// <returns>The records with at least one error, most errors first.</returns>
    /// <exception cref="ArgumentException">The lengths differ, a code is below what is allowed, or the sources do not fit.</exception>
    public static IReadOnlyList<RecordErrors> OfClusters(
        ReadOnlySpan<int> truth,
        ReadOnlySpan<int> entityOf,
        int top,
        PairScope scope = PairScope.All,
        ReadOnlySpan<int> sourceOf = default)
    {
        PairCheck.Length(entityOf.Length, truth.Length, nameof(entityOf));
        Judge judge = Judge.Of(truth, scope, sourceOf);
        int[] cluster = EntityCodes.Dense(entityOf, unknownAllowed: false, nameof(entityOf), out int count);
        for (int i = 0; i < cluster.Length; i++)
            if (judge.Truth.GroupOf[i] < 0) cluster[i] = -1;
        int[] right = judge.Partners(judge.Truth.SplitBy(cluster, count));
        int[] missed = judge.Partners(judge.Truth);
        int[] wrong = judge.Partners(Grouping.By(cluster, count));
        for (int i = 0; i < right.Length; i++)
        {
            missed[i] -= right[i];
            wrong[i] -= right[i];
        }
        return Rank(wrong, missed, top);
    }

    private static ReadOnlyCollection<RecordErrors> Rank(int[] wrong, int[] missed, int top)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(top);
        List<RecordErrors> errors = [];
        for (int i = 0; i < wrong.Length; i++)
            if (wrong[i] != 0 || missed[i] != 0) errors.Add(new RecordErrors(i, wrong[i], missed[i]));
        errors.Sort(static (x, y) => x.Total != y.Total ? y.Total.CompareTo(x.Total) : x.Record.CompareTo(y.Record));
        return errors.GetRange(0, Math.Min(top, errors.Count)).AsReadOnly();
    }
}

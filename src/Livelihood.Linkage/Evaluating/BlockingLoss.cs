using Livelihood.Linkage.Internal;

namespace Livelihood.Linkage.Evaluating;

/// <summary>Counts the true pairs that blocking never brought together: no threshold can win them back.</summary>
/// <param name="TruePairs">The true pairs in scope.</param>
/// <param name="Checked">The true pairs that were looked up; fewer than <paramref name="TruePairs"/> only where the cap per entity cut in.</param>
/// <param name="Lost">Of the looked-up pairs, those never compared.</param>
/// <param name="CappedEntities">The number of true entities of which not every pair was looked up.</param>
/// <param name="Examples">Lost pairs: of each entity its first, then of each its second, and so on; entities by their smallest record.</param>
public sealed record BlockingLoss(long TruePairs, long Checked, long Lost, int CappedEntities, IReadOnlyList<(int A, int B)> Examples)
{
    /// <summary>Gets the share of looked-up true pairs that were compared, 0 to 1: no recall of pairs can be higher. NaN when there are none.</summary>
    public double Recall => 1 - ((double)Lost / Checked);

    /// <summary>Looks every true pair up.</summary>
    /// <remarks>Pairs of an entity are taken ascending by (A, B), so that a cap always takes the same ones. Cost is linear in the true pairs looked up.</remarks>
    /// <param name="truth">The true entity of each record, any code of 0 or more; -1 where unknown.</param>
    /// <param name="wasCompared">Says whether two records, the smaller number first, were compared.</param>
    /// <param name="scope">Which pairs count.</param>
    /// <param name="sourceOf">The source of each record, 0 or more; needed unless the scope is <see cref="PairScope.All"/>.</param>
    /// <param name="maxExamples">The most examples to keep, 0 or more; default 20.</param>
    /// <param name="maxPairsPerEntity">The most pairs of one entity to look up, 1 or more; default 1,000,000.</param>
    /// <returns>The loss.</returns>
    /// <exception cref="ArgumentException">A code is below -1, or the sources do not fit.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A limit is too small.</exception>
    public static BlockingLoss Measure(
        ReadOnlySpan<int> truth,
        Func<int, int, bool> wasCompared,
        PairScope scope = PairScope.All,
        ReadOnlySpan<int> sourceOf = default,
        int maxExamples = 20,
        long maxPairsPerEntity = 1_000_000)
    {
        ArgumentNullException.ThrowIfNull(wasCompared);
        ArgumentOutOfRangeException.ThrowIfNegative(maxExamples);
        ArgumentOutOfRangeException.ThrowIfLessThan(maxPairsPerEntity, 1);
        Judge judge = Judge.Of(truth, scope, sourceOf);
        LostPairs lost = new(judge, wasCompared, maxExamples, maxPairsPerEntity);
        foreach (int[] entity in judge.EntitiesBySmallestRecord()) lost.Look(entity);
        return new BlockingLoss(judge.Pairs(judge.Truth), lost.Checked, lost.Lost, lost.Capped, lost.Examples());
    }

    /// <summary>Looks every true pair up among the pairs that were compared.</summary>
    /// <param name="truth">The true entity of each record, any code of 0 or more; -1 where unknown.</param>
    /// <param name="compared">Every compared pair in any order, whatever its weight.</param>
    /// <param name="scope">Which pairs count.</param>
    /// <param name="sourceOf">The source of each record, 0 or more; needed unless the scope is <see cref="PairScope.All"/>.</param>
    /// <param name="maxExamples">The most examples to keep, 0 or more; default 20.</param>
    /// <returns>The loss.</returns>
    /// <exception cref="ArgumentException">A pair is not 0 &lt;= A &lt; B &lt; n, a weight is NaN, a code is below -1, or the sources do not fit.</exception>
    public static BlockingLoss Measure(
        ReadOnlySpan<int> truth,
        ReadOnlySpan<ScoredPair> compared,
        PairScope scope = PairScope.All,
        ReadOnlySpan<int> sourceOf = default,
        int maxExamples = 20)
    {
        PairCheck.Pairs(compared, truth.Length);
        HashSet<long> right = [];
        foreach (ref readonly ScoredPair pair in compared)
            if (truth[pair.A] >= 0 && truth[pair.A] == truth[pair.B]) right.Add(((long)pair.A << 32) | (uint)pair.B);
        return Measure(truth, (a, b) => right.Contains(((long)a << 32) | (uint)b), scope, sourceOf, maxExamples, long.MaxValue);
    }
}

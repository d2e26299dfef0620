using Livelihood.Rules.Decisions.Internal;

namespace Livelihood.Rules.Proving.Internal;

/// <summary>Searches two places that differ in one dimension and whose outcomes are ordered against a claim.</summary>
/// <param name="space">The input space.</param>
/// <param name="dimension">The dimension along which outcomes are compared.</param>
/// <param name="isReversed">Whether the input falls as the dimension rises.</param>
/// <param name="isFalling">Whether outcomes are claimed to fall.</param>
/// <param name="ranks">The order of outcomes.</param>
/// <param name="steps">How many steps the search may take.</param>
internal sealed class ClaimSearch(Space space, int dimension, bool isReversed, bool isFalling, OutputRanks ranks, int steps)
{
    private readonly HashSet<RowSetKey> _seen = [];
    private readonly int[] _path = new int[space.Dimensions.Count];
    private readonly ulong[][] _always = [.. space.Dimensions.Select(d => DimensionOrder.Always(d, [.. Enumerable.Range(0, d.Atoms)], space.Words))];
    private readonly int[] _candidates = Ordered(space.Dimensions[dimension], isReversed);
    private int _left = steps;

    public bool IsTooLarge { get; private set; }

    public ClaimFound? Find()
    {
        ulong[] all = space.Rows(0, ranks.Rows);
        return Step([.. Enumerable.Range(0, space.Dimensions.Count).Where(d => d != dimension)], all);
    }

    private static int[] Ordered(Dimension along, bool isReversed)
    {
        IEnumerable<int> ordered = Enumerable.Range(0, along.Candidates).Where(along.IsOrdered);
        return [.. isReversed ? ordered.Reverse() : ordered];
    }

    private ClaimFound? Step(int[] open, ulong[] rows)
    {
        if (ranks.AllEqual(rows)) return null;
        if (open.Length == 0) return Compare(rows);
        if (_left-- <= 0) IsTooLarge = true;
        if (IsTooLarge || !_seen.Add(new RowSetKey(rows, DimensionOrder.KeyOf(open)))) return null;
        int next = DimensionOrder.Next(rows, open, _always);
        int[] rest = [.. open.Where(d => d != next)];
        for (int atom = 0; atom < space.Dimensions[next].Atoms; atom++)
        {
            ulong[] left = new ulong[rows.Length];
            RowSets.Intersect(rows, space.Dimensions[next].Sets[atom], left);
            _path[next] = atom;
            if (Step(rest, left) is { } found) return found;
            if (IsTooLarge) return null;
        }

        return null;
    }

    /// <summary>Walks along the dimension and compares each outcome with the highest (or lowest) before it.</summary>
    private ClaimFound? Compare(ulong[] rows)
    {
        Dimension along = space.Dimensions[dimension];
        ulong[] set = new ulong[rows.Length];
        Rational? extreme = null;
        int at = -1, extremeRow = -1, atomBefore = -1;
        foreach (int candidate in _candidates)
        {
            int atom = along.AtomOf(candidate);
            if (atom == atomBefore) continue;
            atomBefore = atom;
            _left--;
            RowSets.Intersect(rows, along.Sets[atom], set);
            (Rational? rank, int row) = ranks.Of(set);
            if (rank is not { } own) continue;
            int order = extreme is { } before ? own.CompareTo(before) : 0;
            if (isFalling ? order > 0 : order < 0) return new ClaimFound(Places(LastOf(at, candidate)), Places(candidate), extreme!.Value, own, extremeRow, row);
            if (extreme is null || order != 0) (extreme, at, extremeRow) = (own, candidate, row);
        }

        return null;
    }

    /// <summary>The last value before the other one that lies in the same run as the first: the two then show the boundary.</summary>
    private int LastOf(int first, int end)
    {
        Dimension along = space.Dimensions[dimension];
        int last = first;
        for (int i = Array.IndexOf(_candidates, first); i < _candidates.Length && _candidates[i] != end && along.AtomOf(_candidates[i]) == along.AtomOf(first); i++) last = _candidates[i];
        return last;
    }

    private int[] Places(int candidate)
        => [.. _path.Select((atom, d) => d == dimension ? candidate : space.Dimensions[d].Best(atom))];
}

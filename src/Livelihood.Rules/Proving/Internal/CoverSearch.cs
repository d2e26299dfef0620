using Livelihood.Rules.Decisions.Internal;

namespace Livelihood.Rules.Proving.Internal;

/// <summary>Searches a place of the input space that none of given rows covers: depth first over dimensions, each set of rows left over looked at once.</summary>
internal sealed class CoverSearch
{
    private readonly IReadOnlyList<Dimension> _dimensions;
    private readonly IReadOnlyList<int>?[] _within;
    private readonly ulong[][] _always;
    private readonly HashSet<RowSetKey> _covered = [];
    private readonly int[] _path;
    private int _left;

    /// <summary>Prepares a search.</summary>
    /// <param name="dimensions">The dimensions.</param>
    /// <param name="within">For each dimension the atoms to look at; null for all.</param>
    /// <param name="words">The size of a set of rows.</param>
    /// <param name="steps">How many steps the search may take.</param>
    public CoverSearch(IReadOnlyList<Dimension> dimensions, IReadOnlyList<int>?[] within, int words, int steps)
    {
        _dimensions = dimensions;
        _within = within;
        _left = steps;
        _path = new int[dimensions.Count];
        // For each depth the rows that hold everywhere from there on: where one is left, nothing below is uncovered.
        _always = new ulong[dimensions.Count + 1][];
        _always[^1] = new ulong[words];
        _always[^1].AsSpan().Fill(ulong.MaxValue);
        for (int d = dimensions.Count - 1; d >= 0; d--)
        {
            _always[d] = [.. _always[d + 1]];
            foreach (int atom in AtomsAt(d)) RowSets.Intersect(_always[d], dimensions[d].Sets[atom], _always[d]);
        }
    }

    /// <summary>Whether the search ended because it took too many steps.</summary>
    public bool IsTooLarge { get; private set; }

    /// <summary>An atom per dimension where none of the rows holds; null where there is no such place, or the search was too large.</summary>
    public int[]? Find(ulong[] rows) => Step(0, rows) ? _path : null;

    private bool Step(int depth, ulong[] rows)
    {
        if (!rows.AsSpan().ContainsAnyExcept(0UL)) return Fill(depth);
        if (depth == _dimensions.Count) return false;
        if (Meet(rows, _always[depth])) return false;
        if (_left-- <= 0)
        {
            IsTooLarge = true;
            return false;
        }

        if (!_covered.Add(new RowSetKey(rows, depth))) return false;
        Dimension dimension = _dimensions[depth];
        foreach (int atom in AtomsAt(depth))
        {
            ulong[] next = new ulong[rows.Length];
            RowSets.Intersect(rows, dimension.Sets[atom], next);
            _path[depth] = atom;
            if (Step(depth + 1, next)) return true;
            if (IsTooLarge) return false;
        }

        return false;
    }

    /// <summary>Completes a path on which no row is left.</summary>
    private bool Fill(int depth)
    {
        for (int d = depth; d < _path.Length; d++)
        {
            int first = -1;
            foreach (int atom in AtomsAt(d))
            {
                first = atom;
                break;
            }

            if (first < 0) return false;
            _path[d] = first;
        }

        return true;
    }

    private IEnumerable<int> AtomsAt(int depth) => _within[depth] ?? Enumerable.Range(0, _dimensions[depth].Atoms);

    private static bool Meet(ReadOnlySpan<ulong> one, ReadOnlySpan<ulong> other)
    {
        for (int w = 0; w < one.Length; w++)
            if ((one[w] & other[w]) != 0) return true;
        return false;
    }
}

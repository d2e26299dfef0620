using Livelihood.Rules.Decisions.Internal;

namespace Livelihood.Rules.Proving.Internal;

/// <summary>Searches a place of the input space that none of given rows covers.</summary>
/// <remarks>
/// Depth first over dimensions, next the one that most of the remaining rows say something about, so that a table written as a tree of decisions is followed as
/// one; each set of rows that is left over for the same dimensions is looked at once.
/// </remarks>
internal sealed class CoverSearch
{
    private readonly IReadOnlyList<Dimension> _dimensions;
    private readonly IReadOnlyList<int>[] _within;
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
        _within = [.. within.Select((atoms, d) => atoms ?? [.. Enumerable.Range(0, dimensions[d].Atoms)])];
        _left = steps;
        _path = new int[dimensions.Count];
        _always = [.. dimensions.Select((dimension, d) => DimensionOrder.Always(dimension, _within[d], words))];
    }

    /// <summary>Whether the search ended because it took too many steps.</summary>
    public bool IsTooLarge { get; private set; }

    /// <summary>An atom per dimension where none of the rows holds; null where there is no such place, or the search was too large.</summary>
    public int[]? Find(ulong[] rows)
    {
        if (_within.Any(atoms => atoms.Count == 0)) return null;
        return Step([.. Enumerable.Range(0, _dimensions.Count)], rows) ? _path : null;
    }

    private bool Step(int[] open, ulong[] rows)
    {
        if (!rows.AsSpan().ContainsAnyExcept(0UL))
        {
            foreach (int d in open) _path[d] = _within[d][0];
            return true;
        }

        // A row that holds everywhere from here on leaves nothing uncovered.
        if (DimensionOrder.SomeHoldAnyhow(rows, open, _always)) return false;
        if (_left-- <= 0)
        {
            IsTooLarge = true;
            return false;
        }

        if (!_covered.Add(new RowSetKey(rows, DimensionOrder.KeyOf(open)))) return false;
        int next = DimensionOrder.Next(rows, open, _always);
        int[] rest = [.. open.Where(d => d != next)];
        foreach (int atom in _within[next])
        {
            ulong[] left = new ulong[rows.Length];
            RowSets.Intersect(rows, _dimensions[next].Sets[atom], left);
            _path[next] = atom;
            if (Step(rest, left)) return true;
            if (IsTooLarge) return false;
        }

        return false;
    }
}

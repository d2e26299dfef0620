using Livelihood.Rules.Decisions;

namespace Livelihood.Rules.Proving.Internal;

internal sealed partial class ScopeProof
{
    /// <summary>Reports gaps where there is no default; says whether there is a place where no row applies, null where that was not decided.</summary>
    private bool? FindGaps()
    {
        if (_table.Policy == HitPolicy.CollectCount) return true;
        bool isDefect = _table.Defaults.Any(d => d is null);
        IReadOnlyList<Dimension> dimensions = _space.Dimensions;
        ulong[] rows = _space.Rows(0, _table.Rows.Count);
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int gap = 0; ; gap++)
        {
            var search = new CoverSearch(dimensions, new IReadOnlyList<int>?[dimensions.Count], _space.Words, _options.MaxSteps);
            if (search.Find(rows) is not { } path)
            {
                if (search.IsTooLarge)
                    _notProved.Add($"Whether {(gap == 0 ? "some row always applies" : "there are more gaps")}: too large, more than {ProofText.Number(_options.MaxSteps)} steps.");
                return gap > 0 ? true : search.IsTooLarge ? null : false;
            }

            if (!isDefect) return true;
            IReadOnlyList<int>[] box = Widened(path, rows);
            string shape = _space.Shape(box);
            int number = seen[shape] = seen.GetValueOrDefault(shape) + 1;
            _findings.Add(new Finding
            {
                Kind = DefectKind.Gap,
                Key = FormattableString.Invariant($"gap {number} {shape}"),
                Message = "No row applies, and there is no default.",
                Example = _space.Example(box),
                Extent = _space.Describe(box),
                OnlyIfTogether = _space.IsOnlyIfTogether(box),
            });
            if (gap + 1 >= _options.MaxGaps)
            {
                _notProved.Add($"Whether there are more gaps than the {ProofText.Number(_options.MaxGaps)} listed.");
                return true;
            }

            Cover(box, _table.Rows.Count + gap, rows);
        }
    }

    /// <summary>Widens a place where no row applies to a box of such places, dimension by dimension.</summary>
    private IReadOnlyList<int>[] Widened(int[] path, ulong[] rows)
    {
        IReadOnlyList<Dimension> dimensions = _space.Dimensions;
        ulong[][] union = [.. path.Select((atom, d) => dimensions[d].Sets[atom])];
        var box = new IReadOnlyList<int>[path.Length];
        for (int d = 0; d < path.Length; d++)
        {
            ulong[] others = [.. rows];
            for (int o = 0; o < path.Length; o++)
                if (o != d) Decisions.Internal.RowSets.Intersect(others, union[o], others);
            box[d] = [.. Enumerable.Range(0, dimensions[d].Atoms).Where(atom => !Meet(others, dimensions[d].Sets[atom]))];
            ulong[] wider = new ulong[_space.Words];
            foreach (int atom in box[d])
                for (int w = 0; w < wider.Length; w++) wider[w] |= dimensions[d].Sets[atom][w];
            union[d] = wider;
        }

        return box;
    }

    /// <summary>Adds a row that covers a box, so that the next search finds another gap.</summary>
    private void Cover(IReadOnlyList<int>[] box, int row, ulong[] rows)
    {
        for (int d = 0; d < box.Length; d++)
            foreach (int atom in box[d]) _space.Dimensions[d].Sets[atom][row >> 6] |= 1UL << row;
        rows[row >> 6] |= 1UL << row;
    }

    private static bool Meet(ReadOnlySpan<ulong> one, ReadOnlySpan<ulong> other)
    {
        for (int w = 0; w < one.Length; w++)
            if ((one[w] & other[w]) != 0) return true;
        return false;
    }
}

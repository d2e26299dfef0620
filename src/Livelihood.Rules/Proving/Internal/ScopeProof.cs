using Livelihood.Rules.Checking.Internal;
using Livelihood.Rules.Decisions;
using Livelihood.Rules.Decisions.Internal;

namespace Livelihood.Rules.Proving.Internal;

/// <summary>Proves a table in one scope.</summary>
internal sealed partial class ScopeProof
{
    private readonly CheckedTable _table;
    private readonly ProofScope _scope;
    private readonly ProofOptions _options;
    private readonly Space _space;
    private readonly RowClasses _classes;
    private readonly int[] _order;
    private readonly IReadOnlyList<int>[]?[] _boxes;
    private readonly bool[] _isMasked;

    private readonly List<Finding> _findings = [];
    private readonly List<string> _notProved = [];

    private ScopeProof(CheckedTable table, ProofScope scope, ProofOptions options)
    {
        _table = table;
        _scope = scope;
        _options = options;
        int rows = table.Rows.Count;
        _space = new Space(table, scope, (rows + options.MaxGaps + 63) / 64);
        _order = table.Policy == HitPolicy.Priority ? [.. table.RowsByPriority] : [.. Enumerable.Range(0, rows)];
        _classes = RowClasses.Of(table, [.. Enumerable.Range(0, rows)]);
        _boxes = [.. Enumerable.Range(0, rows).Select(_space.BoxOf)];
        _isMasked = new bool[rows];
    }

    public static ScopeVerdict Run(CheckedTable table, ProofScope scope, ProofOptions options)
    {
        var proof = new ScopeProof(table, scope, options);
        bool? uncovered = proof.FindGaps();
        proof.FindIdleRows();
        proof.FindOverlaps();
        if (table.Policy is HitPolicy.First or HitPolicy.Priority) proof.FindMasked();
        proof.FindUnreachable(uncovered);
        foreach (MonotoneClaim claim in table.Source.Monotone) proof.CheckClaim(claim);
        return new ScopeVerdict(proof._findings, proof._notProved);
    }

    private void FindIdleRows()
    {
        for (int r = 0; r < _boxes.Length; r++)
        {
            if (_boxes[r] is not null) continue;
            bool isIdle = _space.Dimensions.Any(d => !d.HoldsSomewhere(r) && IsOfScope(d));
            if (_table.Policy is HitPolicy.First or HitPolicy.Priority) _findings.Add(new Finding { Kind = DefectKind.MaskedRow, Key = MaskedKey(r), Message = "", Rows = [r], IsIdle = true });
            string[] cells = [.. _space.Dimensions.Where(d => !d.HoldsSomewhere(r)).Select(d => d.Labels[0])];
            _findings.Add(new Finding
            {
                Kind = DefectKind.CellNeverHolds,
                Key = FormattableString.Invariant($"never {r}"),
                Message = cells.Length == 0 ? "The row applies to no input." : $"The row applies to no input: what it asks of {string.Join(" and ", cells)} can never hold.",
                Rows = [r],
                IsIdle = isIdle,
            });
        }
    }

    /// <summary>Whether a dimension is a key by which the scope's parameters are looked up.</summary>
    private bool IsOfScope(Dimension dimension)
        => dimension.Inputs.Any(i => i >= 0 && _table.Inputs[i] is InputNode input
            && (_scope.Fixed.Any(f => f.Key.Name == input.Name) || (_scope.Regions.Count > 0 && _scope.RegionKeys.Contains(input.Name))));

    private static string MaskedKey(int row) => FormattableString.Invariant($"masked {row}");

    private void FindOverlaps()
    {
        bool isHint = _table.Policy is HitPolicy.First or HitPolicy.Priority;
        if (isHint ? !_options.Hints : _table.Policy is not (HitPolicy.Unique or HitPolicy.Any)) return;
        ulong[][][] atoms = [.. _space.Dimensions.Select(AtomSets)];
        for (int a = 0; a < _boxes.Length; a++)
        {
            for (int b = a + 1; b < _boxes.Length; b++)
            {
                if (_boxes[a] is null || _boxes[b] is null || !Overlap(atoms, a, b)) continue;
                if (_table.Policy != HitPolicy.Unique && _classes.Same(a, b, RowClasses.AllOutputs)) continue;
                IReadOnlyList<int>[] box = [.. _boxes[a]!.Select((list, d) => (IReadOnlyList<int>)[.. list.Intersect(_boxes[b]![d])])];
                _findings.Add(new Finding
                {
                    Kind = DefectKind.Overlap,
                    Key = FormattableString.Invariant($"overlap {a} {b}"),
                    Message = isHint ? "Both rows apply with different outputs, and only their order decides."
                        : _table.Policy == HitPolicy.Any ? "Both rows apply, but with different outputs." : "Both rows apply, but only one may.",
                    Rows = [a, b],
                    Example = _space.Example(box),
                    Extent = _space.Describe(box),
                    OnlyIfTogether = _space.IsOnlyIfTogether(box),
                    IsHint = isHint,
                });
            }
        }
    }

    /// <summary>For each row the set of a dimension's atoms in which it holds.</summary>
    private ulong[][] AtomSets(Dimension dimension)
    {
        int words = (dimension.Atoms + 63) / 64;
        ulong[][] sets = [.. _boxes.Select(_ => new ulong[words])];
        for (int atom = 0; atom < dimension.Atoms; atom++)
            for (int r = 0; r < sets.Length; r++)
                if ((dimension.Sets[atom][r >> 6] >> r & 1) != 0) sets[r][atom >> 6] |= 1UL << atom;
        return sets;
    }

    private static bool Overlap(ulong[][][] atoms, int a, int b)
    {
        foreach (ulong[][] dimension in atoms)
        {
            ulong both = 0;
            for (int w = 0; w < dimension[a].Length; w++) both |= dimension[a][w] & dimension[b][w];
            if (both == 0) return false;
        }

        return true;
    }

    private void FindMasked()
    {
        for (int place = 0; place < _order.Length; place++)
        {
            int row = _order[place];
            if (_boxes[row] is not { } box) continue;
            ulong[] preferred = new ulong[_space.Words];
            for (int p = 0; p < place; p++)
                if (_boxes[_order[p]] is not null) preferred[_order[p] >> 6] |= 1UL << _order[p];
            var search = new CoverSearch(_space.Dimensions, box, _space.Words, _options.MaxSteps);
            if (search.Find(preferred) is not null) continue;
            if (search.IsTooLarge)
            {
                _notProved.Add($"Whether {ProofText.RowName(_table.Source, row)} is ever chosen: too large, more than {ProofText.Number(_options.MaxSteps)} steps.");
                continue;
            }

            _isMasked[row] = true;
            int[] masking = [.. Enumerable.Range(0, place).Select(p => _order[p]).Where(other => Covers(other, box)).Take(1)];
            string others = masking.Length > 0 ? ProofText.RowName(_table.Source, masking[0]) : "one of the preferred rows";
            _findings.Add(new Finding
            {
                Kind = DefectKind.MaskedRow,
                Key = MaskedKey(row),
                Message = $"The row is never chosen: wherever it applies, {others} does too and is preferred.",
                Rows = [row],
                Example = _space.Example(box),
                OnlyIfTogether = false,
            });
        }
    }

    private bool Covers(int row, IReadOnlyList<int>[] box)
    {
        for (int d = 0; d < box.Length; d++)
            foreach (int atom in box[d])
                if ((_space.Dimensions[d].Sets[atom][row >> 6] >> row & 1) == 0) return false;
        return true;
    }

    private void FindUnreachable(bool? uncovered)
    {
        if (_table.Policy == HitPolicy.CollectCount) return;
        for (int o = 0; o < _table.Outputs.Count; o++)
        {
            CheckedOutput output = _table.Outputs[o];
            TypedNode[] given = [.. _table.Rows.Where((_, r) => _boxes[r] is not null && !_isMasked[r]).Select(row => row.Outputs[o])];
            foreach (ConstantNode value in output.Values)
            {
                if (Array.Exists(given, g => g is not ConstantNode || ConstantEquality.SameEntry(g, value))) continue;
                if (_table.Policy == HitPolicy.CollectSum) continue;
                bool isDefault = _table.Defaults[o] is ConstantNode fallback && ConstantEquality.Same(fallback, value);
                if (isDefault && uncovered != false) continue;
                string text = ConstantText.Write(value);
                _findings.Add(new Finding
                {
                    Kind = DefectKind.UnreachableOutput,
                    Key = $"unreachable {o} {text}",
                    Message = isDefault ? $"The value {text} can never be given: it is the default, but some row always applies." : $"The value {text} can never be given: no row that is ever chosen gives it.",
                    Output = output.Name,
                });
            }
        }
    }
}

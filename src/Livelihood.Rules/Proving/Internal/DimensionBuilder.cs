using Livelihood.Rules.Checking.Internal;

namespace Livelihood.Rules.Proving.Internal;

/// <summary>Cuts the inputs of a table into dimensions for one scope.</summary>
internal sealed class DimensionBuilder(CheckedTable table, ProofScope scope, int words)
{
    private readonly List<Dimension> _dimensions = [];

    public IReadOnlyList<Dimension> Build()
    {
        var joint = new Dictionary<string, List<ProofColumn>>(StringComparer.Ordinal);
        foreach (ProofColumn column in Columns())
        {
            if (column.Linear is { } linear)
            {
                if (!joint.TryGetValue(linear.Input.Name, out List<ProofColumn>? group)) joint.Add(linear.Input.Name, group = []);
                group.Add(column);
            }
            else if (column.IsListed)
            {
                AddListed(column);
            }
            else
            {
                AddOrdered([column], null);
            }
        }

        foreach (List<ProofColumn> group in joint.Values) AddOrdered(group, group[0].Linear!.Input);
        AddConditions();
        // Fewer atoms first: the sets of rows shrink before the search spreads.
        return [.. _dimensions.OrderBy(d => d.Atoms)];
    }

    private IEnumerable<ProofColumn> Columns()
    {
        for (int i = 0; i < table.Inputs.Count; i++)
        {
            var column = new ProofColumn(table, i, scope);
            if (!column.IsIdle) yield return column;
        }
    }

    private void AddListed(ProofColumn column)
    {
        IReadOnlyList<ListedValue> values = column.Listed(scope);
        var candidates = new List<Candidate>();
        var sets = new List<ulong[]>();
        foreach (ListedValue value in values)
        {
            candidates.Add(new Candidate([value.Text], false, false, false));
            sets.Add(Rows(r => column.Cells[r] is not { } cell || (value.Number is { } number ? cell.Holds(number) : cell.Holds(value.Code!))));
        }

        AddMissing(column, candidates, sets, 1);
        Add([column.Label], [column.Input], candidates, sets, column.Leaves, (false, false));
    }

    private void AddOrdered(List<ProofColumn> columns, InputNode? source)
    {
        // Everything is computed from the source; without one the column is its own source.
        bool plain = source is null || columns.Any(c => c.Linear is { Factor: var f, Shift: var s } && f.Equals(Rational.Of(1)) && s.Sign == 0);
        if (source is not null && plain) columns = [.. columns.OrderBy(c => c.Linear!.Factor.Equals(Rational.Of(1)) && c.Linear.Shift.Sign == 0 ? 0 : 1)];
        Domain ground = source is null ? columns[0].Domain : plain ? columns[0].Domain : new Domain(source, null);
        var ends = new SortedSet<Rational>();
        foreach (ProofColumn column in columns)
            foreach (Rational end in column.Ends) _ = ends.Add(column.Linear is { } linear ? linear.InputFor(end) : end);
        List<(Rational Value, bool IsEnd, bool IsBetween)> values = [.. Grid.Values(ends, ground.Scale)
            .Where(v => ground.Contains(v.Value) && columns.TrueForAll(c => c.Domain.Contains(c.Linear?.At(v.Value) ?? v.Value)))];
        var candidates = new List<Candidate>();
        foreach ((Rational value, bool isEnd, bool isBetween) in values)
        {
            IEnumerable<string> texts = columns.Select(c => ValueText.Write(c.Domain.Type, c.Linear?.At(value) ?? value));
            if (!plain) texts = texts.Prepend(ValueText.Write(source!.Type, value));
            candidates.Add(new Candidate([.. texts], isEnd, isBetween, true));
        }

        ulong[][] sets = [.. values.Select(_ => All())];
        foreach (ProofColumn column in columns)
        {
            Rational[] seen = [.. values.Select(v => column.Linear?.At(v.Value) ?? v.Value)];
            for (int r = 0; r < column.Cells.Count; r++) Grid.Intersect(column.Cells[r], seen, sets, r);
        }

        List<ulong[]> all = [.. sets];
        if (columns.Count == 1) AddMissing(columns[0], candidates, all, plain ? 1 : 2);
        IEnumerable<string> labels = columns.Select(c => c.Label);
        IEnumerable<int> inputs = columns.Select(c => c.Input);
        if (!plain) (labels, inputs) = (labels.Prepend(source!.Name), inputs.Prepend(-1));
        (bool below, bool above) = ground.IsOpen;
        bool bounded = columns.Exists(c => c.Linear is not null && c.Domain.IsOpen != (true, true));
        Add([.. labels], [.. inputs], candidates, all, columns.SelectMany(c => c.Leaves).ToHashSet(StringComparer.Ordinal), (below && !bounded, above && !bounded));
    }

    private void AddMissing(ProofColumn column, List<Candidate> candidates, List<ulong[]> sets, int columns)
    {
        if (!column.TestsMissing) return;
        candidates.Add(new Candidate([.. Enumerable.Repeat("null", columns)], false, false, false));
        sets.Add(Rows(r => column.Cells[r] is { } cell ? cell.HoldsForMissing : table.Rows[r].Cells[column.Input] is { MatchesMissing: true, Negated: false }));
    }

    private void AddConditions()
    {
        var seen = new HashSet<TypedNode>(ReferenceEqualityComparer.Instance);
        for (int r = 0; r < table.Rows.Count; r++)
        {
            for (int i = 0; i < table.Inputs.Count; i++)
            {
                if (table.Conditions[r][i] is not { } condition || ProofCell.Of(table.Rows[r].Cells[i], scope) is not null || !seen.Add(condition)) continue;
                string label = $"{table.Source.Inputs[i].Expression} ({table.Source.Rows[r].Cells[i]})";
                Candidate[] candidates = [new Candidate(["false"], false, false, false), new Candidate(["true"], false, false, false)];
                ulong[] whenFalse = Rows(row => !table.Conditions[row].Contains(condition));
                Add([label], [-1], candidates, [whenFalse, All()], Leaves.Of(condition), (false, false));
            }
        }
    }

    private void Add(IReadOnlyList<string> labels, IReadOnlyList<int> inputs, IReadOnlyList<Candidate> candidates, IReadOnlyList<ulong[]> sets, IReadOnlySet<string> leaves, (bool, bool) isOpen)
        => _dimensions.Add(new Dimension(labels, inputs, candidates, [.. sets]) { Leaves = leaves, IsOpen = isOpen });

    private ulong[] All() => Rows(_ => true);

    private ulong[] Rows(Func<int, bool> holds)
    {
        ulong[] set = new ulong[words];
        for (int r = 0; r < table.Rows.Count; r++)
            if (holds(r)) set[r >> 6] |= 1UL << r;
        return set;
    }
}

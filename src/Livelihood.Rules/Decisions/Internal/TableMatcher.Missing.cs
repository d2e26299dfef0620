namespace Livelihood.Rules.Decisions.Internal;

internal sealed partial class TableMatcher
{
    /// <summary>Looks at outcomes one after the other until it has seen enough.</summary>
    private interface IOutcomes
    {
        /// <summary>Takes a set of rows that could be the one that applies.</summary>
        /// <returns>False where nothing further can change the answer.</returns>
        bool Add(TableMatcher matcher, ReadOnlySpan<ulong> set);

        /// <summary>There are too many combinations.</summary>
        void GiveUp();
    }

    private int Unsettled(int record, int output, MatchWorkspace workspace)
    {
        var outcomes = new RowOutcomes(output);
        Explore(record, ref outcomes, workspace);
        return outcomes.Answer(_order);
    }

    /// <summary>Shows an object every set of rows that could apply for a record of the block, until it has seen enough.</summary>
    private void Explore<T>(int record, ref T outcomes, MatchWorkspace workspace)
        where T : struct, IOutcomes, allows ref struct
    {
        int missing = 0;
        for (int c = 0; c < _columns.Length; c++)
            if (IsOpen(c, record, workspace)) workspace.Missing[missing++] = c;
        // Laid out as: sets per depth; sets possible from each depth on; sets certain from each depth on; two for use at once.
        int depths = missing + 1;
        ulong[] sets = workspace.Sets((3 * depths) + 2, _words);
        Span<ulong> known = Part(sets, 0);
        for (int w = 0; w < _words; w++) known[w] = Valid(w);
        for (int c = 0; c < _columns.Length; c++)
            if (!IsOpen(c, record, workspace)) Intersect(known, _columns[c].Set(workspace.Intervals[(c * MatchWorkspace.Block) + record]), known);
        Part(sets, depths + missing).Fill(ulong.MaxValue);
        Part(sets, (2 * depths) + missing).Fill(ulong.MaxValue);
        for (int d = missing - 1; d >= 0; d--)
        {
            MatcherColumn column = _columns[workspace.Missing[d]];
            Intersect(Part(sets, depths + d + 1), column.Possible, Part(sets, depths + d));
            Intersect(Part(sets, (2 * depths) + d + 1), column.Set(column.Missing), Part(sets, (2 * depths) + d));
        }

        int left = MostOutcomes;
        _ = Step(0, missing, sets, ref left, ref outcomes, workspace);
    }

    private bool Step<T>(int depth, int missing, ulong[] sets, ref int left, ref T outcomes, MatchWorkspace workspace)
        where T : struct, IOutcomes, allows ref struct
    {
        if (left-- == 0)
        {
            outcomes.GiveUp();
            return false;
        }

        int depths = missing + 1;
        Span<ulong> known = Part(sets, depth), possible = Part(sets, 3 * depths), certain = Part(sets, (3 * depths) + 1);
        Intersect(known, Part(sets, depths + depth), possible);
        Intersect(known, Part(sets, (2 * depths) + depth), certain);
        if (depth == missing || possible.SequenceEqual(certain) || (_policy is HitPolicy.First or HitPolicy.Priority && Settle(possible) is >= 0 and int row && row == Settle(certain)))
            return outcomes.Add(this, possible);
        MatcherColumn column = _columns[workspace.Missing[depth]];
        foreach (int interval in column.Distinct)
        {
            Intersect(Part(sets, depth), column.Set(interval), Part(sets, depth + 1));
            if (!Step(depth + 1, missing, sets, ref left, ref outcomes, workspace)) return false;
        }

        return true;
    }

    private bool IsOpen(int column, int record, MatchWorkspace workspace)
        => !_columns[column].MissingIsValue && workspace.Intervals[(column * MatchWorkspace.Block) + record] == _columns[column].Missing;

    private Span<ulong> Part(ulong[] sets, int number) => sets.AsSpan(number * _words, _words);

    private static void Intersect(ReadOnlySpan<ulong> one, ReadOnlySpan<ulong> other, Span<ulong> result)
        => RowSets.Intersect(one, other, result);

    /// <summary>Compares the rows that could be chosen.</summary>
    private struct RowOutcomes(int output) : IOutcomes
    {
        private int _first;
        private bool _any;
        private bool _differ;

        public bool Add(TableMatcher matcher, ReadOnlySpan<ulong> set)
        {
            int outcome = matcher.SettleToPlace(set);
            if (!_any) (_first, _any) = (outcome, true);
            else if (!matcher.SameOutcome(_first, outcome, output)) _differ = true;
            return !_differ;
        }

        public void GiveUp() => _differ = true;

        public readonly int Answer(int[] order) => _differ || !_any ? Hits.Unknown : _first < 0 ? _first : order[_first];
    }

    /// <summary>As <see cref="Settle"/>, but a row by its place in matching order.</summary>
    private int SettleToPlace(ReadOnlySpan<ulong> set)
    {
        int first = -1;
        for (int w = 0; w < set.Length; w++)
            if (set[w] != 0 && Next(set[w], w, ref first) is { } settled) return settled < 0 ? settled : first;
        return first < 0 ? Hits.None : first;
    }

    private bool SameOutcome(int one, int other, int output)
    {
        if (one == Hits.Conflict || other == Hits.Conflict) return one == other;
        return _classes.Same(one, other, output);
    }
}

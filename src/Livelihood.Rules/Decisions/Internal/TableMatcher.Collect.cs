using System.Numerics;

namespace Livelihood.Rules.Decisions.Internal;

internal sealed partial class TableMatcher
{
    /// <summary>For the hit policies that put numbers together: one number per record.</summary>
    /// <param name="columns">One per column of the layout.</param>
    /// <param name="outputs">For each row of the table its output: a column over the batch with one value, or as many as there are records.</param>
    /// <param name="values">The numbers, at the output's scale; 0 where there is none.</param>
    /// <param name="states">For each record 0 where there is a number, else one of <see cref="Hits"/>; <see cref="Hits.Conflict"/> for a sum beyond 64 bits.</param>
    /// <param name="workspace">The thread's buffers.</param>
    public void Collect(ReadOnlySpan<MatchColumn> columns, ReadOnlySpan<MatchColumn> outputs, Span<long> values, Span<int> states, MatchWorkspace workspace)
    {
        for (int start = 0; start < values.Length; start += MatchWorkspace.Block)
        {
            int count = Math.Min(MatchWorkspace.Block, values.Length - start);
            Find(columns, start, count, workspace);
            for (int i = 0; i < count; i++)
            {
                int record = start + i;
                if (IsSet(workspace.Refused, i))
                {
                    (values[record], states[record]) = (0, Hits.NotAllowed);
                    continue;
                }

                var outcomes = new NumberOutcomes(outputs, record);
                CollectOne(i, ref outcomes, workspace);
                (values[record], states[record]) = outcomes.Answer();
            }
        }
    }

    private void CollectOne(int record, ref NumberOutcomes outcomes, MatchWorkspace workspace)
    {
        if (IsSet(workspace.Unsettled, record))
        {
            Explore(record, ref outcomes, workspace);
            return;
        }

        Span<ulong> set = workspace.Sets(1, _words).AsSpan(0, _words);
        for (int w = 0; w < _words; w++) set[w] = Valid(w);
        for (int c = 0; c < _columns.Length; c++)
            Intersect(set, _columns[c].Set(workspace.Intervals[(c * MatchWorkspace.Block) + record]), set);
        _ = outcomes.Add(this, set);
    }

    /// <summary>Puts the outputs of each set of rows together and compares the numbers.</summary>
    private ref struct NumberOutcomes(ReadOnlySpan<MatchColumn> outputs, int record) : IOutcomes
    {
        private readonly ReadOnlySpan<MatchColumn> _outputs = outputs;
        private (long Value, int State) _first;
        private bool _any;
        private bool _differ;

        public bool Add(TableMatcher matcher, ReadOnlySpan<ulong> set)
        {
            (long, int) outcome = Aggregate(matcher, set);
            if (!_any) (_first, _any) = (outcome, true);
            else if (_first != outcome) _differ = true;
            return !_differ;
        }

        public void GiveUp() => _differ = true;

        public readonly (long Value, int State) Answer() => _differ || !_any ? (0, Hits.Unknown) : _first;

        private readonly (long Value, int State) Aggregate(TableMatcher matcher, ReadOnlySpan<ulong> set)
        {
            if (matcher._policy == HitPolicy.CollectCount) return (RowSets.Count(set), 0);
            Int128 sum = 0;
            long? least = null, greatest = null;
            for (int w = 0; w < set.Length; w++)
            {
                for (ulong rows = set[w]; rows != 0; rows &= rows - 1)
                {
                    int row = matcher._order[(w * 64) + BitOperations.TrailingZeroCount(rows)];
                    if (!TryOutput(row, out long value)) return (0, Hits.Unknown);
                    sum += value;
                    least = Math.Min(least ?? value, value);
                    greatest = Math.Max(greatest ?? value, value);
                }
            }

            if (least is null) return (0, Hits.None);
            return matcher._policy switch
            {
                HitPolicy.CollectMin => (least.Value, 0),
                HitPolicy.CollectMax => (greatest!.Value, 0),
                _ => sum == (long)sum ? ((long)sum, 0) : (0, Hits.Conflict),
            };
        }

        private readonly bool TryOutput(int row, out long value)
        {
            ref readonly MatchColumn output = ref _outputs[row];
            int at = output.Values.Length == 1 ? 0 : record;
            value = output.Values.Span[at];
            return output.Validity.IsEmpty || (output.Validity.Span[at >> 6] >> at & 1) != 0;
        }
    }
}

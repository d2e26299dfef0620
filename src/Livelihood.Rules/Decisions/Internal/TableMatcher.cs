using System.Numerics;

namespace Livelihood.Rules.Decisions.Internal;

/// <summary>Finds for each record of a batch the row of a decision table that applies.</summary>
/// <remarks>
/// <para>Per column the interval of the value is looked up, which stands for the set of rows whose cell holds; the sets of all columns are intersected word
/// by word, after a summary of one bit per word has ruled most words out.</para>
/// <para>A missing value: an input for which some cell tests <c>null</c> treats missing as a value of its own, for which only cells with <c>null</c> and
/// <c>-</c> hold. Any other missing input could have every allowed value, every missing condition could hold or not, independently of each other; an outcome
/// is known where it is the same for all of them. Outcomes are the same where their rows have the same output nodes, or constants of equal value. Where more
/// than <see cref="MostOutcomes"/> combinations would have to be looked at, the outcome counts as unknown.</para>
/// Immutable; safe to use from many threads, each with its own workspace.
/// </remarks>
internal sealed partial class TableMatcher
{
    /// <summary>How many combinations of missing values are looked at for one record.</summary>
    public const int MostOutcomes = 10_000;

    private readonly HitPolicy _policy;
    private readonly MatcherColumn[] _columns;
    private readonly ulong[][] _rows;
    private readonly ulong[][] _summaries;
    private readonly int[] _order;
    private readonly RowClasses _classes;
    private readonly int _words;

    /// <summary>Makes a matcher.</summary>
    /// <param name="policy">The hit policy.</param>
    /// <param name="columns">The columns, rows in matching order.</param>
    /// <param name="order">The rows' numbers in the table, in matching order: by preference for <see cref="HitPolicy.Priority"/>, else as they stand.</param>
    /// <param name="classes">Which rows give the same outputs; rows in matching order.</param>
    public TableMatcher(HitPolicy policy, IReadOnlyList<MatcherColumn> columns, int[] order, RowClasses classes)
    {
        _policy = policy;
        _columns = [.. columns];
        _rows = [.. columns.Select(c => c.Rows)];
        _summaries = [.. columns.Select(c => c.Summaries)];
        _order = order;
        _classes = classes;
        _words = (order.Length + 63) / 64;
    }

    /// <summary>For hit policies that choose one row: the row's number in the table's order, or one of <see cref="Hits"/>, for each record.</summary>
    /// <param name="columns">One per column of the layout.</param>
    /// <param name="hits">One place per record of the batch.</param>
    /// <param name="workspace">The thread's buffers.</param>
    public void Match(ReadOnlySpan<MatchColumn> columns, Span<int> hits, MatchWorkspace workspace)
    {
        for (int start = 0; start < hits.Length; start += MatchWorkspace.Block)
        {
            Span<int> block = hits.Slice(start, Math.Min(MatchWorkspace.Block, hits.Length - start));
            Find(columns, start, block.Length, workspace);
            if (_words == 1) MatchNarrow(block, workspace);
            else MatchWide(block, workspace);
            for (int i = 0; i < block.Length; i++)
            {
                if (IsSet(workspace.Refused, i)) block[i] = Hits.NotAllowed;
                else if (IsSet(workspace.Unsettled, i)) block[i] = Unsettled(i, RowClasses.AllOutputs, workspace);
            }
        }
    }

    /// <summary>For tables with several outputs, after <see cref="Match"/>: names a row where it said unknown but all outcomes agree in one output.</summary>
    public void Narrow(ReadOnlySpan<MatchColumn> columns, int output, Span<int> hits, MatchWorkspace workspace)
    {
        for (int start = 0; start < hits.Length; start += MatchWorkspace.Block)
        {
            Span<int> block = hits.Slice(start, Math.Min(MatchWorkspace.Block, hits.Length - start));
            if (!block.Contains(Hits.Unknown)) continue;
            Find(columns, start, block.Length, workspace);
            for (int i = 0; i < block.Length; i++)
                if (block[i] == Hits.Unknown) block[i] = Unsettled(i, output, workspace);
        }
    }

    /// <summary>Lists the rows that apply for certain, or could apply, for one record: for explanations.</summary>
    /// <param name="columns">One per column of the layout.</param>
    /// <param name="record">The record's number in the batch.</param>
    /// <param name="possible">Whether rows are listed that could apply; false for those that apply whatever the missing values are.</param>
    /// <param name="rows">At least as many places as the table has rows; filled in the table's order.</param>
    /// <param name="workspace">The thread's buffers.</param>
    /// <returns>How many rows there are.</returns>
    public int Rows(ReadOnlySpan<MatchColumn> columns, int record, bool possible, Span<int> rows, MatchWorkspace workspace)
    {
        int start = record & ~63;
        int at = record - start;
        Find(columns, start, at + 1, workspace);
        if (IsSet(workspace.Refused, at)) return 0;
        int count = 0;
        for (int w = 0; w < _words; w++)
        {
            ulong set = Valid(w);
            for (int c = 0; c < _columns.Length; c++)
            {
                int interval = workspace.Intervals[(c * MatchWorkspace.Block) + at];
                bool open = possible && interval == _columns[c].Missing && !_columns[c].MissingIsValue;
                set &= open ? _columns[c].Possible[w] : _rows[c][(interval * _words) + w];
            }

            for (; set != 0; set &= set - 1) rows[count++] = _order[(w * 64) + BitOperations.TrailingZeroCount(set)];
        }

        rows[..count].Sort();
        return count;
    }

    private static bool IsSet(ulong[] bits, int at) => (bits[at >> 6] >> at & 1) != 0;

    /// <summary>The bits of a word that stand for rows.</summary>
    private ulong Valid(int word) => word < _words - 1 || _order.Length % 64 == 0 ? ulong.MaxValue : ulong.MaxValue >> (64 - (_order.Length % 64));

    private void Find(ReadOnlySpan<MatchColumn> columns, int start, int count, MatchWorkspace workspace)
    {
        workspace.Prepare(_columns.Length);
        Array.Clear(workspace.Unsettled);
        Array.Clear(workspace.Refused);
        for (int c = 0; c < _columns.Length; c++)
            _columns[c].Find(columns[c], start, workspace.Intervals.AsSpan(c * MatchWorkspace.Block, count), workspace.Unsettled, workspace.Refused);
    }

    private void MatchNarrow(Span<int> hits, MatchWorkspace workspace)
    {
        Span<ulong> sets = workspace.Narrow.AsSpan(0, hits.Length);
        sets.Fill(Valid(0));
        for (int c = 0; c < _columns.Length; c++)
        {
            ulong[] rows = _rows[c];
            ReadOnlySpan<int> intervals = workspace.Intervals.AsSpan(c * MatchWorkspace.Block, sets.Length);
            for (int i = 0; i < sets.Length; i++) sets[i] &= rows[intervals[i]];
        }

        for (int i = 0; i < hits.Length; i++) hits[i] = Settle(sets.Slice(i, 1));
    }

    private void MatchWide(Span<int> hits, MatchWorkspace workspace)
    {
        for (int i = 0; i < hits.Length; i++) hits[i] = Wide(i, workspace.Intervals);
    }

    private int Wide(int record, int[] intervals)
    {
        int first = -1;
        int summaryWords = (_words + 63) / 64;
        for (int s = 0; s < summaryWords; s++)
        {
            ulong words = ulong.MaxValue;
            for (int c = 0; c < _summaries.Length; c++)
                words &= _summaries[c][(intervals[(c * MatchWorkspace.Block) + record] * summaryWords) + s];
            if (s == summaryWords - 1 && _words % 64 != 0) words &= ulong.MaxValue >> (64 - (_words % 64));
            for (; words != 0; words &= words - 1)
            {
                int w = (s * 64) + BitOperations.TrailingZeroCount(words);
                ulong set = Valid(w);
                for (int c = 0; c < _rows.Length; c++)
                {
                    set &= _rows[c][(intervals[(c * MatchWorkspace.Block) + record] * _words) + w];
                    if (set == 0) break;
                }

                if (set != 0 && Next(set, w, ref first) is { } settled) return settled;
            }
        }

        return first < 0 ? Hits.None : _order[first];
    }

    /// <summary>Takes one word's rows into account; gives the outcome as soon as no further row can change it.</summary>
    private int? Next(ulong set, int word, ref int first)
    {
        if (_policy == HitPolicy.Any)
        {
            for (; set != 0; set &= set - 1)
            {
                int row = (word * 64) + BitOperations.TrailingZeroCount(set);
                if (first < 0) first = row;
                else if (!_classes.Same(first, row, RowClasses.AllOutputs)) return Hits.Conflict;
            }

            return null;
        }

        if (_policy == HitPolicy.Unique)
        {
            if (first >= 0 || (set & (set - 1)) != 0) return Hits.Conflict;
            first = (word * 64) + BitOperations.TrailingZeroCount(set);
            return null;
        }

        first = (word * 64) + BitOperations.TrailingZeroCount(set);
        return _order[first];
    }

    /// <summary>The outcome of a set of rows that apply, as <see cref="Match"/> gives it.</summary>
    private int Settle(ReadOnlySpan<ulong> set)
    {
        int first = -1;
        for (int w = 0; w < set.Length; w++)
            if (set[w] != 0 && Next(set[w], w, ref first) is { } settled) return settled;
        return first < 0 ? Hits.None : _order[first];
    }
}

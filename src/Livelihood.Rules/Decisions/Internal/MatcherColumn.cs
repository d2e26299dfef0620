using System.Numerics;

namespace Livelihood.Rules.Decisions.Internal;

/// <summary>One column of a matcher: the keys cut into intervals, and for each interval the set of rows whose cell holds in it.</summary>
internal sealed class MatcherColumn
{
    private readonly KeySpace _space;
    private readonly KeyIndex _index;
    private readonly bool[]? _allowed;

    /// <summary>Makes a column.</summary>
    /// <param name="space">How values become keys.</param>
    /// <param name="cells">One entry per row, in the order in which the matcher keeps them: the keys for which the cell holds; null for all and also for missing.</param>
    /// <param name="whenMissing">One entry per row: whether its cell holds for a missing value; null where a missing value is unknown.</param>
    /// <param name="allowed">The keys that values may have; null for all.</param>
    public MatcherColumn(KeySpace space, IReadOnlyList<KeyRange[]?> cells, IReadOnlyList<bool>? whenMissing, KeyRange[]? allowed)
    {
        _space = space;
        Words = (cells.Count + 63) / 64;
        MissingIsValue = whenMissing is not null;
        var changes = new SortedDictionary<long, List<int>> { [long.MinValue] = [] };
        for (int row = 0; row < cells.Count; row++)
            foreach (KeyRange range in cells[row] ?? [KeyRange.All]) AddChanges(changes, range, row);
        foreach (KeyRange range in allowed ?? []) AddChanges(changes, range, null);

        long[] starts = [.. changes.Keys];
        _index = new KeyIndex(starts);
        Rows = new ulong[(starts.Length + 1) * Words];
        int at = 0;
        foreach (List<int> rows in changes.Values)
        {
            Span<ulong> set = Rows.AsSpan(at * Words, Words);
            if (at > 0) Rows.AsSpan((at - 1) * Words, Words).CopyTo(set);
            foreach (int row in rows) set[row >> 6] ^= 1UL << row;
            at++;
        }

        if (allowed is not null) _allowed = [.. starts.Select(s => allowed.Any(r => r.Contains(s))), true];
        Span<ulong> missing = Rows.AsSpan(at * Words, Words);
        for (int row = 0; row < cells.Count; row++)
            if (cells[row] is null || (whenMissing?[row] ?? false)) missing[row >> 6] |= 1UL << row;
        Distinct = DistinctIntervals(starts);
        Possible = new ulong[Words];
        foreach (int interval in Distinct)
            for (int w = 0; w < Words; w++) Possible[w] |= Rows[(interval * Words) + w];
        Summaries = Summarise();
    }

    /// <summary>How many words a set of rows has.</summary>
    public int Words { get; }

    /// <summary>The interval that stands for a missing value: behind all others.</summary>
    public int Missing => _index.Count;

    /// <summary>Whether some cell of the column tests <c>null</c>, so that a missing value leaves nothing unknown.</summary>
    public bool MissingIsValue { get; }

    /// <summary>For each interval, missing last, the set of rows whose cell holds in it; for a missing value that is unknown, those that hold for certain.</summary>
    public ulong[] Rows { get; }

    /// <summary>For each interval one bit per word of its set: whether the word holds any row.</summary>
    public ulong[] Summaries { get; }

    /// <summary>One interval for every different set of rows that an allowed value can have.</summary>
    public int[] Distinct { get; }

    /// <summary>The rows whose cell holds for some allowed value.</summary>
    public ulong[] Possible { get; }

    public ReadOnlySpan<ulong> Set(int interval) => Rows.AsSpan(interval * Words, Words);

    /// <summary>Finds the intervals of a block of records.</summary>
    /// <param name="values">The batch.</param>
    /// <param name="start">The block's first record, a multiple of 64.</param>
    /// <param name="intervals">One place per record of the block.</param>
    /// <param name="unsettled">One bit per record of the block, set where a missing value leaves rows unknown.</param>
    /// <param name="refused">One bit per record of the block, set where a value is not allowed.</param>
    public void Find(in MatchColumn values, int start, Span<int> intervals, Span<ulong> unsettled, Span<ulong> refused)
    {
        FindPresent(values, start, intervals);
        if (!values.Validity.IsEmpty) MarkMissing(values.Validity.Span[(start >> 6)..], intervals, unsettled);
        if (_allowed is null) return;
        for (int i = 0; i < intervals.Length; i++)
            if (!_allowed[intervals[i]]) refused[i >> 6] |= 1UL << i;
    }

    private static void AddChanges(SortedDictionary<long, List<int>> changes, KeyRange range, int? row)
    {
        At(range.First);
        if (range.Last < long.MaxValue) At(range.Last + 1);

        void At(long key)
        {
            if (!changes.TryGetValue(key, out List<int>? rows)) changes.Add(key, rows = []);
            if (row is { } r) rows.Add(r);
        }
    }

    private void FindPresent(in MatchColumn values, int start, Span<int> intervals)
    {
        if (!values.Codes.IsEmpty)
        {
            ReadOnlySpan<int> codes = values.Codes.Span.Slice(start, intervals.Length), map = values.CodeMap.Span;
            // A missing record's code may be anything.
            for (int i = 0; i < codes.Length; i++) intervals[i] = (uint)codes[i] < (uint)map.Length ? _index.Find(map[codes[i]]) : 0;
        }
        else if (!values.Truths.IsEmpty)
        {
            ReadOnlySpan<ulong> truths = values.Truths.Span[(start >> 6)..];
            int whenFalse = _index.Find(0), whenTrue = _index.Find(1);
            for (int i = 0; i < intervals.Length; i++) intervals[i] = (truths[i >> 6] >> i & 1) != 0 ? whenTrue : whenFalse;
        }
        else if (_space.IsQuotient)
        {
            ReadOnlySpan<long> dividends = values.Values.Span.Slice(start, intervals.Length), divisors = values.Divisors.Span.Slice(start, intervals.Length);
            for (int i = 0; i < intervals.Length; i++)
                intervals[i] = divisors[i] > 0 ? _index.Find(_space.KeyOfQuotient(dividends[i], divisors[i])) : 0;
        }
        else
        {
            _index.Find(values.Values.Span.Slice(start, intervals.Length), intervals);
        }
    }

    private void MarkMissing(ReadOnlySpan<ulong> validity, Span<int> intervals, Span<ulong> unsettled)
    {
        for (int w = 0; w * 64 < intervals.Length; w++)
        {
            int count = Math.Min(64, intervals.Length - (w * 64));
            ulong missing = ~validity[w] & (ulong.MaxValue >> (64 - count));
            if (missing == 0) continue;
            if (!MissingIsValue) unsettled[w] |= missing;
            for (; missing != 0; missing &= missing - 1) intervals[(w * 64) + BitOperations.TrailingZeroCount(missing)] = Missing;
        }
    }

    private int[] DistinctIntervals(long[] starts)
    {
        var seen = new Dictionary<ulong, List<int>>();
        var distinct = new List<int>();
        for (int i = 0; i < Missing; i++)
        {
            if (_allowed is not null && !_allowed[i]) continue;
            if (starts[i] > _space.Domain.Last || (i + 1 < starts.Length && starts[i + 1] <= _space.Domain.First)) continue;
            ulong hash = 0;
            foreach (ulong word in Set(i)) hash = (hash * 0x9E3779B97F4A7C15UL) + (word ^ (word >> 32));
            if (!seen.TryGetValue(hash, out List<int>? same)) seen.Add(hash, same = []);
            if (same.Any(other => Set(other).SequenceEqual(Set(i)))) continue;
            same.Add(i);
            distinct.Add(i);
        }

        return [.. distinct];
    }

    private ulong[] Summarise()
    {
        int size = (Words + 63) / 64;
        ulong[] summaries = new ulong[(Missing + 1) * size];
        for (int i = 0; i <= Missing; i++)
            for (int w = 0; w < Words; w++)
                if (Rows[(i * Words) + w] != 0) summaries[(i * size) + (w >> 6)] |= 1UL << w;
        return summaries;
    }
}

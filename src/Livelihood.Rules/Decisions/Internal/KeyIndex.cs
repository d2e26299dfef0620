using System.Numerics;

namespace Livelihood.Rules.Decisions.Internal;

/// <summary>Finds the interval that a key lies in: a table of buckets leads to it or near it, and few steps do the rest.</summary>
/// <remarks>Where keys are too unevenly spread for buckets it is a binary search. Immutable.</remarks>
internal sealed class KeyIndex
{
    private const int MostBuckets = 1 << 16;
    private const int MostSteps = 8;

    private readonly long[] _starts;
    private readonly int[]? _buckets;
    private readonly long _base;
    private readonly ulong _span;
    private readonly int _shift;

    /// <summary>Makes an index.</summary>
    /// <param name="starts">The first key of each interval, rising; the first is <see cref="long.MinValue"/>. Each interval ends before the next begins.</param>
    public KeyIndex(long[] starts)
    {
        _starts = starts;
        if (starts.Length < 2) return;
        _base = starts[1];
        _span = unchecked((ulong)starts[^1] - (ulong)_base);
        int wanted = (int)Math.Min(BitOperations.RoundUpToPowerOf2((uint)starts.Length * 8), MostBuckets);
        _shift = Math.Max(0, 64 - BitOperations.LeadingZeroCount(_span) - BitOperations.Log2((uint)wanted));
        int count = (int)(_span >> _shift) + 1;
        int[] buckets = new int[count];
        int at = 1, most = 0;
        for (int b = 0; b < count; b++)
        {
            long first = unchecked(_base + (long)((ulong)b << _shift));
            while (at + 1 < starts.Length && starts[at + 1] <= first) at++;
            buckets[b] = at;
            if (b > 0) most = Math.Max(most, at - buckets[b - 1]);
        }

        if (Math.Max(most, starts.Length - 1 - buckets[^1]) <= MostSteps) _buckets = buckets;
    }

    public int Count => _starts.Length;

    /// <summary>The number of the interval of each key, from 0.</summary>
    public void Find(ReadOnlySpan<long> keys, Span<int> intervals)
    {
        if (_buckets is null)
        {
            for (int i = 0; i < keys.Length; i++) intervals[i] = Search(keys[i]);
            return;
        }

        for (int i = 0; i < keys.Length; i++) intervals[i] = Bucketed(keys[i], _buckets);
    }

    public int Find(long key) => _buckets is null ? Search(key) : Bucketed(key, _buckets);

    private int Bucketed(long key, int[] buckets)
    {
        if (key < _base) return 0;
        ulong offset = unchecked((ulong)key - (ulong)_base);
        if (offset >= _span) return _starts.Length - 1;
        long[] starts = _starts;
        int at = buckets[(int)(offset >> _shift)];
        while (starts[at + 1] <= key) at++;
        return at;
    }

    private int Search(long key)
    {
        long[] starts = _starts;
        int first = 0, length = starts.Length;
        while (length > 1)
        {
            int half = length >> 1;
            if (starts[first + half] <= key) first += half;
            length -= half;
        }

        return first;
    }
}

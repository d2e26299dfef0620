using System.Collections;

namespace Livelihood.Feeds;

/// <summary>Names for each row of a table the row of the source that it came from. Immutable; safe to read from many threads.</summary>
public sealed class RowNumbers : IReadOnlyList<int>
{
    private readonly int[]? _numbers;

    private RowNumbers(int[]? numbers, int count)
    {
        _numbers = numbers;
        Count = count;
    }

    /// <summary>The number of rows of the table.</summary>
    public int Count { get; }

    /// <summary>The number in the source, from 1 for its first row, of a row of the table.</summary>
    /// <param name="index">The row of the table, 0 to <see cref="Count"/> - 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public int this[int index]
    {
        get
        {
            if ((uint)index >= (uint)Count) throw new ArgumentOutOfRangeException(nameof(index), index, $"There are {Count} rows.");
            return _numbers is null ? index + 1 : _numbers[index];
        }
    }

    /// <summary>The numbers 1, 2, 3 and so on: every row of the source is in the table.</summary>
    /// <param name="count">The number of rows.</param>
    /// <returns>The numbers.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public static RowNumbers Consecutive(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return new RowNumbers(null, count);
    }

    /// <inheritdoc/>
    public IEnumerator<int> GetEnumerator()
    {
        for (int i = 0; i < Count; i++) yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The numbers 1, 2, 3 and so on without some of them.</summary>
    /// <param name="count">How many numbers are left.</param>
    /// <param name="without">The numbers left out, ascending.</param>
    internal static RowNumbers Without(int count, IReadOnlyList<int> without)
    {
        if (without.Count == 0) return Consecutive(count);
        int[] numbers = new int[count];
        int next = 1, skip = 0;
        for (int i = 0; i < count; next++)
        {
            if (skip < without.Count && without[skip] == next) skip++;
            else numbers[i++] = next;
        }
        return new RowNumbers(numbers, count);
    }

    /// <summary>The numbers of some rows of the table.</summary>
    internal RowNumbers Take(ReadOnlySpan<int> rows)
    {
        int[] numbers = new int[rows.Length];
        for (int i = 0; i < rows.Length; i++) numbers[i] = this[rows[i]];
        return new RowNumbers(numbers, numbers.Length);
    }
}

using System.Numerics;
using Livelihood.Core.Tables.Internal;

namespace Livelihood.Core.Tables;

/// <summary>Tells for every row whether its value is present: an immutable bitmap, 1 = present.</summary>
/// <remarks>Row <c>r</c> is bit <c>r % 64</c> of word <c>r / 64</c>; bits beyond the last row are 0. Safe to read from many threads.</remarks>
public sealed class Validity
{
    private readonly ulong[] _words;

    private Validity(ulong[] words, int count)
    {
        _words = words;
        Count = count;
        int present = 0;
        foreach (ulong word in words) present += BitOperations.PopCount(word);
        MissingCount = count - present;
    }

    /// <summary>The number of rows.</summary>
    public int Count { get; }

    /// <summary>The number of rows whose value is missing.</summary>
    public int MissingCount { get; }

    /// <summary>The number of rows whose value is present.</summary>
    public int PresentCount => Count - MissingCount;

    /// <summary>The bitmap: (<see cref="Count"/> + 63) / 64 words, lowest bit first.</summary>
    public ReadOnlySpan<ulong> Words => _words;

    /// <summary>Makes a bitmap from one flag per row.</summary>
    /// <param name="present">True where the value is present; one per row.</param>
    /// <returns>The bitmap.</returns>
    public static Validity From(ReadOnlySpan<bool> present)
    {
        ulong[] words = Bits.Allocate(present.Length);
        for (int row = 0; row < present.Length; row++)
            if (present[row]) Bits.Set(words, row);
        return new Validity(words, present.Length);
    }

    /// <summary>Makes a bitmap from its words.</summary>
    /// <param name="words">At least (<paramref name="count"/> + 63) / 64 words, which are copied; bits beyond the last row are cleared.</param>
    /// <param name="count">The number of rows.</param>
    /// <returns>The bitmap.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    /// <exception cref="ArgumentException">There are too few words.</exception>
    public static Validity FromWords(ReadOnlySpan<ulong> words, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        int needed = Bits.WordsFor(count);
        if (words.Length < needed)
            throw new ArgumentException($"{count} rows need {needed} words, but there are {words.Length}.", nameof(words));
        return Adopt(words[..needed].ToArray(), count);
    }

    /// <summary>Makes a bitmap of which every row is present.</summary>
    /// <param name="count">The number of rows.</param>
    /// <returns>The bitmap.</returns>
    public static Validity AllPresent(int count)
    {
        ulong[] words = Bits.Allocate(count);
        words.AsSpan().Fill(ulong.MaxValue);
        return Adopt(words, count);
    }

    /// <summary>Makes a bitmap of which every row is missing.</summary>
    /// <param name="count">The number of rows.</param>
    /// <returns>The bitmap.</returns>
    public static Validity AllMissing(int count) => new(Bits.Allocate(count), count);

    /// <summary>Whether the value of a row is present.</summary>
    /// <param name="row">The row, 0 to <see cref="Count"/> - 1.</param>
    /// <returns>Whether it is present.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public bool IsPresent(int row)
    {
        RowNumbers.ThrowIfOutside(row, Count);
        return Bits.IsSet(_words, row);
    }

    /// <summary>Marks the rows that are present in both.</summary>
    /// <param name="other">A bitmap of as many rows.</param>
    /// <returns>The new bitmap.</returns>
    /// <exception cref="ArgumentException">The numbers of rows differ.</exception>
    public Validity And(Validity other) => Combine(other, static (a, b) => a & b);

    /// <summary>Marks the rows that are present in at least one.</summary>
    /// <param name="other">A bitmap of as many rows.</param>
    /// <returns>The new bitmap.</returns>
    /// <exception cref="ArgumentException">The numbers of rows differ.</exception>
    public Validity Or(Validity other) => Combine(other, static (a, b) => a | b);

    /// <summary>Marks the rows that are missing.</summary>
    /// <returns>The new bitmap.</returns>
    public Validity Not()
    {
        ulong[] words = new ulong[_words.Length];
        for (int i = 0; i < words.Length; i++) words[i] = ~_words[i];
        return Adopt(words, Count);
    }

    /// <summary>Marks the rows that are present in both, where null stands for "every row is present".</summary>
    /// <param name="first">A bitmap or null.</param>
    /// <param name="second">A bitmap of as many rows, or null.</param>
    /// <returns>The new bitmap, or null where both are null.</returns>
    /// <exception cref="ArgumentException">The numbers of rows differ.</exception>
    public static Validity? And(Validity? first, Validity? second)
        => first is null ? second : second is null ? first : first.And(second);

    /// <summary>Takes the given rows, in the given order; rows may repeat.</summary>
    /// <param name="rows">Row numbers, 0 to <see cref="Count"/> - 1.</param>
    /// <returns>A bitmap of as many rows as were asked for.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public Validity Take(ReadOnlySpan<int> rows)
    {
        ulong[] words = Bits.Allocate(rows.Length);
        for (int i = 0; i < rows.Length; i++)
            if (IsPresent(rows[i])) Bits.Set(words, i);
        return new Validity(words, rows.Length);
    }

    /// <summary>Lists the rows that are present, for <see cref="Table.Take"/>.</summary>
    /// <returns><see cref="PresentCount"/> row numbers, rising.</returns>
    public int[] PresentRows()
    {
        int[] rows = new int[PresentCount];
        int at = 0;
        for (int i = 0; i < _words.Length; i++)
            for (ulong word = _words[i]; word != 0; word &= word - 1)
                rows[at++] = 64 * i + BitOperations.TrailingZeroCount(word);
        return rows;
    }

    /// <summary>Takes ownership of words and clears the bits beyond the last row.</summary>
    internal static Validity Adopt(ulong[] words, int count)
    {
        if (count % 64 != 0) words[^1] &= ulong.MaxValue >> (64 - count % 64);
        return new Validity(words, count);
    }

    private Validity Combine(Validity other, Func<ulong, ulong, ulong> combine)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (other.Count != Count)
            throw new ArgumentException($"A bitmap of {Count} rows cannot be combined with one of {other.Count} rows.", nameof(other));
        ulong[] words = new ulong[_words.Length];
        for (int i = 0; i < words.Length; i++) words[i] = combine(_words[i], other._words[i]);
        return new Validity(words, Count);
    }
}

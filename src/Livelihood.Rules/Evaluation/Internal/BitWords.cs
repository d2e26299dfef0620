using System.Numerics;
using System.Runtime.CompilerServices;

namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>Works on rows kept as bits, 64 to a word, lowest bit first.</summary>
internal static class BitWords
{
    public static int For(int rows) => (rows + 63) >> 6;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsSet(ReadOnlySpan<ulong> words, int row) => (words[row >> 6] >> row & 1) != 0;

    /// <summary>Whether a row is present, where no words mean that every row is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsPresent(ReadOnlySpan<ulong> words, int row) => words.IsEmpty || IsSet(words, row);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Set(Span<ulong> words, int row) => words[row >> 6] |= 1UL << row;

    /// <summary>The bits of a word that stand for rows before <paramref name="rows"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Mask(int word, int rows)
    {
        int left = rows - (word << 6);
        return left >= 64 ? ulong.MaxValue : left <= 0 ? 0 : ulong.MaxValue >> (64 - left);
    }

    /// <summary>The first row from <paramref name="from"/> up to, not including, <paramref name="to"/> whose bit is set, or -1.</summary>
    public static int First(ReadOnlySpan<ulong> words, int from, int to)
    {
        for (int word = from >> 6; word << 6 < to; word++)
        {
            ulong bits = words[word] & Mask(word, to);
            if (word == from >> 6) bits &= ulong.MaxValue << from;
            if (bits != 0) return (word << 6) + BitOperations.TrailingZeroCount(bits);
        }
        return -1;
    }

    /// <summary>How many bits are set before each word; one entry more than there are words.</summary>
    public static void Ranks(ReadOnlySpan<ulong> words, Span<int> ranks)
    {
        int total = 0;
        for (int i = 0; i < words.Length; i++)
        {
            ranks[i] = total;
            total += BitOperations.PopCount(words[i]);
        }
        ranks[words.Length] = total;
    }

    /// <summary>How many bits are set before a row.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Rank(ReadOnlySpan<ulong> words, ReadOnlySpan<int> ranks, int row)
    {
        int word = row >> 6;
        ulong bits = (uint)word < (uint)words.Length ? words[word] : 0;
        return ranks[word] + BitOperations.PopCount(bits & ((1UL << row) - 1));
    }

    public static bool AllSet(ReadOnlySpan<ulong> words, int rows)
    {
        for (int i = 0; i < words.Length; i++)
        {
            ulong mask = Mask(i, rows);
            if ((words[i] & mask) != mask) return false;
        }
        return true;
    }
}

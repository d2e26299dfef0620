using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Livelihood.Linkage.Text.Internal;

/// <summary>Jaro's similarity of texts of any length: the state of the matching is a bit set per text, searched 64 units at a time.</summary>
internal static class LongJaro
{
    private const int StackWords = 64;

    /// <summary>As <see cref="JaroKernel.Similarity"/>, with no limit of length.</summary>
    public static double Similarity<T>(ref T a, int aLength, ref T b, int bLength, double needed)
        where T : unmanaged, IEquatable<T>
    {
        int aWords = (aLength + 63) >> 6;
        int bWords = (bLength + 63) >> 6;
        ulong[]? rented = aWords + bWords > StackWords ? ArrayPool<ulong>.Shared.Rent(aWords + bWords) : null;
        Span<ulong> words = rented ?? stackalloc ulong[StackWords];
        Span<ulong> matched = words[..aWords];
        Span<ulong> taken = words.Slice(aWords, bWords);
        matched.Clear();
        taken.Clear();

        int matches = Match(ref a, aLength, ref b, bLength, matched, taken);
        double similarity = matches == 0 ? 0
            : matches * ((double)aLength + bLength) < needed ? -1
            : JaroFormula.Jaro(aLength, bLength, matches, Misplaced(ref a, matched, ref b, taken));
        if (rented is not null) ArrayPool<ulong>.Shared.Return(rented);
        return similarity;
    }

    private static int Match<T>(ref T a, int aLength, ref T b, int bLength, Span<ulong> matched, Span<ulong> taken)
        where T : unmanaged, IEquatable<T>
    {
        int window = JaroFormula.Window(aLength, bLength);
        int matches = 0;
        for (int i = 0; i < aLength; i++)
        {
            int first = Math.Max(0, i - window);
            int last = Math.Min(bLength - 1, i + window);
            T value = Unsafe.Add(ref a, i);
            for (int word = first >> 6; word <= last >> 6; word++)
            {
                int start = word << 6;
                ulong reach = UnitMask.Lowest(Math.Min(64, last - start + 1));
                if (first > start) reach &= ~UnitMask.Lowest(first - start);
                reach &= ~taken[word];
                if (reach == 0) continue;

                ulong candidates = UnitMask.EqualTo(ref Unsafe.Add(ref b, start), Math.Min(64, bLength - start), value) & reach;
                if (candidates == 0) continue;
                taken[word] |= candidates & (0 - candidates);
                matched[i >> 6] |= 1UL << i;
                matches++;
                break;
            }
        }
        return matches;
    }

    private static int Misplaced<T>(ref T a, ReadOnlySpan<ulong> aMatched, ref T b, ReadOnlySpan<ulong> bMatched)
        where T : unmanaged, IEquatable<T>
    {
        int misplaced = 0;
        int bWord = 0;
        ulong right = bMatched[0];
        for (int aWord = 0; aWord < aMatched.Length; aWord++)
        {
            for (ulong left = aMatched[aWord]; left != 0; left &= left - 1, right &= right - 1)
            {
                while (right == 0) right = bMatched[++bWord];
                T x = Unsafe.Add(ref a, (aWord << 6) + BitOperations.TrailingZeroCount(left));
                T y = Unsafe.Add(ref b, (bWord << 6) + BitOperations.TrailingZeroCount(right));
                misplaced += x.Equals(y) ? 0 : 1;
            }
        }
        return misplaced;
    }
}

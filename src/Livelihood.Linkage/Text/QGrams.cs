using System.Runtime.CompilerServices;
using Livelihood.Linkage.Text.Internal;

namespace Livelihood.Linkage.Text;

/// <summary>
/// Compares two texts by the runs of q neighbouring scalars they share, wherever those stand.
/// </summary>
/// <remarks>
/// <para>
/// Each text is thought to have q - 1 marks before its first scalar and q - 1 other marks behind its last, which equal no scalar.
/// A text of n ≥ 1 scalars so has n + q - 1 q-grams, short texts have some too, and both ends weigh more than the middle.
/// An empty text has none. Q-grams are counted with repetition (multisets).
/// </para>
/// <para>Texts are compared by Unicode scalar value: a surrogate pair is one unit, a lone surrogate one of its own. Case, width and accents count.</para>
/// <para>
/// Sources: E. Ukkonen, "Approximate string-matching with q-grams and maximal matches", Theoretical Computer Science 92 (1992), 191-211;
/// the marks as in L. Gravano et al., "Approximate string joins in a database (almost) for free", VLDB 2001.
/// </para>
/// </remarks>
public static class QGrams
{
    /// <summary>The longest q-gram.</summary>
    public const int LongestQ = 6;

    /// <summary>Returns Dice's coefficient of the two multisets of q-grams: 2 × shared / (count of a + count of b).</summary>
    /// <param name="a">One text. Two empty texts are 1, one empty text is 0 to any other.</param>
    /// <param name="b">The other text; the order of the two does not matter.</param>
    /// <param name="q">Scalars per q-gram, 1 to <see cref="LongestQ"/>; usually 2 or 3.</param>
    /// <returns>A value from 0 to 1. Different texts may be 1 where q is 1, or where they repeat themselves.</returns>
    /// <remarks>Time grows with n log n. Allocates nothing for texts of a few hundred characters and uses pooled arrays beyond. Thread-safe.</remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="q"/> is not from 1 to <see cref="LongestQ"/>.</exception>
    /// <example><code>QGrams.Dice("night", "nacht", 2) // 0.5: of 6 and 6 bigrams, ^n ht t$ are shared</code></example>
    public static double Dice(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int q)
    {
        (int shared, int left, int right) = Count(a, b, q);
        return left == 0 && right == 0 ? 1 : 2.0 * shared / ((double)left + right);
    }

    /// <summary>Returns Jaccard's coefficient of the two multisets of q-grams: shared / (count of a + count of b - shared).</summary>
    /// <param name="a">One text. Two empty texts are 1, one empty text is 0 to any other.</param>
    /// <param name="b">The other text; the order of the two does not matter.</param>
    /// <param name="q">Scalars per q-gram, 1 to <see cref="LongestQ"/>; usually 2 or 3.</param>
    /// <returns>A value from 0 to 1, not above <see cref="Dice"/>.</returns>
    /// <remarks>Costs what <see cref="Dice"/> costs.</remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="q"/> is not from 1 to <see cref="LongestQ"/>.</exception>
    public static double Jaccard(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int q)
    {
        (int shared, int left, int right) = Count(a, b, q);
        return left == 0 && right == 0 ? 1 : shared / ((double)left + right - shared);
    }

    [SkipLocalsInit]
    private static (int Shared, int Left, int Right) Count(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int q)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(q, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(q, LongestQ);
        using var x = new ScalarBuffer(a, stackalloc int[ScalarBuffer.StackUnits]);
        using var y = new ScalarBuffer(b, stackalloc int[ScalarBuffer.StackUnits]);
        return q <= 3 ? QGramKernel.Count<ulong>(x.Units, y.Units, q) : QGramKernel.Count<UInt128>(x.Units, y.Units, q);
    }
}

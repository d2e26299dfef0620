using System.Runtime.CompilerServices;
using Livelihood.Linkage.Text.Internal;

namespace Livelihood.Linkage.Text;

/// <summary>
/// Counts the insertions, deletions and substitutions that turn one text into another.
/// </summary>
/// <remarks>
/// <para>Texts are compared by Unicode scalar value: a surrogate pair is one unit, a lone surrogate one of its own. Case, width and accents count.</para>
/// <para>
/// Sources: V. I. Levenshtein, "Binary codes capable of correcting deletions, insertions, and reversals", Soviet Physics Doklady 10
/// (1966), 707-710; computed by H. Hyyrö's form ("A bit-vector algorithm for computing Levenshtein and Damerau edit distances",
/// Nordic Journal of Computing 10, 2003) of G. Myers' algorithm (JACM 46, 1999).
/// </para>
/// </remarks>
public static class Levenshtein
{
    /// <summary>Returns the least number of single-scalar edits between two texts.</summary>
    /// <param name="a">One text; may be empty.</param>
    /// <param name="b">The other text; the order of the two does not matter.</param>
    /// <returns>A number from ||a| - |b|| to max(|a|, |b|), in scalars.</returns>
    /// <remarks>Time grows with |a| × |b| / 64. Allocates nothing for texts of a few hundred characters and uses pooled arrays beyond. Thread-safe.</remarks>
    /// <example><code>Levenshtein.Distance("kitten", "sitting") // 3</code></example>
    public static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
        => NarrowBuffer.Fits(a, b) ? Narrow(a, b) : Wide(a, b, out _);

    /// <summary>Returns 1 - distance / max(|a|, |b|), lengths in scalars.</summary>
    /// <param name="a">One text. Two empty texts are 1, one empty text is 0 to any other.</param>
    /// <param name="b">The other text; the order of the two does not matter.</param>
    /// <returns>A value from 0 to 1; 1 only where the texts are equal.</returns>
    /// <remarks>Costs what <see cref="Distance"/> costs.</remarks>
    public static double Similarity(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        int longer = Math.Max(a.Length, b.Length);
        if (longer == 0) return 1;
        int distance = NarrowBuffer.Fits(a, b) ? Narrow(a, b) : Wide(a, b, out longer);
        return 1.0 - (double)distance / longer;
    }

    [SkipLocalsInit]
    private static int Narrow(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        Unsafe.SkipInit(out NarrowBuffer units);
        units.Fill(a, b);
        return LevenshteinKernel.Distance(ref units.A, a.Length, ref units.B, b.Length, Math.Max(a.Length, b.Length));
    }

    [SkipLocalsInit]
    private static int Wide(ReadOnlySpan<char> a, ReadOnlySpan<char> b, out int longer)
    {
        using var x = new ScalarBuffer(a, stackalloc int[ScalarBuffer.StackUnits]);
        using var y = new ScalarBuffer(b, stackalloc int[ScalarBuffer.StackUnits]);
        longer = Math.Max(x.Length, y.Length);
        return LevenshteinKernel.Distance(ref x.Start, x.Length, ref y.Start, y.Length, longer);
    }
}

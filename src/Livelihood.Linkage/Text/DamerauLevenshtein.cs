using System.Runtime.CompilerServices;
using Livelihood.Linkage.Text.Internal;

namespace Livelihood.Linkage.Text;

/// <summary>
/// Counts the insertions, deletions, substitutions and swaps of neighbours that turn one text into another.
/// </summary>
/// <remarks>
/// <para>
/// This is the unrestricted distance: what was swapped may be edited again, so "CA" to "ABC" is 2 (swap, then insert), where the
/// restricted "optimal string alignment" says 3. Unlike that one it is a metric.
/// </para>
/// <para>Texts are compared by Unicode scalar value: a surrogate pair is one unit, a lone surrogate one of its own. Case, width and accents count.</para>
/// <para>
/// Sources: R. Lowrance and R. A. Wagner, "An extension of the string-to-string correction problem", JACM 22 (1975), 177-183; in linear
/// space by C. Zhao and S. Sahni, "String correction using the Damerau-Levenshtein distance", BMC Bioinformatics 20 (2019), 277.
/// </para>
/// </remarks>
public static class DamerauLevenshtein
{
    /// <summary>Returns the least number of edits, swaps of neighbouring scalars among them, between two texts.</summary>
    /// <param name="a">One text; may be empty.</param>
    /// <param name="b">The other text; the order of the two does not matter.</param>
    /// <returns>A number from ||a| - |b|| to max(|a|, |b|), in scalars, not above <see cref="Levenshtein.Distance"/>.</returns>
    /// <remarks>Time grows with |a| × |b|. Allocates nothing for texts of a few hundred characters and uses pooled arrays beyond. Thread-safe.</remarks>
    /// <example><code>DamerauLevenshtein.Distance("CA", "ABC") // 2</code></example>
    public static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
        => NarrowBuffer.Fits(a, b) ? DamerauKernel.Distance(a, b, Math.Max(a.Length, b.Length)) : Wide(a, b);

    [SkipLocalsInit]
    private static int Wide(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        using var x = new ScalarBuffer(a, stackalloc int[ScalarBuffer.StackUnits]);
        using var y = new ScalarBuffer(b, stackalloc int[ScalarBuffer.StackUnits]);
        return DamerauKernel.Distance(x.Units, y.Units, Math.Max(x.Length, y.Length));
    }
}

using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Livelihood.Linkage.Text.Internal;

namespace Livelihood.Linkage.Text;

/// <summary>
/// Measures how alike two short texts are by the letters they share and the order those stand in.
/// </summary>
/// <remarks>
/// <para>
/// Two equal scalars match where their positions differ by at most max(|a|, |b|) / 2 - 1 (integer division, not below 0); each
/// scalar of <c>a</c>, from left to right, takes the first free match in <c>b</c>. With m matches, of which c differ when both
/// sides' matches are read in order, and t = c / 2 (rounded down), the similarity is (m / |a| + m / |b| + (m - t) / m) / 3, and
/// 0 without a match.
/// </para>
/// <para>Texts are compared by Unicode scalar value: a surrogate pair is one unit, a lone surrogate one of its own. Case, width and accents count.</para>
/// <para>Source: M. A. Jaro, "Advances in record-linkage methodology as applied to matching the 1985 census of Tampa, Florida", JASA 84 (1989), 414-420.</para>
/// </remarks>
public static class Jaro
{
    /// <summary>Returns the Jaro similarity of two texts: 1 where they are equal, 0 where they share nothing.</summary>
    /// <param name="a">One text. Two empty texts are 1, one empty text is 0 to any other.</param>
    /// <param name="b">The other text; the order of the two does not matter.</param>
    /// <returns>A value from 0 to 1.</returns>
    /// <remarks>Time grows with |a| × |b| / 64. Allocates nothing for texts of a few hundred characters and uses pooled arrays beyond. Thread-safe.</remarks>
    /// <example><code>Jaro.Similarity("MARTHA", "MARHTA") // 0.944</code></example>
    public static double Similarity(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (LatinText.TryPack(a, out Vector128<byte> x) && LatinText.TryPack(b, out Vector128<byte> y))
            return JaroScalars.Jaro(ref Unsafe.As<Vector128<byte>, byte>(ref x), a.Length, ref Unsafe.As<Vector128<byte>, byte>(ref y), b.Length);
        return NarrowBuffer.Fits(a, b) ? Narrow(a, b) : Wide(a, b);
    }

    [SkipLocalsInit]
    private static double Narrow(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        Unsafe.SkipInit(out NarrowBuffer units);
        units.Fill(a, b);
        return JaroScalars.Jaro(ref units.A, a.Length, ref units.B, b.Length);
    }

    [SkipLocalsInit]
    private static double Wide(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        using var x = new ScalarBuffer(a, stackalloc int[ScalarBuffer.StackUnits]);
        using var y = new ScalarBuffer(b, stackalloc int[ScalarBuffer.StackUnits]);
        return JaroScalars.Jaro(ref x.Start, x.Length, ref y.Start, y.Length);
    }
}

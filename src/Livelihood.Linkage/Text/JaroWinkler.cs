using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Livelihood.Linkage.Text.Internal;

namespace Livelihood.Linkage.Text;

/// <summary>
/// Measures how alike two names are: <see cref="Jaro"/>'s similarity, raised where they begin alike.
/// </summary>
/// <remarks>
/// <para>
/// With j = Jaro's similarity and p = the length of the common prefix, at most 4, the similarity is j + 0.1 × p × (1 - j) where
/// j &gt; 0.7, and j itself where not: people seldom err at the beginning of a name, but a shared beginning alone is no evidence.
/// </para>
/// <para>Texts are compared by Unicode scalar value: a surrogate pair is one unit, a lone surrogate one of its own. Case, width and accents count.</para>
/// <para>
/// Source: W. E. Winkler, "String comparator metrics and enhanced decision rules in the Fellegi-Sunter model of record linkage",
/// Proceedings of the Section on Survey Research Methods, American Statistical Association (1990), 354-359.
/// </para>
/// </remarks>
public static class JaroWinkler
{
    /// <summary>Returns the Jaro–Winkler similarity of two texts: 1 where they are equal, 0 where they share nothing.</summary>
    /// <param name="a">One text. Two empty texts are 1, one empty text is 0 to any other.</param>
    /// <param name="b">The other text; the order of the two does not matter.</param>
    /// <returns>A value from 0 to 1, not below <see cref="Jaro.Similarity"/>.</returns>
    /// <remarks>Time grows with |a| × |b| / 64. Allocates nothing for texts of a few hundred characters and uses pooled arrays beyond. Thread-safe.</remarks>
    /// <example><code>JaroWinkler.Similarity("MARTHA", "MARHTA") // 0.961</code></example>
    public static double Similarity(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (LatinText.TryPack(a, out Vector128<byte> x) && LatinText.TryPack(b, out Vector128<byte> y))
            return JaroScalars.JaroWinkler(ref Unsafe.As<Vector128<byte>, byte>(ref x), a.Length, ref Unsafe.As<Vector128<byte>, byte>(ref y), b.Length);
        return NarrowBuffer.Fits(a, b) ? Narrow(a, b) : Wide(a, b);
    }

    [SkipLocalsInit]
    private static double Narrow(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        Unsafe.SkipInit(out NarrowBuffer units);
        units.Fill(a, b);
        return JaroScalars.JaroWinkler(ref units.A, a.Length, ref units.B, b.Length);
    }

    [SkipLocalsInit]
    private static double Wide(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        using var x = new ScalarBuffer(a, stackalloc int[ScalarBuffer.StackUnits]);
        using var y = new ScalarBuffer(b, stackalloc int[ScalarBuffer.StackUnits]);
        return JaroScalars.JaroWinkler(ref x.Start, x.Length, ref y.Start, y.Length);
    }
}

namespace Livelihood.Linkage.Text.Internal;

/// <summary>Jaro and Jaro–Winkler of two decoded texts, empty ones included; the texts are laid out as <see cref="JaroKernel"/> needs them.</summary>
internal static class JaroScalars
{
    /// <summary>Returns the Jaro similarity.</summary>
    public static double Jaro<T>(ref T a, int aLength, ref T b, int bLength) where T : unmanaged, IEquatable<T>
        => aLength == 0 || bLength == 0 ? (aLength == bLength ? 1 : 0)
            : JaroKernel.Similarity(ref a, aLength, ref b, bLength, double.NegativeInfinity);

    /// <summary>Returns the Jaro–Winkler similarity.</summary>
    public static double JaroWinkler<T>(ref T a, int aLength, ref T b, int bLength) where T : unmanaged, IEquatable<T>
    {
        return JaroFormula.Winkler(Jaro(ref a, aLength, ref b, bLength), UnitMask.Prefix(ref a, aLength, ref b, bLength));
    }
}

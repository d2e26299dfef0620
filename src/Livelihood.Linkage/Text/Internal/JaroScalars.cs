using System.Runtime.CompilerServices;

namespace Livelihood.Linkage.Text.Internal;

/// <summary>Jaro and Jaro–Winkler over decoded scalars, empty texts included. Texts are followed by <see cref="UnitMask.Padding"/> readable units.</summary>
internal static class JaroScalars
{
    /// <summary>Returns the Jaro similarity.</summary>
    public static double Jaro(ref int a, int aLength, ref int b, int bLength)
        => aLength == 0 || bLength == 0 ? (aLength == bLength ? 1 : 0)
            : JaroKernel.Similarity(ref a, aLength, ref b, bLength, double.NegativeInfinity);

    /// <summary>Returns the Jaro–Winkler similarity.</summary>
    public static double JaroWinkler(ref int a, int aLength, ref int b, int bLength)
    {
        int prefix = 0;
        int longest = Math.Min(JaroFormula.LongestPrefix, Math.Min(aLength, bLength));
        while (prefix < longest && Unsafe.Add(ref a, prefix) == Unsafe.Add(ref b, prefix)) prefix++;
        return JaroFormula.Winkler(Jaro(ref a, aLength, ref b, bLength), prefix);
    }
}

namespace Livelihood.Linkage;

/// <summary>Counts compared pairs by match weight, in bins a quarter of a bit wide.</summary>
/// <remarks>From it follow, without labels, the expected errors at any threshold.</remarks>
public sealed class WeightHistogram
{
    /// <summary>The width of a bin in bits.</summary>
    public const double BinWidth = 0.25;

    private const double Lowest = -64;

    /// <summary>The number of bins; the first and the last hold what lies beyond.</summary>
    internal const int Bins = 513;

    private readonly long[] _counts;

    internal WeightHistogram(long[] counts) => _counts = counts;

    /// <summary>Gets the number of pairs in each bin, from low to high weights.</summary>
    public IReadOnlyList<long> Counts => _counts;

    /// <summary>Gives the middle weight, in bits, of a bin.</summary>
    /// <param name="bin">The bin's number, from 0.</param>
    public static double WeightOf(int bin) => Lowest + ((bin + 0.5) * BinWidth);

    internal static int BinOf(double weight) => (int)Math.Clamp((weight - Lowest) / BinWidth, 0, Bins - 1);
}

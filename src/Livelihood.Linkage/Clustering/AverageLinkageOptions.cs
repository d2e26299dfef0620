using System.Globalization;

namespace Livelihood.Linkage.Clustering;

/// <summary>Sets what <see cref="AverageLinkage"/> may join. Weights are in bits (log2 posterior odds); they are compared in steps of 2^-20 bit.</summary>
public sealed record AverageLinkageOptions
{
    /// <summary>The largest allowed <see cref="MaxComponent"/>; two square tables of this side are held per thread.</summary>
    public const int LargestComponent = 4096;

    /// <summary>The largest allowed <see cref="Cap"/> in bits.</summary>
    public const double LargestCap = 1000;

    /// <summary>Gets the lowest match weight of a link; default 0 (even odds). Without a link between them, two clusters never join.</summary>
    public double Threshold { get; init; }

    /// <summary>
    /// Gets the lowest mean weight of all pairs between two clusters that still joins them; null, the default, takes the lower of 0 and
    /// <see cref="Threshold"/>.
    /// </summary>
    /// <remarks>
    /// Why 0: a sum of log odds above 0 means that joining makes the partition more likely. The threshold is what one pair must show when it stands
    /// alone; a group of pairs carries more evidence at the same mean, so asking it of the mean costs recall for nothing. Why not above the threshold:
    /// two records that no other touches are then joined exactly when connected components would join them.
    /// </remarks>
    public double? Cut { get; init; }

    /// <summary>Gets the largest magnitude with which one pair enters a mean, so that a single overwhelming agreement cannot outvote the rest; default 20.</summary>
    public double Cap { get; init; } = 20;

    /// <summary>Gets the largest number of records whose pairs may all be scored; larger components are divided first. Default 600, 2 to <see cref="LargestComponent"/>.</summary>
    public int MaxComponent { get; init; } = 600;

    /// <summary>Gets the number of threads; 0, the default, takes every processor. The result does not depend on it.</summary>
    public int Threads { get; init; }

    internal double EffectiveCut => Cut ?? Math.Clamp(Threshold, -Cap, 0);

    internal void Check()
    {
        if (double.IsNaN(Threshold)) throw new ArgumentException("The threshold is a match weight in bits, not NaN.", nameof(Threshold));
        if (!(Cap > 0 && Cap <= LargestCap))
            throw new ArgumentOutOfRangeException(nameof(Cap), Cap, string.Create(CultureInfo.InvariantCulture, $"The cap is above 0 and at most {LargestCap} bits."));
        if (!(Math.Abs(EffectiveCut) <= Cap))
            throw new ArgumentOutOfRangeException(nameof(Cut), Cut, string.Create(CultureInfo.InvariantCulture, $"The cut lies between -{Cap} and {Cap}, the cap."));
        if (MaxComponent is < 2 or > LargestComponent)
            throw new ArgumentOutOfRangeException(nameof(MaxComponent), MaxComponent, $"The largest component has 2 to {LargestComponent} records.");
        ArgumentOutOfRangeException.ThrowIfNegative(Threads);
    }
}

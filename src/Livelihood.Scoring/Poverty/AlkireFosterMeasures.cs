using Livelihood.Core.Numbers;
using Livelihood.Scoring.Grouping;

namespace Livelihood.Scoring.Poverty;

/// <summary>Holds the measures of multidimensional poverty at one cut-off. Shares are NaN where there is no one to share among.</summary>
/// <remarks>Alkire and Foster (2011), section 4: M0 = H·A, M1 = H·A·G, M2 = H·A·S.</remarks>
public sealed record AlkireFosterMeasures
{
    /// <summary>The households measured.</summary>
    public required RowGroup Group { get; init; }

    /// <summary>The cut-off k.</summary>
    public required DeprivationCutoff Cutoff { get; init; }

    /// <summary>The population: weights times sizes, exact.</summary>
    public required FixedPoint Population { get; init; }

    /// <summary>The poor population, exact.</summary>
    public required FixedPoint Poor { get; init; }

    /// <summary>The number of poor households, unweighted.</summary>
    public required long PoorHouseholds { get; init; }

    /// <summary>H: the share of the population that is poor, 0 to 1.</summary>
    public required double Headcount { get; init; }

    /// <summary>A: the average share of weighted deprivations among the poor, k to 1; NaN where no one is poor.</summary>
    public required double Intensity { get; init; }

    /// <summary>M0 = H · A, 0 to 1; the global multidimensional poverty index is this measure.</summary>
    public required double AdjustedHeadcount { get; init; }

    /// <summary>M1: the adjusted poverty gap, 0 to M0; null where an indicator is a flag, which has no gap.</summary>
    public required double? AdjustedGap { get; init; }

    /// <summary>M2: the adjusted squared gap, 0 to M1; null where an indicator is a flag.</summary>
    public required double? AdjustedSquaredGap { get; init; }

    /// <summary>Headcounts and contribution of each indicator, in their order.</summary>
    public required IReadOnlyList<IndicatorShare> Indicators { get; init; }

    /// <summary>The share of each dimension in M0: the sum over its indicators, in the order of their first indicator.</summary>
    /// <returns>Dimensions with their contributions, which sum to 1 where anyone is poor.</returns>
    public IReadOnlyList<KeyValuePair<string, double>> DimensionContributions()
        => [.. Indicators.GroupBy(i => i.Dimension).Select(g => KeyValuePair.Create(g.Key, g.Sum(i => i.Contribution)))];
}

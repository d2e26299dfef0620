using Livelihood.Core.Numbers;
using Livelihood.Scoring.Grouping;
using Livelihood.Scoring.Poverty.Internal;

namespace Livelihood.Scoring.Poverty;

/// <summary>Holds what one pass over the households found, and gives the measures at any cut-off without another pass. Immutable.</summary>
public sealed class AlkireFosterProfile
{
    private readonly IReadOnlyList<DeprivationIndicator> _indicators;
    private readonly DeprivationCell[] _cells;
    private readonly long _population;

    internal AlkireFosterProfile(
        RowGroup group, IReadOnlyList<DeprivationIndicator> indicators, AlkireFosterSums sums, int scale, IReadOnlyList<AlkireFosterProfile> groups)
    {
        Group = group;
        _indicators = indicators;
        _cells = sums.Ordered();
        Scale = scale;
        Groups = groups;
        LeftOut = sums.LeftOut;
        foreach (DeprivationCell cell in _cells)
        {
            _population = checked(_population + cell.Population);
            Households += cell.Rows;
        }
    }

    /// <summary>The group these households are.</summary>
    public RowGroup Group { get; }

    /// <summary>The number of households that count.</summary>
    public long Households { get; }

    /// <summary>The number of households left out: an indicator, weight or size is missing.</summary>
    public long LeftOut { get; }

    /// <summary>The sum of what the households count for: weights times sizes.</summary>
    public FixedPoint Population => new(_population, Scale);

    /// <summary>The profile of each group, in the order of the grouping; empty where none was asked for.</summary>
    public IReadOnlyList<AlkireFosterProfile> Groups { get; }

    internal int Scale { get; }

    /// <summary>Gives the measures at one cut-off. Costs a look at each distinct deprivation count.</summary>
    /// <param name="cutoff">The cut-off k.</param>
    /// <returns>The measures.</returns>
    /// <exception cref="ArgumentException">The cut-off is the default value.</exception>
    public AlkireFosterMeasures At(DeprivationCutoff cutoff)
    {
        if (cutoff.Denominator == 0) throw new ArgumentException("The default value is no cut-off.", nameof(cutoff));
        return new CensoredSums(_indicators, _cells, cutoff).Measures(Group, Population);
    }

    /// <summary>Gives the measures at many cut-offs.</summary>
    /// <param name="cutoffs">The cut-offs.</param>
    /// <returns>The measures, in the order of the cut-offs.</returns>
    /// <exception cref="ArgumentException">A cut-off is the default value.</exception>
    public IReadOnlyList<AlkireFosterMeasures> At(params ReadOnlySpan<DeprivationCutoff> cutoffs)
    {
        var measures = new AlkireFosterMeasures[cutoffs.Length];
        for (int i = 0; i < measures.Length; i++) measures[i] = At(cutoffs[i]);
        return measures;
    }

    /// <summary>Divides the adjusted headcount ratio among the groups: each contributes its population share times its M0.</summary>
    /// <param name="cutoff">The cut-off k.</param>
    /// <returns>One row per group, in the order of the grouping; the contributions sum to 1 where anyone is poor.</returns>
    /// <exception cref="ArgumentException">The cut-off is the default value.</exception>
    public IReadOnlyList<SubgroupShare> Decompose(DeprivationCutoff cutoff)
        => SubgroupShare.Of([.. Groups.Select(g => (g.Population.ToDouble(), g.At(cutoff)))]);
}

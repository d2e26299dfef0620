using Livelihood.Core.Documents;
using Livelihood.Core.Regions;
using Livelihood.Rules.Parameters.Internal;

namespace Livelihood.Rules.Parameters;

/// <content>The proof that nothing is missing.</content>
public sealed partial class ParameterSet
{
    /// <summary>Looks for regions, keys and days of a period for which a parameter has no value.</summary>
    /// <remarks>Days are handled as periods, so that decades cost as little as a year. Cost: in proportion to regions × keys' values × changes.</remarks>
    /// <param name="period">The days, first and last included; an open end reaches to the end of the calendar.</param>
    /// <param name="regions">The tree of regions; not needed where no parameter has a region for a key.</param>
    /// <param name="scope">The regions that must have a value.</param>
    /// <returns>The report; complete where there is no hole.</returns>
    /// <exception cref="ArgumentException">A parameter depends on the region and no tree is given.</exception>
    public CoverageReport Cover(EffectivePeriod period, RegionTree? regions = null, CoverageScope scope = CoverageScope.Leaves)
    {
        Parameter? regional = _parameters.Values.FirstOrDefault(parameter => parameter.IsRegional);
        if (regional is not null && regions is null)
            throw new ArgumentException($"The parameter \"{regional.Name}\" depends on the region; a tree of regions must be given.", nameof(regions));
        int first = period.FirstDay(), last = period.LastDay();
        CoverageWalk? walk = regional is null ? null : new CoverageWalk(RegionHistory.Of(regions!), first, last, scope);
        var holes = new List<CoverageHole>();
        foreach (Parameter parameter in _parameters.Values)
            for (int cell = 0; cell < parameter.Grid.Cells; cell++)
            {
                if (parameter.IsRegional) walk!.Run(parameter, cell, holes);
                else foreach ((int from, int to) in DaySet.Of(first, last).Except(Timeline.Stated(parameter, default, cell).Days()).Periods)
                    holes.Add(new CoverageHole { Parameter = parameter, Keys = parameter.Grid.KeysOf(cell), Period = PeriodDays.Period(from, to) });
            }
        return new CoverageReport(period, scope, holes);
    }
}

using Livelihood.Core.Tables;

namespace Livelihood.Scoring.Poverty;

/// <summary>Puts poverty measures into tables, to be written as CSV or shown. A value that does not exist (NaN) is missing.</summary>
public static class PovertyTables
{
    /// <summary>Lists the measures of the whole and of each group at each cut-off.</summary>
    /// <param name="profile">The profile.</param>
    /// <param name="cutoffs">One or more cut-offs.</param>
    /// <returns>One row per group and cut-off, the whole first.</returns>
    public static Table Measures(AlkireFosterProfile profile, params IReadOnlyList<DeprivationCutoff> cutoffs)
    {
        int scale = Checked(profile).Scale;
        return new TableBuilder<AlkireFosterMeasures>("poverty")
            .Text("group", m => m.Group.Label)
            .Text("k", m => m.Cutoff.ToString())
            .Number("population", scale, m => m.Population.ToDecimal())
            .Number("poor", scale, m => m.Poor.ToDecimal())
            .Number("poor households", 0, m => m.PoorHouseholds)
            .Double("H", m => Known(m.Headcount))
            .Double("A", m => Known(m.Intensity))
            .Double("M0", m => Known(m.AdjustedHeadcount))
            .Double("M1", m => Known(m.AdjustedGap))
            .Double("M2", m => Known(m.AdjustedSquaredGap))
            .Build(All(profile, cutoffs));
    }

    /// <summary>Lists the part of each indicator, for the whole and for each group at each cut-off.</summary>
    /// <param name="profile">The profile.</param>
    /// <param name="cutoffs">One or more cut-offs.</param>
    /// <returns>One row per group, cut-off and indicator, the whole first.</returns>
    public static Table Indicators(AlkireFosterProfile profile, params IReadOnlyList<DeprivationCutoff> cutoffs)
        => new TableBuilder<(AlkireFosterMeasures Measures, IndicatorShare Share)>("indicators")
            .Text("group", r => r.Measures.Group.Label)
            .Text("k", r => r.Measures.Cutoff.ToString())
            .Text("dimension", r => r.Share.Dimension)
            .Text("indicator", r => r.Share.Name)
            .Double("uncensored headcount", r => Known(r.Share.UncensoredHeadcount))
            .Double("censored headcount", r => Known(r.Share.CensoredHeadcount))
            .Double("contribution", r => Known(r.Share.Contribution))
            .Build(All(Checked(profile), cutoffs).SelectMany(m => m.Indicators.Select(i => (m, i))));

    private static AlkireFosterProfile Checked(AlkireFosterProfile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return profile;
    }

    private static IEnumerable<AlkireFosterMeasures> All(AlkireFosterProfile profile, IReadOnlyList<DeprivationCutoff> cutoffs)
        => profile.Groups.Prepend(profile).SelectMany(group => cutoffs.Select(group.At));

    private static double? Known(double? value) => value is { } known && double.IsNaN(known) ? null : value;
}

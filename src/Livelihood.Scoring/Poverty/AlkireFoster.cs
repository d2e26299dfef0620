using Livelihood.Scoring.Grouping;
using Livelihood.Scoring.Poverty.Internal;
using Livelihood.Scoring.Weighting.Internal;

namespace Livelihood.Scoring.Poverty;

/// <summary>Measures multidimensional poverty by the dual cut-off method of Alkire and Foster.</summary>
/// <remarks>
/// S. Alkire and J. Foster, Counting and multidimensional poverty measurement, Journal of Public Economics 95 (2011). One pass over the households sums
/// them, exactly, by their weighted deprivation count; every cut-off k then follows without another pass. The result does not depend on the order of rows.
/// </remarks>
/// <example><code>
/// AlkireFosterProfile profile = AlkireFoster.Measure(
///     [DeprivationIndicator.Flag("food", food), DeprivationIndicator.Flag("schooling", schooling)],
///     new AlkireFosterOptions { Missing = MissingDeprivationPolicy.LeaveOut, Weight = weight });
/// double adjusted = profile.At(new DeprivationCutoff(1, 2)).AdjustedHeadcount;
/// </code></example>
public static class AlkireFoster
{
    /// <summary>Sums the households by their deprivations.</summary>
    /// <param name="indicators">One or more indicators with different names over the same households.</param>
    /// <param name="options">What missing means, weights and groups.</param>
    /// <returns>The profile, from which the measures at every cut-off follow, for all households and for each group.</returns>
    /// <exception cref="ArgumentException">There is no indicator, names repeat, numbers of households differ, or a weight is below zero.</exception>
    /// <exception cref="OverflowException">A sum exceeds 64 bits (128 bits for gaps).</exception>
    public static AlkireFosterProfile Measure(IReadOnlyList<DeprivationIndicator> indicators, AlkireFosterOptions options)
    {
        ArgumentNullException.ThrowIfNull(indicators);
        ArgumentNullException.ThrowIfNull(options);
        int rows = Check(indicators, options);
        var weights = new RowWeights(options.Weight, options.Size, rows);
        RowGrouping groups = options.Groups ?? RowGrouping.None(rows);
        AlkireFosterSums[] sums = [.. groups.Groups.Select(g => new AlkireFosterSums(indicators.Count))];
        Span<long> shortfalls = new long[indicators.Count];
        for (int row = 0; row < rows; row++)
        {
            AlkireFosterSums sum = sums[groups.GroupOf[row]];
            if (weights.IsMissing(row) || !Judge(indicators, row, options.Missing, shortfalls, out long deprived, out long known)) sum.LeftOut++;
            else sum.At(deprived, known).Add(weights[row], shortfalls);
        }

        var total = new AlkireFosterSums(indicators.Count);
        foreach (AlkireFosterSums sum in sums) total.Add(sum);
        int scale = weights.Scale;
        AlkireFosterProfile[] parts = options.Groups is null
            ? []
            : [.. sums.Select((sum, i) => new AlkireFosterProfile(groups.Groups[i], indicators, sum, scale, []))];
        return new AlkireFosterProfile(RowGroup.All, indicators, total, scale, parts);
    }

    /// <summary>Finds a household's shortfalls and its two sums; false where it is left out.</summary>
    private static bool Judge(
        IReadOnlyList<DeprivationIndicator> indicators, int row, MissingDeprivationPolicy missing, Span<long> shortfalls, out long deprived, out long known)
    {
        deprived = known = 0;
        for (int i = 0; i < shortfalls.Length; i++)
        {
            DeprivationIndicator indicator = indicators[i];
            shortfalls[i] = 0;
            if (!indicator.IsMissing(row)) shortfalls[i] = indicator.Shortfall(row);
            else if (missing == MissingDeprivationPolicy.LeaveOut) return false;
            else if (missing == MissingDeprivationPolicy.Rescale) continue;
            else if (missing == MissingDeprivationPolicy.Deprived) shortfalls[i] = indicator.Cutoff;
            known += indicator.Weight;
            if (shortfalls[i] > 0) deprived += indicator.Weight;
        }
        return known > 0;
    }

    private static int Check(IReadOnlyList<DeprivationIndicator> indicators, AlkireFosterOptions options)
    {
        if (indicators.Count == 0) throw new ArgumentException("At least one indicator is needed.", nameof(indicators));
        int rows = indicators[0].Count;
        var names = new HashSet<string>(StringComparer.Ordinal);
        long total = 0;
        foreach (DeprivationIndicator indicator in indicators)
        {
            if (indicator.Count != rows) throw new ArgumentException($"Indicator '{indicator.Name}' has {indicator.Count} households, not {rows}.", nameof(indicators));
            if (!names.Add(indicator.Name)) throw new ArgumentException($"Two indicators are named '{indicator.Name}'.", nameof(indicators));
            total = checked(total + indicator.Weight);
        }
        if (options.Groups is { } groups && groups.GroupOf.Length != rows)
            throw new ArgumentException($"The groups are of {groups.GroupOf.Length} households, not {rows}.", nameof(options));
        if (!Enum.IsDefined(options.Missing)) throw new ArgumentException($"{options.Missing} is no policy for missing indicators.", nameof(options));
        return rows;
    }
}

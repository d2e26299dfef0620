using Livelihood.Core.Tables;
using Livelihood.Scoring.Targeting.Internal;

namespace Livelihood.Scoring.Targeting;

/// <summary>Tells how far a score or an input has drifted between two dates: the population stability index.</summary>
/// <remarks>
/// PSI = Σ (a − e) ln(a / e) over bins: the symmetric divergence of Jeffreys (Siddiqi 2006, Credit risk scorecards, chapter 9). By custom below 0.1 is stable
/// and above 0.25 is a shift that asks for a new model; with few rows chance alone gives about (bins − 1) · (1/n₁ + 1/n₂) (Yurdakul 2018).
/// </remarks>
public sealed record PopulationStability
{
    /// <summary>The index, 0 or more.</summary>
    public required double Index { get; init; }

    /// <summary>The bins: values rising or names in ordinal order, missing last.</summary>
    public required IReadOnlyList<DriftBin> Bins { get; init; }

    /// <summary>Compares a column at two dates.</summary>
    /// <param name="expected">The column at the first date, which sets the bins.</param>
    /// <param name="actual">The column at the second date, of the same type. Missing values are a bin of their own.</param>
    /// <param name="options">Weights and bins; the defaults where null.</param>
    /// <returns>The index and its bins; NaN where a date has no population.</returns>
    /// <exception cref="ArgumentException">Types differ, a weight is below zero, or its rows are not the column's.</exception>
    public static PopulationStability Between(Column expected, Column actual, PopulationStabilityOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(expected);
        ArgumentNullException.ThrowIfNull(actual);
        options ??= new PopulationStabilityOptions();
        if (expected.Type != actual.Type) throw new ArgumentException($"'{expected.Name}' is a {expected.Type} column, '{actual.Name}' a {actual.Type} column.", nameof(actual));
        DriftCounts counts = DriftCounts.Of(expected, actual, options);
        double first = counts.Expected.Sum(), second = counts.Actual.Sum(), index = 0;
        var bins = new DriftBin[counts.Labels.Count];
        for (int i = 0; i < bins.Length; i++)
        {
            double e = counts.Expected[i] / first, a = counts.Actual[i] / second;
            double atLeastE = Math.Max(e, options.LeastShare), atLeastA = Math.Max(a, options.LeastShare);
            double contribution = (atLeastA - atLeastE) * Math.Log(atLeastA / atLeastE);
            bins[i] = new DriftBin(counts.Labels[i], e, a, contribution);
            index += contribution;
        }
        return new PopulationStability { Index = index, Bins = bins };
    }
}

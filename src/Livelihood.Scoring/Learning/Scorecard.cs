using Livelihood.Core.Tables;
using Livelihood.Scoring.Learning.Internal;

namespace Livelihood.Scoring.Learning;

/// <summary>Gives every household whole points for what it answers: a proxy means test that fits on a page. Immutable; exact; safe to use from many threads.</summary>
/// <example><code>
/// Scorecard card = ScorecardLearner.Learn(sample).Scorecard;
/// NumberColumn points = card.Score(households);
/// </code></example>
public sealed class Scorecard
{
    private const long MostPoints = long.MaxValue / 1_000_000;

    /// <summary>Makes a scorecard.</summary>
    /// <param name="variables">The variables, with different names; there may be none.</param>
    /// <param name="calibration">What points mean as a probability; null where that is not known.</param>
    /// <exception cref="ArgumentException">A name occurs twice, or points exceed a trillionth of what 64 bits hold.</exception>
    public Scorecard(IReadOnlyList<ScorecardVariable> variables, PointsCalibration? calibration = null)
    {
        ArgumentNullException.ThrowIfNull(variables);
        Variables = [.. variables];
        Calibration = calibration;
        if (Variables.GroupBy(v => v.Name, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice)
            throw new ArgumentException($"Two variables are named '{twice.Key}'.", nameof(variables));
        foreach (ScorecardVariable variable in Variables)
            if (variable.Most > MostPoints || variable.Fewest < -MostPoints) throw new ArgumentException($"'{variable.Name}' gives more than {MostPoints} points.", nameof(variables));
    }

    /// <summary>The variables, in their order.</summary>
    public IReadOnlyList<ScorecardVariable> Variables { get; }

    /// <summary>What points mean as a probability; null where that is not known. A statistic: no decision comes from it.</summary>
    public PointsCalibration? Calibration { get; }

    /// <summary>The fewest points a household can have.</summary>
    public long Fewest => Variables.Sum(v => v.Fewest);

    /// <summary>The most points a household can have.</summary>
    public long Most => Variables.Sum(v => v.Most);

    /// <summary>Gives every row its points.</summary>
    /// <param name="table">A table with a column for every variable: Number for ranges, Category or Text for names, Boolean for truth values.</param>
    /// <returns>A column "points" of scale 0 without missing values: a missing input earns its variable's <see cref="ScorecardVariable.MissingPoints"/>.</returns>
    /// <exception cref="ArgumentException">A column is absent or of another type.</exception>
    public NumberColumn Score(Table table)
    {
        ArgumentNullException.ThrowIfNull(table);
        long[] points = new long[table.RowCount];
        foreach (ScorecardVariable variable in Variables)
        {
            int[] bands = BandCodes.Of(variable.Name, [.. variable.Bands.Select(b => b.Test)], table[variable.Name]);
            for (int row = 0; row < points.Length; row++)
                points[row] += bands[row] < 0 ? variable.MissingPoints : variable.Bands[bands[row]].Points;
        }
        return NumberColumn.From("points", 0, points);
    }

    /// <summary>Says where the points of one row come from.</summary>
    /// <param name="table">A table as <see cref="Score"/> takes it.</param>
    /// <param name="row">The row.</param>
    /// <returns>One part per variable, in their order; the points sum to the row's score.</returns>
    /// <exception cref="ArgumentException">A column is absent or of another type.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public IReadOnlyList<PointsPart> Explain(Table table, int row)
    {
        ArgumentNullException.ThrowIfNull(table);
        Table one = table.Take([row]);
        return [.. Variables.Select(v =>
        {
            int band = BandCodes.Of(v.Name, [.. v.Bands.Select(b => b.Test)], one[v.Name])[0];
            return band < 0 ? new PointsPart(v.Name, null, v.MissingPoints) : new PointsPart(v.Name, v.Bands[band].Test, v.Bands[band].Points);
        })];
    }
}

using Livelihood.Core.Tables;
using Livelihood.Scoring.Learning.Internal;

namespace Livelihood.Scoring.Learning;

/// <summary>Puts the values of a variable into few bands that tell the poor from the others, with need rising or falling from band to band.</summary>
/// <remarks>
/// Of all ways to join neighbouring fine bands that keep the trend and the least share, the one with the highest information value less a penalty per band is
/// found by dynamic programming. Names are first put in the order of their poverty rates. Missing values are a band of their own where they are enough, and
/// else have a weight of evidence of 0.
/// </remarks>
public static class EvidenceBinning
{
    /// <summary>Finds the bands of a variable.</summary>
    /// <param name="column">A Number, Boolean, Category or Text column.</param>
    /// <param name="poor">Whether each row is poor, without missing values.</param>
    /// <param name="weight">The weight of each row, without missing values; null where each counts once.</param>
    /// <param name="options">How; the defaults where null.</param>
    /// <returns>The bands; a single one where no division tells enough. It does not depend on the order of rows.</returns>
    /// <exception cref="ArgumentException">The column is of another type, or rows differ in number.</exception>
    public static EvidenceTable Find(Column column, BooleanColumn poor, NumberColumn? weight = null, BinningOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(column);
        ArgumentNullException.ThrowIfNull(poor);
        options ??= new BinningOptions();
        options.Check();
        if (poor.Count != column.Count || (weight is not null && weight.Count != column.Count))
            throw new ArgumentException($"Column '{column.Name}' has {column.Count} rows, the outcome {poor.Count} and the weight {weight?.Count}.", nameof(column));
        FineBands fine = FineBands.Of(column, poor, weight, options);
        BandTrend trend = column is NumberColumn ? options.Trends.GetValueOrDefault(column.Name, options.Trend) : BandTrend.Free;
        int[] starts = BandJoining.Best(fine, options, trend);
        var bands = new List<EvidenceBand>();
        for (int i = 0; i < starts.Length; i++)
        {
            int end = i + 1 < starts.Length ? starts[i + 1] : fine.Counts.Count;
            double evidence = fine.WeightOfEvidence(fine.Sum(starts[i], end));
            // Truth values are listed both, even where they are not told apart.
            int step = column is BooleanColumn ? 1 : end - starts[i];
            for (int from = starts[i]; from < end; from += step)
            {
                BandCount count = fine.Sum(from, from + step);
                bands.Add(new EvidenceBand(fine.TestOf(from, from + step), count.Rows, count.Poor, count.NotPoor, evidence));
            }
        }
        BandCount missing = fine.Missing;
        bool enough = missing.Poor + missing.NotPoor > 0 && fine.ShareOf(missing) >= options.LeastShare;
        bands.Add(new EvidenceBand(null, missing.Rows, missing.Poor, missing.NotPoor, enough ? fine.WeightOfEvidence(missing) : 0));
        double information = bands.Sum(b => fine.Information(new BandCount(b.Rows, b.Poor, b.NotPoor), b.WeightOfEvidence));
        return new EvidenceTable(column.Name, bands, information);
    }
}

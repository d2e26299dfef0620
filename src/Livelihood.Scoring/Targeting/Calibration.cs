namespace Livelihood.Scoring.Targeting;

/// <summary>Tells whether predicted probabilities are right: of the households given 0.3, about three in ten should be poor.</summary>
public sealed record Calibration
{
    /// <summary>The bins by rising probability.</summary>
    public required IReadOnlyList<CalibrationBin> Bins { get; init; }

    /// <summary>The Brier score, 0 (best) to 1: the mean squared difference between probability and outcome (Brier 1950, with one category).</summary>
    public required double BrierScore { get; init; }

    /// <summary>The Brier score of giving everyone the poverty rate; a useful prediction is below it.</summary>
    public required double BrierScoreOfTheRate { get; init; }

    /// <summary>The expected calibration error, 0 to 1: |observed − predicted| over the bins, weighted by population.</summary>
    public required double ExpectedError { get; init; }

    /// <summary>The mean predicted probability, to be compared with <see cref="Rate"/>: calibration in the large.</summary>
    public required double MeanPredicted { get; init; }

    /// <summary>The share that is poor, 0 to 1.</summary>
    public required double Rate { get; init; }

    /// <summary>Measures how well probabilities are calibrated.</summary>
    /// <param name="probabilities">The distribution of predicted probabilities, each 0 to 1; of points, <see cref="ScoreDistribution.Map"/> makes one.</param>
    /// <param name="bins">The number of bins wanted, 1 or more; default 10. They hold about equal populations; equal probabilities stay together, so there may be fewer.</param>
    /// <returns>The table and its summaries; NaN without population.</returns>
    /// <exception cref="ArgumentException">A score is not 0 to 1.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than 1 bin is wanted.</exception>
    public static Calibration Measure(ScoreDistribution probabilities, int bins = 10)
    {
        ArgumentNullException.ThrowIfNull(probabilities);
        ArgumentOutOfRangeException.ThrowIfLessThan(bins, 1);
        ReadOnlySpan<double> scores = probabilities.Scores;
        ReadOnlySpan<long> poor = probabilities.Poor, notPoor = probabilities.NotPoor;
        double population = probabilities.TotalPoor + probabilities.TotalNotPoor, rate = probabilities.TotalPoor / population;
        double squares = 0, predicted = 0;
        var table = new List<CalibrationBin>(bins);
        long before = 0;
        for (int start = 0; start < scores.Length;)
        {
            // A bin ends where the cumulated population has reached the next equal part.
            double edge = population * (Math.Floor(before * (double)bins / population) + 1) / bins, sum = 0;
            long all = 0, isPoor = 0;
            int at = start;
            while (at < scores.Length && (at == start || before + all < edge))
            {
                double p = scores[at];
                if (p is not (>= 0 and <= 1)) throw new ArgumentException($"{p} is no probability.", nameof(probabilities));
                squares += (poor[at] * (1 - p) * (1 - p)) + (notPoor[at] * p * p);
                sum += p * (poor[at] + notPoor[at]);
                all += poor[at] + notPoor[at];
                isPoor += poor[at++];
            }
            predicted += sum;
            table.Add(new CalibrationBin(scores[start], scores[at - 1], all, sum / all, (double)isPoor / all));
            (start, before) = (at, before + all);
        }
        return new Calibration
        {
            Bins = table,
            BrierScore = squares / population,
            BrierScoreOfTheRate = rate * (1 - rate),
            ExpectedError = table.Sum(b => b.Population * Math.Abs(b.Observed - b.Predicted)) / population,
            MeanPredicted = predicted / population,
            Rate = rate,
        };
    }
}

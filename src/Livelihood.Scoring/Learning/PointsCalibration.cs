namespace Livelihood.Scoring.Learning;

/// <summary>Says what points mean: log-odds of being poor = <paramref name="Intercept"/> + points / <paramref name="PointsPerLogOdds"/>.</summary>
/// <param name="Intercept">The log-odds at 0 points.</param>
/// <param name="PointsPerLogOdds">How many points are one unit of log-odds; infinite where points say nothing.</param>
public sealed record PointsCalibration(double Intercept, double PointsPerLogOdds)
{
    /// <summary>The probability of being poor, 0 to 1.</summary>
    /// <param name="points">The points.</param>
    /// <returns>The probability.</returns>
    public double Probability(double points) => 1 / (1 + Math.Exp(-(Intercept + (points / PointsPerLogOdds))));
}

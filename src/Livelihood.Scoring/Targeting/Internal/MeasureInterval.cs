using MathNet.Numerics.Distributions;

namespace Livelihood.Scoring.Targeting.Internal;

/// <summary>The interval of a measure, from the totals of a confusion table and their covariance.</summary>
internal static class MeasureInterval
{
    private const int TargetedPoor = 1, TargetedNotPoor = 2, MissedPoor = 4, Other = 8;
    private const int Targeted = TargetedPoor | TargetedNotPoor, Poor = TargetedPoor | MissedPoor, NotPoor = TargetedNotPoor | Other, Everyone = 15;

    public static Estimate Of(TargetingMeasure measure, CellTotals totals, double quantile, double confidence)
    {
        double value = totals.Table.Value(measure);
        if (double.IsNaN(value)) return Estimate.None;
        double[] gradient = Gradient(measure, totals);
        double error = StandardError(gradient, totals.Covariance);
        return measure switch
        {
            TargetingMeasure.TargetingDifferential => Plain(value, error, quantile),
            TargetingMeasure.CoadyGroshHoddinott => Ratio(value, error, quantile),
            _ => Share(value, error, quantile, totals.EffectiveCount(Parts(measure).Denominator), confidence),
        };
    }

    /// <summary>The interval of a share on the logit scale; Clopper and Pearson's where the sample shows 0 or 1.</summary>
    public static Estimate Share(double value, double error, double quantile, double effectiveCount, double confidence)
    {
        if (value is > 0 and < 1)
        {
            double logit = Math.Log(value / (1 - value)), half = quantile * error / (value * (1 - value));
            return new Estimate(value, error, Logistic(logit - half), Logistic(logit + half));
        }
        double tail = (1 - confidence) / 2;
        double edge = effectiveCount > 0 ? Beta.InvCDF(1, effectiveCount, 1 - tail) : 1;
        return value <= 0 ? new Estimate(value, error, 0, edge) : new Estimate(value, error, 1 - edge, 1);
    }

    private static Estimate Plain(double value, double error, double quantile)
        => new(value, error, Math.Max(-1, value - (quantile * error)), Math.Min(1, value + (quantile * error)));

    private static Estimate Ratio(double value, double error, double quantile)
    {
        double factor = value > 0 ? Math.Exp(quantile * error / value) : double.NaN;
        return new Estimate(value, error, value > 0 ? value / factor : 0, value > 0 ? value * factor : double.NaN);
    }

    private static double[] Gradient(TargetingMeasure measure, CellTotals totals)
    {
        switch (measure)
        {
            case TargetingMeasure.TargetingDifferential:
                double[] coverage = Gradient(totals, TargetedPoor, Poor), leakage = Gradient(totals, TargetedNotPoor, NotPoor);
                return [.. coverage.Zip(leakage, (c, l) => c - l)];
            case TargetingMeasure.CoadyGroshHoddinott:
                double precision = totals.Table.Precision, rate = totals.Table.PovertyRate;
                double[] top = Gradient(totals, TargetedPoor, Targeted), bottom = Gradient(totals, Poor, Everyone);
                return [.. top.Zip(bottom, (t, b) => (t / rate) - (precision * b / (rate * rate)))];
            default:
                (int numerator, int denominator) = Parts(measure);
                return Gradient(totals, numerator, denominator);
        }
    }

    private static (int Numerator, int Denominator) Parts(TargetingMeasure measure) => measure switch
    {
        TargetingMeasure.PovertyRate => (Poor, Everyone),
        TargetingMeasure.TargetedShare => (Targeted, Everyone),
        TargetingMeasure.Coverage => (TargetedPoor, Poor),
        TargetingMeasure.ExclusionError => (MissedPoor, Poor),
        TargetingMeasure.InclusionErrorOfTargeted => (TargetedNotPoor, Targeted),
        TargetingMeasure.InclusionErrorOfNotPoor => (TargetedNotPoor, NotPoor),
        TargetingMeasure.ErrorRate => (TargetedNotPoor | MissedPoor, Everyone),
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "This is no share."),
    };

    /// <summary>The derivatives of a ratio y / x of sums of cells: (1[in y] − ratio · 1[in x]) / x.</summary>
    private static double[] Gradient(CellTotals totals, int numerator, int denominator)
    {
        double y = 0, x = 0;
        for (int cell = 0; cell < 4; cell++) (y, x) = (y + (totals[cell] * (numerator >> cell & 1)), x + (totals[cell] * (denominator >> cell & 1)));
        double ratio = y / x;
        return [.. Enumerable.Range(0, 4).Select(cell => ((numerator >> cell & 1) - (ratio * (denominator >> cell & 1))) / x)];
    }

    private static double StandardError(double[] gradient, double[,] covariance)
    {
        double variance = 0;
        for (int i = 0; i < 4; i++)
            for (int j = 0; j < 4; j++) variance += gradient[i] * covariance[i, j] * gradient[j];
        return Math.Sqrt(Math.Max(0, variance));
    }

    private static double Logistic(double x) => 1 / (1 + Math.Exp(-x));
}

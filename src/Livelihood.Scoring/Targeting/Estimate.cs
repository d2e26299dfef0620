namespace Livelihood.Scoring.Targeting;

/// <summary>Holds a value estimated from a sample, with its uncertainty.</summary>
/// <param name="Value">The estimate; NaN where its denominator is 0, and then the rest is NaN too.</param>
/// <param name="StandardError">The standard error from linearisation; 0 where the sample shows no variation.</param>
/// <param name="Lower">The lower end of the interval.</param>
/// <param name="Upper">The upper end of the interval.</param>
public readonly record struct Estimate(double Value, double StandardError, double Lower, double Upper)
{
    /// <summary>What cannot be estimated.</summary>
    public static Estimate None { get; } = new(double.NaN, double.NaN, double.NaN, double.NaN);
}

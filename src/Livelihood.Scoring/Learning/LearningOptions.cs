namespace Livelihood.Scoring.Learning;

/// <summary>Says how a scorecard is learnt.</summary>
public sealed record LearningOptions
{
    /// <summary>How values are put into bands.</summary>
    public BinningOptions Binning { get; init; } = new();

    /// <summary>Variables with a lower information value are not considered, 0 or more; default 0.02.</summary>
    public double LeastInformationValue { get; init; } = 0.02;

    /// <summary>The most variables of the scorecard, 1 or more; default 15. The strongest stay, and the rest is fitted again without the others.</summary>
    public int MostVariables { get; init; } = 15;

    /// <summary>The strengths λ of the penalty to try, each above 0; the best in cross-validation is taken. Default from 0.1 to 0.0005.</summary>
    public IReadOnlyList<double> Penalties { get; init; } = [0.1, 0.05, 0.02, 0.01, 0.005, 0.002, 0.001, 0.0005];

    /// <summary>The part of the penalty on absolute values (which drops variables) rather than squares (which shrinks them), 0 to 1; default 0.5.</summary>
    public double AbsolutePart { get; init; } = 0.5;

    /// <summary>The most points a household can have, 1 to 1,000,000; default 100. More points follow the regression more closely.</summary>
    public int MostPoints { get; init; } = 100;

    /// <summary>The number of parts of the cross-validation, 2 or more; default 5.</summary>
    public int Folds { get; init; } = 5;

    /// <summary>The seed of the division into parts; default 1.</summary>
    public ulong Seed { get; init; } = 1;

    internal void Check()
    {
        Binning.Check();
        ArgumentOutOfRangeException.ThrowIfLessThan(MostVariables, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(MostPoints, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(MostPoints, 1_000_000);
        ArgumentOutOfRangeException.ThrowIfLessThan(Folds, 2);
        if (!(LeastInformationValue >= 0)) throw new ArgumentOutOfRangeException(nameof(LeastInformationValue), LeastInformationValue, "An information value is 0 or more.");
        if (!(AbsolutePart is >= 0 and <= 1)) throw new ArgumentOutOfRangeException(nameof(AbsolutePart), AbsolutePart, "A part is 0 to 1.");
        if (Penalties.Count == 0 || Penalties.Any(p => !(p > 0 && double.IsFinite(p)))) throw new ArgumentException("Penalties are one or more numbers above 0.", nameof(Penalties));
    }
}

namespace Livelihood.Scoring.Targeting;

/// <summary>Holds the curves of a back-test. Rows of the sample = <see cref="Rows"/> + the three numbers left out.</summary>
public sealed record BacktestResult
{
    /// <summary>The curve of all rows.</summary>
    public required TargetingCurve Overall { get; init; }

    /// <summary>The curve of each group, in the order of the grouping; empty where none was asked for.</summary>
    public required IReadOnlyList<TargetingCurve> Groups { get; init; }

    /// <summary>The number of rows judged.</summary>
    public required int Rows { get; init; }

    /// <summary>The number of rows left out because the score is missing. They would not be targeted: where they are many, the errors here are too small.</summary>
    public required int WithoutScore { get; init; }

    /// <summary>The number of rows left out because the outcome is missing (and the score is not).</summary>
    public required int WithoutOutcome { get; init; }

    /// <summary>The number of rows left out because only the weight is missing.</summary>
    public required int WithoutWeight { get; init; }

    /// <summary>The decimals of a unit in the confusion tables: with weights like 12.5 a table counts tenths and this is 1.</summary>
    public required int WeightScale { get; init; }
}

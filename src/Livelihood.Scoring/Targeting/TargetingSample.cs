using Livelihood.Core.Tables;
using Livelihood.Scoring.Grouping;

namespace Livelihood.Scoring.Targeting;

/// <summary>Puts side by side what a score said and what was true: the input of <see cref="Backtest"/>. One row per household or person.</summary>
public sealed record TargetingSample
{
    /// <summary>The score of each row: a Number column (points) or a Double column (a probability, a predicted consumption).</summary>
    public required Column Score { get; init; }

    /// <summary>Whether each row is truly poor, by whatever the outcome is.</summary>
    public required BooleanColumn Poor { get; init; }

    /// <summary>Which end of the score means need; default <see cref="ScoreOrder.HigherIsNeedier"/>.</summary>
    public ScoreOrder Order { get; init; }

    /// <summary>The survey weight of each row, 0 or more; null, the default, where each counts once.</summary>
    public NumberColumn? Weight { get; init; }

    /// <summary>The groups to measure as well; null, the default, for none.</summary>
    public RowGrouping? Groups { get; init; }

    /// <summary>How the sample was drawn; the default is row by row, in one stratum.</summary>
    public SurveyDesign Design { get; init; } = new();
}

using Livelihood.Core.Tables;

namespace Livelihood.Scoring.Learning;

/// <summary>Puts side by side what could be asked of a household and whether it is poor: what a scorecard is learnt from. One row per household.</summary>
public sealed record TrainingSample
{
    /// <summary>The answers: Number, Boolean, Category and Text columns. Name only what will be known when the scorecard is used, and is no consequence of the outcome.</summary>
    public required Table Inputs { get; init; }

    /// <summary>The columns to learn from; all columns where null, the default.</summary>
    public IReadOnlyList<string>? Variables { get; init; }

    /// <summary>Whether each row is poor. Rows of which it is missing are left out.</summary>
    public required BooleanColumn Poor { get; init; }

    /// <summary>The survey weight of each row, 0 or more; null, the default, where each counts once. Rows of which it is missing are left out.</summary>
    public NumberColumn? Weight { get; init; }

    /// <summary>What keeps rows together in cross-validation: the household where rows are persons, the village where rows are neighbours; null, the default, for each row alone.</summary>
    public Column? KeptTogether { get; init; }
}

using Livelihood.Scoring.Grouping;

namespace Livelihood.Scoring.Targeting;

/// <summary>Holds the measures of one group at one threshold with their intervals.</summary>
public sealed record GroupEstimates
{
    /// <summary>The group.</summary>
    public required RowGroup Group { get; init; }

    /// <summary>The number of rows of the group in the sample, unweighted.</summary>
    public required int Rows { get; init; }

    /// <summary>Who is targeted at the threshold.</summary>
    public required ConfusionTable Table { get; init; }

    /// <summary>Every measure with its interval.</summary>
    public required IReadOnlyDictionary<TargetingMeasure, Estimate> Measures { get; init; }

    /// <summary>The area under the ROC curve with its interval; it does not depend on the threshold.</summary>
    public required Estimate AreaUnderRoc { get; init; }

    /// <summary>The interval of a measure.</summary>
    /// <param name="measure">The measure.</param>
    /// <exception cref="KeyNotFoundException">There is no such measure.</exception>
    public Estimate this[TargetingMeasure measure] => Measures[measure];
}

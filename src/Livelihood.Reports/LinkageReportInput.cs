using Livelihood.Linkage;
using Livelihood.Linkage.Evaluating;
using Livelihood.Linkage.Training;

namespace Livelihood.Reports;

/// <summary>Holds what a linkage report shows.</summary>
public sealed record LinkageReportInput
{
    /// <summary>Gets the linkage.</summary>
    public required LinkageResult Result { get; init; }

    /// <summary>Gets the account of the training; null where the model came trained.</summary>
    public TrainingResult? Training { get; init; }

    /// <summary>Gets the judgement against known truth; null where the truth is not known, and errors are then estimated.</summary>
    public LinkageEvaluation? Evaluation { get; init; }

    /// <summary>Gets the page's title; null takes the model's.</summary>
    public string? Title { get; init; }

    /// <summary>Gets what the integrator added by name when linking; needed to explain pairs. Default none.</summary>
    public LinkageExtensions Extensions { get; init; } = LinkageExtensions.None;

    /// <summary>Gets sentences about the input that a reader should know; default none.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Gets whether values and identifiers of records are shown by their first character only; default false.</summary>
    public bool MaskValues { get; init; }
}

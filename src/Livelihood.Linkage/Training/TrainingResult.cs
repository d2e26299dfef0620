namespace Livelihood.Linkage.Training;

/// <summary>Holds a trained model and the account of its training.</summary>
public sealed record TrainingResult
{
    /// <summary>Gets the model with its parameters.</summary>
    public required LinkageModel Model { get; init; }

    /// <summary>Gets the number of pairs u was learned from.</summary>
    public required long RandomPairs { get; init; }

    /// <summary>Gets whether those were all pairs there are.</summary>
    public required bool AllPairs { get; init; }

    /// <summary>Gets where the prior comes from, in words.</summary>
    public required string PriorBasis { get; init; }

    /// <summary>Gets the sessions, in the model's order.</summary>
    public required IReadOnlyList<TrainingSession> Sessions { get; init; }

    /// <summary>Gets what a reader should know, in the order of comparisons and levels.</summary>
    public required IReadOnlyList<TrainingNote> Notes { get; init; }
}

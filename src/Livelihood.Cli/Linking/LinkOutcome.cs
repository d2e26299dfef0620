using Livelihood.Linkage;
using Livelihood.Linkage.Evaluating;
using Livelihood.Linkage.Training;

namespace Livelihood.Cli.Linking;

/// <summary>Holds what a run came to, before anything of it is written.</summary>
internal sealed record LinkOutcome
{
    /// <summary>The files that were linked.</summary>
    public required IReadOnlyList<InputFile> Files { get; init; }

    /// <summary>The account of the training; null where the model came trained.</summary>
    public required TrainingResult? Training { get; init; }

    /// <summary>The pairs and entities.</summary>
    public required LinkageResult Result { get; init; }

    /// <summary>How far it is right; null where the truth is not known.</summary>
    public required LinkageEvaluation? Evaluation { get; init; }

    /// <summary>What a reader should know about the input.</summary>
    public required IReadOnlyList<string> Notes { get; init; }
}

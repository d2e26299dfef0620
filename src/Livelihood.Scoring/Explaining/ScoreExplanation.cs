using Livelihood.Core.Documents;
using Livelihood.Core.Numbers;
using Livelihood.Scoring.Model;

namespace Livelihood.Scoring.Explaining;

/// <summary>Explains one score: where it comes from, what speaks for it, what is missing. Immutable.</summary>
public sealed record ScoreExplanation
{
    /// <summary>The row.</summary>
    public required int Row { get; init; }

    /// <summary>The score; null where it is unknown.</summary>
    public required FixedPoint? Score { get; init; }

    /// <summary>The lowest score still possible.</summary>
    public required FixedPoint Lowest { get; init; }

    /// <summary>The highest score still possible.</summary>
    public required FixedPoint Highest { get; init; }

    /// <summary>The level; of an unknown score that of the lowest possible one and of triggers.</summary>
    public required ScoreLevel Level { get; init; }

    /// <summary>The lowest level still possible.</summary>
    public required ScoreLevel LowestLevel { get; init; }

    /// <summary>The highest level still possible.</summary>
    public required ScoreLevel HighestLevel { get; init; }

    /// <summary>What every score starts from.</summary>
    public required FixedPoint Initial { get; init; }

    /// <summary>The dimensions. With <see cref="Initial"/> their contributions sum exactly to the score, or to <see cref="Lowest"/> where it is unknown.</summary>
    public required IReadOnlyList<DimensionContribution> Dimensions { get; init; }

    /// <summary>Triggers that set a level first, then the indicators' reasons, the weightiest first.</summary>
    public required IReadOnlyList<ScoreReason> Reasons { get; init; }

    /// <summary>What is missing, the input that may change the score most first; equal ones in the order of the document.</summary>
    public required IReadOnlyList<MissingInput> Missing { get; init; }

    /// <summary>Documents and fingerprints that made the score.</summary>
    public required IReadOnlyList<(DocumentReference Document, Fingerprint Fingerprint)> Fingerprints { get; init; }
}

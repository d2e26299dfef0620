using Livelihood.Core.Documents;

namespace Livelihood.Scoring.Model;

/// <summary>Is one indicator of a scoring model.</summary>
public sealed record ScoreIndicator
{
    /// <summary>The id, different from every other indicator's of the model.</summary>
    public required string Id { get; init; }

    /// <summary>Where its points come from.</summary>
    public required IndicatorForm Form { get; init; }

    /// <summary>The condition, the banded value, or the name of the host's indicator.</summary>
    public required string Source { get; init; }

    /// <summary>The bands in their order; a condition has one, which holds where it does; a custom indicator none.</summary>
    public required IReadOnlyList<ScoreBand> Bands { get; init; }

    /// <summary>What a custom indicator reads: an expression per input that it declares.</summary>
    public IReadOnlyDictionary<string, string> Arguments { get; init; } = new Dictionary<string, string>();

    /// <summary>What it gives where something is missing.</summary>
    public required MissingPolicy Missing { get; init; }

    /// <summary>Its weight where the dimension weighs; 1 by default.</summary>
    public ScoreAmount? Weight { get; init; }

    /// <summary>The points against which reasons are ranked; 0 by default.</summary>
    public ScoreAmount? Baseline { get; init; }

    /// <summary>The code of its reason; the id by default.</summary>
    public required string ReasonCode { get; init; }

    /// <summary>What people read instead of the id; none by default.</summary>
    public Labels Label { get; init; } = Labels.None;

    /// <summary>What people read as the reason; the label by default.</summary>
    public Labels Reason { get; init; } = Labels.None;

    /// <summary>The laws it rests on; none by default.</summary>
    public IReadOnlyList<LegalBasis> Basis { get; init; } = [];
}

using Livelihood.Core.Documents;

namespace Livelihood.Scoring.Model;

/// <summary>Is one dimension of a scoring model: indicators whose points become one value.</summary>
public sealed record ScoreDimension
{
    /// <summary>The id, different from every other dimension's.</summary>
    public required string Id { get; init; }

    /// <summary>The indicators, in their order.</summary>
    public required IReadOnlyList<ScoreIndicator> Indicators { get; init; }

    /// <summary>How the indicators' points become the dimension's.</summary>
    public ScoreAggregation Aggregation { get; init; } = ScoreAggregation.Sum;

    /// <summary>The most points it can have; null for no cap. For members it caps each member's points.</summary>
    public ScoreAmount? Cap { get; init; }

    /// <summary>Its weight where the model weighs; 1 by default.</summary>
    public ScoreAmount? Weight { get; init; }

    /// <summary>The child table whose rows are scored; null for the subject itself.</summary>
    public string? Of { get; init; }

    /// <summary>How members' points become the subject's, where <see cref="Of"/> names a child table.</summary>
    public RollUp RollUp { get; init; }

    /// <summary>What people read instead of the id; none by default.</summary>
    public Labels Label { get; init; } = Labels.None;

    /// <summary>The laws it rests on; none by default.</summary>
    public IReadOnlyList<LegalBasis> Basis { get; init; } = [];
}

using Livelihood.Core.Documents;

namespace Livelihood.Scoring.Model;

/// <summary>Sets at least a level where a condition holds, whatever the score. Where the condition is unknown it does not, but the level counts as possible.</summary>
public sealed record ScoreTrigger
{
    /// <summary>The id, different from every other trigger's and indicator's.</summary>
    public required string Id { get; init; }

    /// <summary>The condition.</summary>
    public required string When { get; init; }

    /// <summary>The id of the level.</summary>
    public required string Level { get; init; }

    /// <summary>What people read as the reason; none by default.</summary>
    public Labels Label { get; init; } = Labels.None;

    /// <summary>The laws it rests on; none by default.</summary>
    public IReadOnlyList<LegalBasis> Basis { get; init; } = [];
}

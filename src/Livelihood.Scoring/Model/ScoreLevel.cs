using Livelihood.Core.Documents;

namespace Livelihood.Scoring.Model;

/// <summary>Is a named level of need.</summary>
public sealed record ScoreLevel
{
    /// <summary>The id of the level below all others where the document names none.</summary>
    public const string NoLevel = "none";

    /// <summary>The id, different from every other level's.</summary>
    public required string Id { get; init; }

    /// <summary>The least score that reaches it; null for the level below all others.</summary>
    public ScoreAmount? From { get; init; }

    /// <summary>The least score that keeps a subject in it that was in it or above before; <see cref="From"/> by default, and never above it.</summary>
    public ScoreAmount? Keep { get; init; }

    /// <summary>What people read instead of the id; none by default.</summary>
    public Labels Label { get; init; } = Labels.None;
}

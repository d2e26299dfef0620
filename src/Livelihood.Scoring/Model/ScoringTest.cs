using Livelihood.Core.Numbers;
using Livelihood.Rules.RuleTests;

namespace Livelihood.Scoring.Model;

/// <summary>Is a test that a scoring model carries: a subject and what the model must say of it. What is not stated is not tested.</summary>
public sealed record ScoringTest
{
    /// <summary>The name, the day and the subject's values.</summary>
    public required RuleTest Subject { get; init; }

    /// <summary>The score; null where not tested or <see cref="ScoreUnknown"/>.</summary>
    public FixedPoint? Score { get; init; }

    /// <summary>Whether the score must be unknown.</summary>
    public bool ScoreUnknown { get; init; }

    /// <summary>The id of the level.</summary>
    public string? Level { get; init; }

    /// <summary>The lowest score still possible.</summary>
    public FixedPoint? Lowest { get; init; }

    /// <summary>The highest score still possible.</summary>
    public FixedPoint? Highest { get; init; }

    /// <summary>The reason codes, the first ones in their order.</summary>
    public IReadOnlyList<string>? Reasons { get; init; }

    /// <summary>The points of dimensions by id.</summary>
    public IReadOnlyDictionary<string, FixedPoint> Dimensions { get; init; } = new Dictionary<string, FixedPoint>();
}

using Livelihood.Core.Documents;

namespace Livelihood.Scoring.Model;

/// <summary>Gives points for some values of an indicator.</summary>
public sealed record ScoreBand
{
    /// <summary>Which values, as unary tests such as <c>[0.5..1)</c>; <c>-</c> in the last band takes every value that no other takes.</summary>
    public required string Test { get; init; }

    /// <summary>The points: more is needier.</summary>
    public required ScoreAmount Points { get; init; }

    /// <summary>What people read as the reason; the indicator's own by default.</summary>
    public Labels Reason { get; init; } = Labels.None;
}

using Livelihood.Core.Numbers;

namespace Livelihood.Scoring.Explaining;

/// <summary>Is a reason for a score, or a trigger that set the level.</summary>
/// <param name="Code">The reason's code.</param>
/// <param name="Text">The text in the chosen language; the code where there is none.</param>
/// <param name="Source">The id of the indicator or trigger.</param>
/// <param name="Weight">How far the indicator's points lie from its baseline; null for a trigger.</param>
public sealed record ScoreReason(string Code, string Text, string Source, FixedPoint? Weight);

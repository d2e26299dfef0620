using Livelihood.Rules.Types;

namespace Livelihood.Scoring.Model.Internal;

/// <summary>What the type of a generated definition must be.</summary>
/// <param name="Definition">The definition.</param>
/// <param name="Path">Where its expression stands.</param>
/// <param name="Type">The type of the column that takes its values.</param>
internal sealed record TypeDemand(string Definition, string Path, RuleType Type);

using Livelihood.Rules.Declaring;

namespace Livelihood.Rules.Checking.Internal;

/// <summary>Everything a plan is made from: names resolved, types known, definitions in an order in which each needs only earlier ones.</summary>
internal sealed class CheckedRules
{
    /// <summary>The columns of the subject's table that may be read.</summary>
    public required IReadOnlyList<RuleField> Inputs { get; init; }

    /// <summary>The child tables; the n-th one, counted from 1, is level n.</summary>
    public required IReadOnlyList<RuleChild> Children { get; init; }

    /// <summary>Names and what they are; a definition at a member level is named <c>child.name</c>.</summary>
    public required IReadOnlyList<KeyValuePair<string, TypedNode>> Definitions { get; init; }

    /// <summary>The host's functions by name.</summary>
    public required IReadOnlyDictionary<string, RuleFunction> Functions { get; init; }
}

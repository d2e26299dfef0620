using Livelihood.Core.Documents;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.Declaring;

/// <summary>Declares one column that rules may read: an input of the subject or a field of a child table.</summary>
public sealed record RuleField
{
    /// <summary>The name in expressions and of the column: any letters, spaces inside, no space at the ends.</summary>
    public required string Name { get; init; }

    /// <summary>The type of its values.</summary>
    public required RuleType Type { get; init; }

    /// <summary>What people read instead of the name; none by default.</summary>
    public Labels Label { get; init; } = Labels.None;
}

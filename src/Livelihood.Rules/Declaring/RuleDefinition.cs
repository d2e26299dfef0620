using Livelihood.Core.Documents;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.Declaring;

/// <summary>Is a derived name: a value that rules compute by an expression.</summary>
public sealed record RuleDefinition
{
    /// <summary>The name in expressions; for a row's value without the child table's name.</summary>
    public required string Name { get; init; }

    /// <summary>The child table whose rows the value is derived for; null for the subject.</summary>
    public string? Child { get; init; }

    /// <summary>The expression as it is written.</summary>
    public required string Expression { get; init; }

    /// <summary>The type of every value, found by checking the expression.</summary>
    public required RuleType Type { get; init; }

    /// <summary>What people read instead of the name; none by default.</summary>
    public Labels Label { get; init; } = Labels.None;

    /// <summary>The laws it rests on; none by default.</summary>
    public IReadOnlyList<LegalBasis> Basis { get; init; } = [];

    /// <summary>The name by which results call it: <c>name</c>, or <c>child.name</c>.</summary>
    public string FullName => Child is null ? Name : Child + "." + Name;
}

namespace Livelihood.Rules.Declaring;

/// <summary>Declares a child table of the subject, such as the members of a household.</summary>
public sealed record RuleChild
{
    /// <summary>The child table's name, which expressions use as a list.</summary>
    public required string Name { get; init; }

    /// <summary>The fields of its rows.</summary>
    public required IReadOnlyList<RuleField> Fields { get; init; }
}

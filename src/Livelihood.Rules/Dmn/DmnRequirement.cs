namespace Livelihood.Rules.Dmn;

/// <summary>Says that an element needs another.</summary>
public sealed record DmnRequirement : DmnNode
{
    /// <summary>What is needed.</summary>
    public required DmnRequirementKind Kind { get; init; }

    /// <summary>The needed element: <c>#id</c>, or <c>namespace#id</c> of an imported model.</summary>
    public required string Href { get; init; }

    /// <summary>For an authority: the name of the XML element that holds the reference, such as <c>requiredAuthority</c>; else null.</summary>
    public string? Role { get; init; }
}

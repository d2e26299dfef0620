namespace Livelihood.Rules.Dmn;

/// <summary>Says that a model uses the elements of another one.</summary>
public sealed record DmnImport : DmnNode
{
    /// <summary>The name before the point by which the other model's elements are used; may be empty.</summary>
    public required string Name { get; init; }

    /// <summary>The namespace of the other model.</summary>
    public required string Namespace { get; init; }

    /// <summary>The kind of document that is imported, as a URI.</summary>
    public required string ImportType { get; init; }

    /// <summary>Where the other document stands; null where that is not said. The library never follows it by itself.</summary>
    public string? Location { get; init; }
}

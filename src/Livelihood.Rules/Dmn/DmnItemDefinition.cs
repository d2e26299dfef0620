namespace Livelihood.Rules.Dmn;

/// <summary>Is a type of the model, or a component of one.</summary>
public sealed record DmnItemDefinition : DmnNode
{
    /// <summary>The type's name, or the component's.</summary>
    public required string Name { get; init; }

    /// <summary>The type it is based on; null where it has components, or may be anything.</summary>
    public string? TypeRef { get; init; }

    /// <summary>The language of <see cref="TypeRef"/> as a URI; null for the model's own.</summary>
    public string? TypeLanguage { get; init; }

    /// <summary>The values that are allowed, of each item where it is a collection; null for all.</summary>
    public DmnTests? AllowedValues { get; init; }

    /// <summary>What the whole value must pass, collections as a whole; null for nothing. Since DMN 1.5.</summary>
    public DmnTests? TypeConstraint { get; init; }

    /// <summary>The components; none for a simple type.</summary>
    public IReadOnlyList<DmnItemDefinition> Components { get; init; } = [];

    /// <summary>Whether values are lists of the type.</summary>
    public bool IsCollection { get; init; }

    /// <summary>The type as that of a function; null for other types.</summary>
    public DmnFunctionType? FunctionType { get; init; }
}

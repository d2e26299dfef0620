namespace Livelihood.Rules.Dmn;

/// <summary>Is an element of a model's graph of requirements.</summary>
/// <remarks>The cases are the nested types; no others can exist.</remarks>
public abstract partial record DmnElement : DmnNode
{
    private DmnElement() { }

    /// <summary>The element's name.</summary>
    public required string Name { get; init; }

    /// <summary>The name and type of its value; null where the model does not say, then the element's name and any type.</summary>
    public DmnVariable? Variable { get; init; }

    /// <summary>What the element needs, in the order of the model.</summary>
    public IReadOnlyList<DmnRequirement> Requirements { get; init; } = [];

    /// <summary>A value that comes from outside.</summary>
    public sealed record InputData : DmnElement;

    /// <summary>A decision.</summary>
    public sealed record Decision : DmnElement
    {
        /// <summary>The question that the decision answers; null where it is not said.</summary>
        public string? Question { get; init; }

        /// <summary>The answers it may give, in words; null where they are not said.</summary>
        public string? AllowedAnswers { get; init; }

        /// <summary>How the value comes about; null where that is not said, then the value is null.</summary>
        public BoxedExpression? Expression { get; init; }
    }

    /// <summary>A business knowledge model: a function that decisions call.</summary>
    public sealed record KnowledgeModel : DmnElement
    {
        /// <summary>The function; null where the model does not say it.</summary>
        public BoxedExpression.Function? Logic { get; init; }
    }

    /// <summary>A source of authority, such as a law.</summary>
    public sealed record KnowledgeSource : DmnElement
    {
        /// <summary>What kind of source it is, in words; null where that is not said.</summary>
        public string? SourceType { get; init; }

        /// <summary>Where the source stands, as a URI; null where that is not said.</summary>
        public string? Location { get; init; }
    }

    /// <summary>A decision service: decisions that are called together as a function.</summary>
    public sealed record Service : DmnElement
    {
        /// <summary>The decisions whose values it gives, as <c>#id</c>.</summary>
        public IReadOnlyList<string> OutputDecisions { get; init; } = [];

        /// <summary>The decisions evaluated inside it, as <c>#id</c>.</summary>
        public IReadOnlyList<string> EncapsulatedDecisions { get; init; } = [];

        /// <summary>The decisions whose values it takes as arguments, as <c>#id</c>.</summary>
        public IReadOnlyList<string> InputDecisions { get; init; } = [];

        /// <summary>The inputs whose values it takes as arguments, as <c>#id</c>.</summary>
        public IReadOnlyList<string> InputValues { get; init; } = [];
    }
}

namespace Livelihood.Rules.Dmn;

/// <summary>Is an expression as DMN models box it.</summary>
/// <remarks>The cases are the nested types; no others can exist. Source: OMG DMN 1.5, clauses 8 and 10.2.</remarks>
public abstract partial record BoxedExpression : DmnNode
{
    private BoxedExpression() { }

    /// <summary>The name of the type of its value; null for any.</summary>
    public string? TypeRef { get; init; }

    /// <summary>The ids of the XML elements that wrap its parts, such as <c>then</c>, by the elements' names; mostly none.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> PartIds { get; init; } = [];

    /// <summary>An expression as text.</summary>
    public sealed record Literal : BoxedExpression
    {
        /// <summary>The text; null where the model gives none.</summary>
        public string? Text { get; init; }

        /// <summary>The language of the text as a URI; null for the model's own.</summary>
        public string? ExpressionLanguage { get; init; }
    }

    /// <summary>A call of a function with named arguments.</summary>
    public sealed record Invocation : BoxedExpression
    {
        /// <summary>What is called; null where the model does not say it.</summary>
        public BoxedExpression? Called { get; init; }

        /// <summary>Parameters and their values.</summary>
        public IReadOnlyList<DmnBinding> Bindings { get; init; } = [];
    }

    /// <summary>Named values, of which later ones see earlier ones; with a last one without a name, that one's value.</summary>
    public sealed record Context : BoxedExpression
    {
        /// <summary>The entries in order.</summary>
        public IReadOnlyList<DmnContextEntry> Entries { get; init; } = [];
    }

    /// <summary>A list.</summary>
    public sealed record List : BoxedExpression
    {
        /// <summary>The items in order.</summary>
        public IReadOnlyList<BoxedExpression> Items { get; init; } = [];
    }

    /// <summary>A list of contexts, written as a table of values.</summary>
    public sealed record Relation : BoxedExpression
    {
        /// <summary>The names and types of the columns.</summary>
        public IReadOnlyList<DmnVariable> Columns { get; init; } = [];

        /// <summary>The rows, each with one value per column.</summary>
        public IReadOnlyList<BoxedExpression.List> Rows { get; init; } = [];
    }

    /// <summary>A function.</summary>
    public sealed record Function : BoxedExpression
    {
        /// <summary>The language of its body: FEEL unless said otherwise. Functions in other languages are carried along but not run.</summary>
        public DmnFunctionKind Kind { get; init; }

        /// <summary>The parameters in order.</summary>
        public IReadOnlyList<DmnVariable> Parameters { get; init; } = [];

        /// <summary>What it computes; null where the model does not say it.</summary>
        public BoxedExpression? Body { get; init; }
    }
}

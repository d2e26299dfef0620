namespace Livelihood.Rules.Syntax;

/// <summary>Is one expression as it is written, before names and types are looked up.</summary>
/// <remarks>
/// The cases are the nested types; no others can exist. Trees are immutable and safe to read from many threads. Two trees are equal as records
/// only where their spans are; their printed text does not depend on how they were laid out.
/// Source: OMG DMN 1.5, clause 10.3.1 (FEEL grammar).
/// </remarks>
public abstract partial record Expression
{
    private Expression() { }

    /// <summary>Where the expression stands in its text.</summary>
    public TextSpan Span { get; init; }
}

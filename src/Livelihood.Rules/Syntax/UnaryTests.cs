namespace Livelihood.Rules.Syntax;

/// <summary>Is the content of a table cell or band: tests of one value, of which one must hold.</summary>
/// <remarks>Source: OMG DMN 1.5, clause 7.3.3 (grammar rules 7 to 15).</remarks>
/// <param name="Negated">Whether the cell is written <c>not(...)</c>: it holds where none of the tests does.</param>
/// <param name="Tests">
/// The tests; empty for <c>-</c>, which always holds. An <see cref="Expression.Range"/> holds where it contains the value, so <c>&lt; 0.5</c> is a range
/// without a lower end; an expression that names <see cref="Expression.Tested"/> holds where it is true; any other is a value (or a list of values, or a
/// range) to be equal to (to be contained in). <c>= x</c> and <c>!= x</c> are <see cref="Expression.Binary"/> with <see cref="Expression.Tested"/> on the left.
/// </param>
public sealed record UnaryTests(bool Negated, IReadOnlyList<Expression> Tests)
{
    /// <summary>Where the tests stand in their text.</summary>
    public TextSpan Span { get; init; }

    /// <summary>Whether the cell is <c>-</c> and holds for every value.</summary>
    public bool IsAny => Tests.Count == 0 && !Negated;
}

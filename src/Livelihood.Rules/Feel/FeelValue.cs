using Livelihood.Rules.Feel.Internal;

namespace Livelihood.Rules.Feel;

/// <summary>Is a value of DMN's expression language.</summary>
/// <remarks>
/// The cases are the nested types; no others can exist. Values are immutable and safe to use from many threads. <c>Equals</c> compares the
/// representation, part by part (<c>null</c> equals <c>null</c>, two functions are equal only where they are the same object); the language's own
/// three-valued <c>=</c> is what an expression computes. <c>ToString</c> writes the value as the language writes it.
/// Source: OMG DMN 1.5, clause 10.3.2.3.
/// </remarks>
public abstract partial record FeelValue
{
    /// <summary>How deeply lists and contexts may stand inside one another: 500.</summary>
    public const int MaxNesting = 500;

    private FeelValue() { }

    /// <summary>The kind of the value.</summary>
    public abstract FeelKind Kind { get; }

    /// <summary>Whether the value is <see cref="Null"/>.</summary>
    public bool IsNull => Kind == FeelKind.Null;

    /// <summary>How many lists and contexts stand inside one another here; 0 for a value without parts.</summary>
    internal virtual int Nesting => 0;

    /// <summary>How many values this one consists of, itself included.</summary>
    internal virtual long Size => 1;

    /// <summary>The text of the value, as the language writes it: texts in quotes, temporal values as <c>@"..."</c>.</summary>
    public sealed override string ToString() => ValueText.Literal(this);

    /// <summary>The one value that is not there.</summary>
    public static FeelValue Nothing { get; } = new Null();

    /// <summary><c>true</c>.</summary>
    public static FeelValue True { get; } = new Truth(true);

    /// <summary><c>false</c>.</summary>
    public static FeelValue False { get; } = new Truth(false);

    /// <summary>The truth value.</summary>
    /// <param name="value">Which one.</param>
    public static FeelValue From(bool value) => value ? True : False;

    /// <summary>A number.</summary>
    /// <param name="value">Its value.</param>
    public static FeelValue From(FeelNumber value) => new Number(value);

    /// <summary>A text, or nothing.</summary>
    /// <param name="value">The text; null gives <see cref="Nothing"/>.</param>
    public static FeelValue From(string? value) => value is null ? Nothing : new Text(value);

    /// <summary>A list.</summary>
    /// <param name="items">The items, none or more.</param>
    public static FeelValue From(params IReadOnlyList<FeelValue> items) => new List(items);

    /// <summary><c>null</c>.</summary>
    public sealed record Null : FeelValue
    {
        internal Null() { }

        /// <inheritdoc/>
        public override FeelKind Kind => FeelKind.Null;
    }

    /// <summary><c>true</c> or <c>false</c>.</summary>
    /// <param name="Value">Which one.</param>
    public sealed record Truth(bool Value) : FeelValue
    {
        /// <inheritdoc/>
        public override FeelKind Kind => FeelKind.Truth;
    }

    /// <summary>A decimal number.</summary>
    /// <param name="Value">Its value.</param>
    public sealed record Number(FeelNumber Value) : FeelValue
    {
        /// <inheritdoc/>
        public override FeelKind Kind => FeelKind.Number;
    }

    /// <summary>A text; its length and positions count Unicode code points.</summary>
    /// <param name="Value">The text.</param>
    public sealed record Text(string Value) : FeelValue
    {
        /// <inheritdoc/>
        public override FeelKind Kind => FeelKind.Text;
    }
}

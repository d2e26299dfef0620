using Livelihood.Rules.Feel.Internal;

namespace Livelihood.Rules.Feel;

/// <summary>Is a type of DMN's expression language.</summary>
/// <remarks>
/// The cases are the nested types; no others can exist. Immutable. Source: OMG DMN 1.5, clauses 10.3.2.9 (conversions) and 10.3.2.12 (type expressions).
/// </remarks>
public abstract record FeelType
{
    private FeelType() { }

    /// <summary>The type of all values.</summary>
    public static FeelType Any { get; } = new AnyType();

    /// <summary>The type of <c>null</c> alone.</summary>
    public static FeelType Nothing { get; } = new Simple(FeelKind.Null);

    /// <summary><c>boolean</c>.</summary>
    public static FeelType Truth { get; } = new Simple(FeelKind.Truth);

    /// <summary><c>number</c>.</summary>
    public static FeelType Number { get; } = new Simple(FeelKind.Number);

    /// <summary><c>string</c>.</summary>
    public static FeelType Text { get; } = new Simple(FeelKind.Text);

    /// <summary><c>date</c>.</summary>
    public static FeelType Date { get; } = new Simple(FeelKind.Date);

    /// <summary><c>time</c>.</summary>
    public static FeelType Time { get; } = new Simple(FeelKind.Time);

    /// <summary><c>date and time</c>.</summary>
    public static FeelType DateAndTime { get; } = new Simple(FeelKind.DateAndTime);

    /// <summary><c>years and months duration</c>.</summary>
    public static FeelType YearsMonths { get; } = new Simple(FeelKind.YearsMonths);

    /// <summary><c>days and time duration</c>.</summary>
    public static FeelType DaysTime { get; } = new Simple(FeelKind.DaysTime);

    /// <summary>Reads a type as expressions write it: a type of the language, <c>list&lt;number&gt;</c>, <c>context&lt;a: string&gt;</c>, or a name.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The type; a name that is not of the language gives a <see cref="Reference"/>. Null where the text is no type.</returns>
    public static FeelType? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TypeText.Parse(text);
    }

    /// <summary>Whether a value belongs to the type as it is (<c>instance of</c>; <c>null</c> belongs to no type but its own, not even to any).</summary>
    /// <param name="value">The value.</param>
    /// <param name="session">The evaluation, which knows named types.</param>
    /// <returns>Null where a name in the type means nothing.</returns>
    public bool? Includes(FeelValue value, FeelSession session)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(session);
        return Conversion.Includes(this, value, session);
    }

    /// <summary>Converts a value implicitly: a single item of a list, a list of a single item, a date at midnight UTC; otherwise the value must conform.</summary>
    /// <param name="value">The value; <c>null</c> conforms to every type.</param>
    /// <param name="session">The evaluation, which knows named types.</param>
    /// <returns>The value of this type, or <c>null</c> with a warning where it does not conform.</returns>
    public FeelValue Convert(FeelValue value, FeelSession session)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(session);
        return Conversion.Convert(this, value, session);
    }

    /// <summary>The type of all values.</summary>
    public sealed record AnyType : FeelType
    {
        internal AnyType() { }
    }

    /// <summary>A type of values without parts.</summary>
    /// <param name="Kind">The kind of its values.</param>
    public sealed record Simple(FeelKind Kind) : FeelType;

    /// <summary><c>list&lt;T&gt;</c>.</summary>
    /// <param name="Item">The type of the items.</param>
    public sealed record List(FeelType Item) : FeelType;

    /// <summary><c>range&lt;T&gt;</c>.</summary>
    /// <param name="Item">The type of the ends.</param>
    public sealed record Range(FeelType Item) : FeelType;

    /// <summary><c>context&lt;name: T, ...&gt;</c>; without fields, every context.</summary>
    /// <param name="Fields">Names and types; a context may have further entries.</param>
    public sealed record Context(IReadOnlyList<KeyValuePair<string, FeelType>> Fields) : FeelType;

    /// <summary><c>function&lt;T, ...&gt; -> R</c>.</summary>
    /// <param name="Parameters">The types of the parameters; null where any will do.</param>
    /// <param name="Result">The type of the result.</param>
    public sealed record Function(IReadOnlyList<FeelType>? Parameters, FeelType Result) : FeelType;

    /// <summary>A type by its name in <see cref="FeelOptions.Types"/>.</summary>
    /// <param name="Name">The name.</param>
    public sealed record Reference(string Name) : FeelType;

    /// <summary>A type of which only certain values are allowed.</summary>
    /// <param name="Base">The type.</param>
    /// <param name="Allowed">What the values must pass.</param>
    /// <param name="EachItem">Whether the tests are of each item of a list rather than of the list.</param>
    public sealed record Constrained(FeelType Base, FeelTests Allowed, bool EachItem = false) : FeelType;
}

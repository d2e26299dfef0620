using System.Numerics;

namespace Livelihood.Rules.Syntax;

public abstract partial record Expression
{
    /// <summary>The literal <c>null</c>: the value that is not there.</summary>
    public sealed record Null : Expression;

    /// <summary><c>true</c> or <c>false</c>.</summary>
    /// <param name="Value">The literal's value.</param>
    public sealed record Truth(bool Value) : Expression;

    /// <summary>A number exactly as it is written: <c>Units / 10^Scale</c>.</summary>
    /// <param name="Units">All digits as one integer; never negative, since a minus is an operator.</param>
    /// <param name="Scale">How many of the digits stand behind the point; negative where an exponent moves the point beyond the last digit.</param>
    public sealed record Number(BigInteger Units, int Scale) : Expression;

    /// <summary>A text in double quotes, with its escapes resolved.</summary>
    /// <param name="Value">The text.</param>
    public sealed record Text(string Value) : Expression;

    /// <summary>A date, time, date-time or duration literal: <c>@"2026-07-01"</c>, <c>@"P6M"</c>.</summary>
    /// <param name="Value">The text between the quotes, not yet read.</param>
    public sealed record Temporal(string Value) : Expression;

    /// <summary><c>[a, b, c]</c>.</summary>
    /// <param name="Items">The items, none or more.</param>
    public sealed record List(IReadOnlyList<Expression> Items) : Expression;

    /// <summary><c>{ key: value, ... }</c>; later entries see the earlier ones.</summary>
    /// <param name="Entries">Keys and values in the order written.</param>
    public sealed record Context(IReadOnlyList<KeyValuePair<string, Expression>> Entries) : Expression;

    /// <summary>A range with each end open or closed, or open towards infinity: <c>[1..10)</c>, <c>(&gt; 10)</c>.</summary>
    /// <param name="Low">The lower end; null where the range has none.</param>
    /// <param name="LowClosed">Whether the lower end belongs to the range.</param>
    /// <param name="High">The upper end; null where the range has none.</param>
    /// <param name="HighClosed">Whether the upper end belongs to the range.</param>
    public sealed record Range(Expression? Low, bool LowClosed, Expression? High, bool HighClosed) : Expression;

    /// <summary><c>(= x)</c> or <c>(!= x)</c> as a value: the test itself, to be applied by <c>in</c> or compared with another test.</summary>
    /// <param name="Negated">True for <c>!=</c>.</param>
    /// <param name="Value">The value to be equal to.</param>
    public sealed record EqualityTest(bool Negated, Expression Value) : Expression;

    /// <summary><c>function(a, b: type) body</c>.</summary>
    /// <param name="Parameters">The parameters' names and, where written, types; null where a parameter has no type.</param>
    /// <param name="Body">What the function computes.</param>
    public sealed record Function(IReadOnlyList<KeyValuePair<string, string?>> Parameters, Expression Body) : Expression;
}

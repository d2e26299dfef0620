using Livelihood.Core.Numbers;

namespace Livelihood.Rules.Types;

public abstract partial record RuleType
{
    /// <summary>An exact number.</summary>
    /// <param name="Scale">
    /// How many decimals every value has at most, 0 to <see cref="FixedPoint.LargestScale"/>; null for an exact quotient, which compares exactly but
    /// becomes a stored number only through a stated rounding.
    /// </param>
    /// <param name="Unit">The unit; <see cref="Types.Unit.None"/> for a plain number.</param>
    public sealed record Number(int? Scale, Unit Unit) : RuleType
    {
        /// <inheritdoc/>
        public override string ToString()
        {
            string text = Scale is null ? "quotient" : Scale == 0 ? "whole number" : "number with " + Invariant(Scale.Value) + (Scale == 1 ? " decimal" : " decimals");
            return Unit.IsNone ? text : text + " in " + Unit;
        }
    }

    /// <summary>One of a small set of codes, compared by equality only.</summary>
    /// <param name="Values">The codes in their declared order.</param>
    public sealed record Category(IReadOnlyList<string> Values) : RuleType
    {
        /// <summary>Whether the other type allows the same codes in the same order.</summary>
        /// <param name="other">The other type.</param>
        public bool Equals(Category? other) => other is not null && Values.SequenceEqual(other.Values, StringComparer.Ordinal);

        /// <inheritdoc/>
        public override int GetHashCode() => Values.Count;

        /// <inheritdoc/>
        public override string ToString() => "one of " + string.Join(", ", Values.Select(v => '"' + v + '"'));
    }

    /// <summary>The rows of a child table, such as the members of a household.</summary>
    /// <param name="Name">The child table's name.</param>
    public sealed record Rows(string Name) : RuleType
    {
        /// <inheritdoc/>
        public override string ToString() => "rows of " + Name;
    }

    /// <summary>A list of values of one type.</summary>
    /// <param name="Element">The type of each item.</param>
    public sealed record List(RuleType Element) : RuleType
    {
        /// <inheritdoc/>
        public override string ToString() => "list of " + Element;
    }

    private static string Invariant(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

using Livelihood.Core.Tables;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.RuleTests;

/// <summary>Is one value of a test: given to an input, or expected of a definition.</summary>
public abstract record RuleTestValue
{
    private RuleTestValue() { }

    /// <summary>A value that is there.</summary>
    /// <param name="Text">
    /// The value as results write it: a number with the decimals it was written with, <c>true</c> or <c>false</c>, a date as 2026-07-01, a duration as P6M,
    /// a text or a code as it is.
    /// </param>
    /// <param name="Type">The type of the input or result.</param>
    public sealed record Known(string Text, RuleType Type) : RuleTestValue
    {
        /// <inheritdoc/>
        public override string ToString() => Text;
    }

    /// <summary>A given value that is missing.</summary>
    /// <param name="Reason">Why it is missing.</param>
    public sealed record Missing(MissingReason Reason) : RuleTestValue
    {
        /// <inheritdoc/>
        public override string ToString() => "missing (" + Reason + ")";
    }

    /// <summary>An expected value that cannot be known.</summary>
    /// <param name="Because">The inputs that make it unknown, in any order; null where the test does not say which.</param>
    public sealed record Unknown(IReadOnlyList<string>? Because) : RuleTestValue
    {
        /// <summary>Whether the other one names the same inputs in the same order.</summary>
        /// <param name="other">The other one.</param>
        public bool Equals(Unknown? other)
            => other is not null && (Because is null ? other.Because is null : other.Because is not null && Because.SequenceEqual(other.Because, StringComparer.Ordinal));

        /// <inheritdoc/>
        public override int GetHashCode() => Because?.Count ?? -1;

        /// <inheritdoc/>
        public override string ToString() => Because is { Count: > 0 } ? "unknown, for want of " + string.Join(", ", Because) : "unknown";
    }
}

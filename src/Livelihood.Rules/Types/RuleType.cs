namespace Livelihood.Rules.Types;

/// <summary>Is the static type of an expression, known before any data is seen.</summary>
/// <remarks>The cases are the nested types; no others can exist. Types are equal where their parts are. Immutable and safe to read from many threads.</remarks>
public abstract partial record RuleType
{
    private RuleType() { }

    /// <summary>The type of the literal <c>null</c>, which fits every other type.</summary>
    public sealed record Nothing : RuleType
    {
        /// <inheritdoc/>
        public override string ToString() => "null";
    }

    /// <summary><c>true</c>, <c>false</c> or unknown.</summary>
    public sealed record Boolean : RuleType
    {
        /// <inheritdoc/>
        public override string ToString() => "boolean";
    }

    /// <summary>Free text.</summary>
    public sealed record Text : RuleType
    {
        /// <inheritdoc/>
        public override string ToString() => "text";
    }

    /// <summary>The code of a region in the tree of regions.</summary>
    public sealed record Region : RuleType
    {
        /// <inheritdoc/>
        public override string ToString() => "region";
    }

    /// <summary>A day of the calendar.</summary>
    public sealed record Date : RuleType
    {
        /// <inheritdoc/>
        public override string ToString() => "date";
    }

    /// <summary>A day and a time of day without a zone, exact to the microsecond.</summary>
    public sealed record DateTime : RuleType
    {
        /// <inheritdoc/>
        public override string ToString() => "date and time";
    }

    /// <summary>A span of days, hours, minutes and seconds, exact to the microsecond.</summary>
    public sealed record DaysDuration : RuleType
    {
        /// <inheritdoc/>
        public override string ToString() => "days and time duration";
    }

    /// <summary>A span of years and months, in whole months.</summary>
    public sealed record MonthsDuration : RuleType
    {
        /// <inheritdoc/>
        public override string ToString() => "years and months duration";
    }
}

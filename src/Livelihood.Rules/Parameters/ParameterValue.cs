using Livelihood.Core.Documents;
using Livelihood.Core.Numbers;
using Livelihood.Core.Regions;
using Livelihood.Rules.Parameters.Internal;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.Parameters;

/// <summary>States what a parameter is during one period, for one region and one set of keys, and by which law.</summary>
/// <remarks>Exactly one of <see cref="Number"/>, <see cref="Boolean"/>, <see cref="Text"/>, <see cref="Date"/>, <see cref="Days"/> and <see cref="Months"/> is
/// not null: the one of the parameter's type. Immutable.</remarks>
public sealed class ParameterValue
{
    internal ParameterValue(RuleType type, long bits, string? text)
    {
        Type = type;
        Bits = bits;
        Text = text;
    }

    /// <summary>The parameter's type.</summary>
    public RuleType Type { get; }

    /// <summary>The region it is stated for, which those in it inherit; null where it holds everywhere.</summary>
    public RegionCode? Region { get; internal init; }

    /// <summary>The values of the other keys it is stated for; a key that is not among them is open, and the value is stated for each of its values.</summary>
    public IReadOnlyDictionary<string, string> Keys { get; internal init; } = new Dictionary<string, string>();

    /// <summary>The days on which it is in force, first and last included.</summary>
    public EffectivePeriod Effective { get; internal init; }

    /// <summary>The laws it rests on; default none.</summary>
    public IReadOnlyList<LegalBasis> Basis { get; internal init; } = [];

    /// <summary>What people read about it; none by default.</summary>
    public Labels Label { get; internal init; } = Labels.None;

    /// <summary>The number, at the parameter's scale; null for another type.</summary>
    public FixedPoint? Number => Type is RuleType.Number { Scale: { } scale } ? new FixedPoint(Bits, scale) : null;

    /// <summary>The truth value; null for another type.</summary>
    public bool? Boolean => Type is RuleType.Boolean ? Bits != 0 : null;

    /// <summary>The text or the code of the category; null for another type.</summary>
    public string? Text { get; }

    /// <summary>The day; null for another type.</summary>
    public DateOnly? Date => Type is RuleType.Date ? DateOnly.FromDayNumber((int)Bits) : null;

    /// <summary>The span of days and times, exact to the microsecond; null for another type.</summary>
    public TimeSpan? Days => Type is RuleType.DaysDuration ? TimeSpan.FromMicroseconds(Bits) : null;

    /// <summary>The span of years and months, in months; null for another type.</summary>
    public int? Months => Type is RuleType.MonthsDuration ? (int)Bits : null;

    /// <summary>The value as a constant holds it: units of a number, 0 or 1, a day number, microseconds, months; 0 for texts.</summary>
    internal long Bits { get; }

    /// <summary>Where it stands in its document.</summary>
    internal string Path { get; init; } = "$";

    /// <summary>The value with its unit, without trailing zeros: <c>935 CNY/month</c>.</summary>
    public override string ToString() => ParameterText.Of(this);
}

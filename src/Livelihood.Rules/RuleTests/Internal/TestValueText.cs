using Livelihood.Core.Numbers;
using Livelihood.Core.Regions;
using Livelihood.Rules.Checking.Internal;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.RuleTests.Internal;

/// <summary>Says how values of each type are written in tests.</summary>
internal static class TestValueText
{
    /// <summary>What a text would have to be to be a value of the type; null where it is one.</summary>
    public static string? Fault(RuleType type, string text) => type switch
    {
        RuleType.Number number => Number(number, text),
        RuleType.Boolean => text is "true" or "false" ? null : "true or false",
        RuleType.Date => Temporal(text, TemporalKinds.Date, "a date such as \"2026-07-01\""),
        RuleType.DateTime => Temporal(text, TemporalKinds.DateTime, "a date and time such as \"2026-07-01T08:30:00\""),
        RuleType.DaysDuration => Temporal(text, TemporalKinds.Days, "a span of days and times such as \"P30D\" or \"PT36H\""),
        RuleType.MonthsDuration => Temporal(text, TemporalKinds.Months, "a span of years and months such as \"P1Y6M\""),
        RuleType.Category category => category.Values.Contains(text, StringComparer.Ordinal) ? null : Quoted.OneOf(category.Values),
        RuleType.Region => RegionCode.TryParse(text, out _) ? null : "the code of a region",
        _ => null,
    };

    /// <summary>The number that a stored value of the type is: units of numbers, microseconds, months.</summary>
    public static long Bits(RuleType type, string text) => type switch
    {
        RuleType.Number { Scale: { } scale } => FixedPoint.Parse(text).Rescale(scale).Units,
        RuleType.Boolean => text == "true" ? 1 : 0,
        _ => TemporalText.Read(text, TemporalKinds.Any).Bits,
    };

    private static string? Number(RuleType.Number type, string text)
    {
        NumberParse number = FixedPoint.TryParse(text);
        if (!number.IsValue) return "a number, without an exponent";
        if (type.Scale is not { } scale) return null;
        return number.Value.TryRescale(scale).IsValue ? null : FormattableString.Invariant($"a number with at most {scale} decimals");
    }

    private static string? Temporal(string text, TemporalKinds kinds, string expected) => TemporalText.Read(text, kinds).Fault is null ? null : expected;
}

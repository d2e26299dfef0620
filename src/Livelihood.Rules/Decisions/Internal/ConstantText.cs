using System.Globalization;
using Livelihood.Core.Numbers;
using Livelihood.Rules.Checking.Internal;
using Livelihood.Rules.Parameters.Internal;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.Decisions.Internal;

/// <summary>Writes constants for people, as an expression would have them.</summary>
internal static class ConstantText
{
    public static string Write(ConstantNode constant) => constant.IsMissing ? "null" : Write(constant.Type, constant.Bits, constant.Text);

    public static string Write(RuleType type, long bits, string? text) => type switch
    {
        _ when text is not null => TextLiteral.Write(text),
        RuleType.Boolean => bits != 0 ? "true" : "false",
        RuleType.Number number => new FixedPoint(bits, number.Scale ?? 0).ToString(),
        RuleType.Date when bits is >= 0 and <= 3652058 => DateOnly.FromDayNumber((int)bits).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        RuleType.DateTime when bits is >= 0 and <= 315537897599999999 => new System.DateTime(bits * 10).ToString("yyyy-MM-ddTHH:mm:ss.FFFFFF", CultureInfo.InvariantCulture),
        RuleType.DaysDuration => DurationText.Days(bits),
        RuleType.MonthsDuration => DurationText.Months(bits),
        _ => bits.ToString(CultureInfo.InvariantCulture),
    };
}

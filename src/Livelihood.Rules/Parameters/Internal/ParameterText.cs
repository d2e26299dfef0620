using System.Globalization;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.Parameters.Internal;

/// <summary>Writes values and periods for people.</summary>
internal static class ParameterText
{
    public static string Of(ParameterValue value)
    {
        string plain = Plain(value);
        return value.Type is RuleType.Number { Unit.IsNone: false } number ? plain + ' ' + number.Unit : plain;
    }

    /// <summary>The value without its unit, as a document writes it.</summary>
    public static string Plain(ParameterValue value) => value.Type switch
    {
        RuleType.Number => value.Number!.Value.Normalize().ToString(),
        RuleType.Boolean => value.Boolean!.Value ? "true" : "false",
        RuleType.Date => Day(value.Date!.Value),
        RuleType.DaysDuration => DurationText.Days(value.Bits),
        RuleType.MonthsDuration => DurationText.Months(value.Bits),
        _ => value.Text!,
    };

    public static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

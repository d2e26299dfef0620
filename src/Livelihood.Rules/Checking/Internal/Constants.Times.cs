using System.Numerics;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.Checking.Internal;

/// <content>Arithmetic of constant dates and durations.</content>
internal static partial class Constants
{
    public const long MicrosecondsPerDay = 86_400_000_000;

    private const string TooFar = "A date outside the years 1 to 9999 is computed";

    private static Folded Times(Operation operation, RuleType type, IReadOnlyList<ConstantNode> operands)
    {
        ConstantNode left = operands[0];
        BigInteger second = operands.Count > 1 ? operands[1].Bits : 0;
        int sign = operation == Operation.Subtract ? -1 : 1;
        switch (operation, left.Type)
        {
            case (Operation.Negate, RuleType.DaysDuration or RuleType.MonthsDuration): return Duration(type, -(BigInteger)left.Bits);
            case (Operation.Add or Operation.Subtract, RuleType.DaysDuration or RuleType.MonthsDuration):
                return Duration(type, left.Bits + (sign * second));
            case (Operation.Multiply, RuleType.DaysDuration or RuleType.MonthsDuration): return Duration(type, left.Bits * second);
            case (Operation.Subtract, RuleType.Date) when type is RuleType.DaysDuration: return Duration(type, (left.Bits - second) * MicrosecondsPerDay);
            case (Operation.Subtract, RuleType.DateTime) when type is RuleType.DaysDuration: return Duration(type, left.Bits - second);
            case (Operation.Add or Operation.Subtract, RuleType.Date) when operands[1].Type is RuleType.MonthsDuration:
                return Shifted(left.Bits, sign * second) is { } day ? new Folded(type, day) : Folded.Problem(TooFar);
            case (Operation.Add or Operation.Subtract, RuleType.DateTime) when operands[1].Type is RuleType.MonthsDuration:
                (long days, long rest) = Math.DivRem(left.Bits, MicrosecondsPerDay);
                return Shifted(days, sign * second) is { } shifted ? new Folded(type, (shifted * MicrosecondsPerDay) + rest) : Folded.Problem(TooFar);
            case (Operation.Add or Operation.Subtract, RuleType.DateTime): return Moment(type, left.Bits + (sign * second));
            case (Operation.DateTimeOf, RuleType.Date) when operands.Count == 1: return new Folded(type, left.Bits * MicrosecondsPerDay);
            case (Operation.DatePart, RuleType.DateTime): return new Folded(type, left.Bits / MicrosecondsPerDay);
            default: return default;
        }
    }

    private static Folded Duration(RuleType type, BigInteger bits)
        => Fits(bits) ? new Folded(type, (long)bits) : Folded.Problem("A duration that is too long is computed");

    private static Folded Moment(RuleType type, BigInteger microseconds)
        => microseconds >= 0 && microseconds < (DateOnly.MaxValue.DayNumber + 1L) * (BigInteger)MicrosecondsPerDay
            ? new Folded(type, (long)microseconds)
            : Folded.Problem(TooFar);

    // The day stays, or becomes the last of a month that is too short for it.
    private static long? Shifted(long day, BigInteger months)
    {
        var date = DateOnly.FromDayNumber((int)day);
        BigInteger month = (date.Year * 12) + date.Month - 1 + months;
        if (month < 12 || month >= 120_000) return null;
        (int year, int inYear) = Math.DivRem((int)month, 12);
        return new DateOnly(year, inYear + 1, Math.Min(date.Day, System.DateTime.DaysInMonth(year, inYear + 1))).DayNumber;
    }
}

using System.Globalization;

namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>Operations on day numbers, date-times and durations, row by row.</summary>
internal static class DateOperations
{
    public static Why Year(ReadOnlySpan<long> a, TextPool texts, out long result) => Give(CivilDay.Split(a[0]).Year, out result);

    public static Why Month(ReadOnlySpan<long> a, TextPool texts, out long result) => Give(CivilDay.Split(a[0]).Month, out result);

    public static Why Day(ReadOnlySpan<long> a, TextPool texts, out long result) => Give(CivilDay.Split(a[0]).Day, out result);

    /// <summary>1 for Monday to 7 for Sunday; 0001-01-01 was a Monday.</summary>
    public static Why Weekday(ReadOnlySpan<long> a, TextPool texts, out long result) => Give((a[0] % 7) + 1, out result);

    public static Why DayOfYear(ReadOnlySpan<long> a, TextPool texts, out long result) => Give(DateOnly.FromDayNumber((int)a[0]).DayOfYear, out result);

    public static Why WeekOfYear(ReadOnlySpan<long> a, TextPool texts, out long result)
        => Give(ISOWeek.GetWeekOfYear(DateOnly.FromDayNumber((int)a[0]).ToDateTime(default)), out result);

    public static Why AgeAt(ReadOnlySpan<long> a, TextPool texts, out long result)
        => StatutoryAge.TryAt(a[0], a[1], out result) ? Why.None : Why.NoSuchDate;

    public static Why MonthsBetween(ReadOnlySpan<long> a, TextPool texts, out long result) => Give(CivilDay.MonthsBetween(a[0], a[1]), out result);

    public static Why DateOf(ReadOnlySpan<long> a, TextPool texts, out long result)
    {
        result = 0;
        bool exists = a[0] is >= 1 and <= 9999 && a[1] is >= 1 and <= 12 && a[2] >= 1 && a[2] <= DateTime.DaysInMonth((int)a[0], (int)a[1]);
        if (exists) result = new DateOnly((int)a[0], (int)a[1], (int)a[2]).DayNumber;
        return exists ? Why.None : Why.NoSuchDate;
    }

    public static Why AddMonths(ReadOnlySpan<long> a, TextPool texts, out long result)
        => CivilDay.TryAddMonths(a[0], a[1], out result) ? Why.None : Why.Overflow;

    /// <summary>A day and a span of microseconds: the day on which the sum lies.</summary>
    public static Why AddSpan(ReadOnlySpan<long> a, TextPool texts, out long result)
    {
        result = a[0] + FloorDays(a[1]);
        return CivilDay.IsDay(result) ? Why.None : Why.Overflow;
    }

    public static Why AddMonthsToTime(ReadOnlySpan<long> a, TextPool texts, out long result)
    {
        long day = FloorDays(a[0]);
        bool fits = CivilDay.TryAddMonths(day, a[1], out long moved);
        result = fits ? (moved * DateTimeText.Day) + (a[0] - (day * DateTimeText.Day)) : 0;
        return fits ? Why.None : Why.Overflow;
    }

    public static Why AddSpanToTime(ReadOnlySpan<long> a, TextPool texts, out long result)
    {
        Int128 sum = (Int128)a[0] + a[1];
        bool fits = sum >= 0 && sum < (Int128)(CivilDay.Last + 1) * DateTimeText.Day;
        result = fits ? (long)sum : 0;
        return fits ? Why.None : Why.Overflow;
    }

    /// <summary>The day of a date-time.</summary>
    public static Why DayOfTime(ReadOnlySpan<long> a, TextPool texts, out long result) => Give(FloorDays(a[0]), out result);

    /// <summary>The date-time at a day's midnight.</summary>
    public static Why Midnight(ReadOnlySpan<long> a, TextPool texts, out long result) => Give(a[0] * DateTimeText.Day, out result);

    public static Why TimeOfDay(ReadOnlySpan<long> a, TextPool texts, out long result)
    {
        bool exists = a[1] is >= 0 and < 24 && a[2] is >= 0 and < 60 && a[3] >= 0 && a[3] < 60;
        result = exists ? (a[0] * DateTimeText.Day) + (((a[1] * 3600) + (a[2] * 60) + a[3]) * DateTimeText.Second) : 0;
        return exists ? Why.None : Why.NoSuchDate;
    }

    public static Why Hour(ReadOnlySpan<long> a, TextPool texts, out long result) => Give(a[0] % DateTimeText.Day / (3600 * DateTimeText.Second), out result);

    public static Why Minute(ReadOnlySpan<long> a, TextPool texts, out long result) => Give(a[0] / (60 * DateTimeText.Second) % 60, out result);

    public static Why Second(ReadOnlySpan<long> a, TextPool texts, out long result) => Give(a[0] / DateTimeText.Second % 60, out result);

    public static Why WholeDays(ReadOnlySpan<long> a, TextPool texts, out long result) => Give(a[0] / DateTimeText.Day, out result);

    public static Why WholeYears(ReadOnlySpan<long> a, TextPool texts, out long result) => Give(a[0] / 12, out result);

    public static Why RestMonths(ReadOnlySpan<long> a, TextPool texts, out long result) => Give(a[0] % 12, out result);

    private static long FloorDays(long microseconds)
        => microseconds >= 0 ? microseconds / DateTimeText.Day : -((-(microseconds + 1) / DateTimeText.Day) + 1);

    private static Why Give(long value, out long result)
    {
        result = value;
        return Why.None;
    }
}

namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>Days as numbers: 0001-01-01 is 0, 9999-12-31 the last.</summary>
internal static class CivilDay
{
    public static readonly int Last = DateOnly.MaxValue.DayNumber;

    public static bool IsDay(long number) => number >= 0 && number <= Last;

    public static (int Year, int Month, int Day) Split(long number)
    {
        DateOnly date = DateOnly.FromDayNumber((int)number);
        date.Deconstruct(out int year, out int month, out int day);
        return (year, month, day);
    }

    /// <summary>The day so many months later; the last day of its month where that month is shorter.</summary>
    public static bool TryAddMonths(long number, long months, out long result)
    {
        result = 0;
        (int year, int month, int day) = Split(number);
        long at = (year * 12L) + month - 1;
        if (months is < -120_000 or > 120_000) return false;
        at += months;
        (long newYear, long newMonth) = (at / 12, (at % 12) + 1);
        if (at < 12 || newYear > 9999) return false;
        int last = DateTime.DaysInMonth((int)newYear, (int)newMonth);
        result = new DateOnly((int)newYear, (int)newMonth, Math.Min(day, last)).DayNumber;
        return true;
    }

    /// <summary>The whole months from one day to another; negative where the other lies before it.</summary>
    public static long MonthsBetween(long from, long to)
    {
        (int y1, int m1, int d1) = Split(from);
        (int y2, int m2, int d2) = Split(to);
        long months = ((y2 - y1) * 12L) + m2 - m1;
        if (months > 0 && d2 < d1) months--;
        else if (months < 0 && d2 > d1) months++;
        return months;
    }
}

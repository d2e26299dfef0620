namespace Livelihood.Rules.Feel.Internal;

/// <summary>Counts days of the proleptic Gregorian calendar.</summary>
internal static class Calendar
{
    private const int DaysPerEra = 146_097;

    public static bool Exists(long year, long month, long day)
        => year is >= -FeelValue.Date.MaxYear and <= FeelValue.Date.MaxYear && month is >= 1 and <= 12 && day >= 1 && day <= DaysInMonth(year, (int)month);

    public static bool IsLeap(long year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    public static int DaysInMonth(long year, int month) => month switch
    {
        2 => IsLeap(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    /// <summary>Days since 1970-01-01. Years are counted from March, so that the leap day is a year's last.</summary>
    public static long DayNumber(FeelValue.Date date)
    {
        long year = date.Month <= 2 ? date.Year - 1L : date.Year;
        long era = Math.DivRem(year, 400).Quotient - (year % 400 < 0 ? 1 : 0);
        long yearOfEra = year - (era * 400);
        long dayOfYear = (((153 * ((date.Month + 9) % 12)) + 2) / 5) + date.Day - 1;
        return (era * DaysPerEra) + (yearOfEra * 365) + (yearOfEra / 4) - (yearOfEra / 100) + dayOfYear - 719_468;
    }

    /// <summary>The date of a day number; null beyond the years that exist.</summary>
    public static FeelValue.Date? FromDayNumber(Int128 number)
    {
        if (number > 400_000_000_000 || number < -400_000_000_000) return null;
        long days = (long)number + 719_468;
        long era = (days >= 0 ? days : days - (DaysPerEra - 1)) / DaysPerEra;
        long dayOfEra = days - (era * DaysPerEra);
        long yearOfEra = (dayOfEra - (dayOfEra / 1460) + (dayOfEra / 36_524) - (dayOfEra / 146_096)) / 365;
        long dayOfYear = dayOfEra - ((365 * yearOfEra) + (yearOfEra / 4) - (yearOfEra / 100));
        long shifted = ((5 * dayOfYear) + 2) / 153;
        int month = (int)(shifted < 10 ? shifted + 3 : shifted - 9);
        long year = yearOfEra + (era * 400) + (month <= 2 ? 1 : 0);
        int day = (int)(dayOfYear - (((153 * shifted) + 2) / 5) + 1);
        return Exists(year, month, day) ? new((int)year, month, day) : null;
    }

    /// <summary>The date some months later, its day no later than the month's last; null beyond the years that exist.</summary>
    public static FeelValue.Date? AddMonths(FeelValue.Date date, Int128 months)
    {
        Int128 total = ((Int128)date.Year * 12) + (date.Month - 1) + months;
        if (total > 12_000_000_000 || total < -12_000_000_000) return null;
        long year = (long)total / 12, month = (long)total % 12;
        if (month < 0) (year, month) = (year - 1, month + 12);
        int day = Math.Min(date.Day, DaysInMonth(year, (int)month + 1));
        return Exists(year, month + 1, day) ? new((int)year, (int)month + 1, day) : null;
    }

    /// <summary>1 for Monday to 7 for Sunday.</summary>
    public static int Weekday(FeelValue.Date date)
    {
        long offset = (DayNumber(date) + 3) % 7;
        return (int)(offset < 0 ? offset + 7 : offset) + 1;
    }

    /// <summary>1 for 1 January.</summary>
    public static int DayOfYear(FeelValue.Date date)
        => (int)(DayNumber(date) - DayNumber(new(date.Year, 1, 1))) + 1;

    /// <summary>The week by ISO 8601: the week of a date is that of its Thursday.</summary>
    public static int WeekOfYear(FeelValue.Date date)
    {
        int beforeThursday = 4 - Weekday(date);
        return FromDayNumber(DayNumber(date) + beforeThursday) is { } thursday
            ? ((DayOfYear(thursday) - 1) / 7) + 1
            : ((DayOfYear(date) - 1) / 7) + 1;
    }
}

namespace Livelihood.Rules.Feel.Internal;

/// <summary>Brings days and times to counts of seconds and nanoseconds, and back.</summary>
internal static class Instants
{
    public const long Second = 1_000_000_000;
    public const long Day = 86_400;

    public static long SecondOfDay(FeelValue.Time time) => (time.Hour * 3600L) + (time.Minute * 60L) + time.Second;

    public static Int128 NanosecondOfDay(FeelValue.Time time) => ((Int128)SecondOfDay(time) * Second) + time.Nanosecond;

    /// <summary>The time of a nanosecond of the day, which may lie in another day.</summary>
    public static FeelValue.Time TimeOf(Int128 nanosecond, FeelZone? zone)
    {
        Int128 day = (Int128)Day * Second;
        nanosecond %= day;
        if (nanosecond < 0) nanosecond += day;
        long second = (long)(nanosecond / Second);
        return new((int)(second / 3600), (int)(second / 60 % 60), (int)(second % 60), (int)(nanosecond % Second), zone);
    }

    /// <summary>Nanoseconds of the local clock since the local midnight of 1970-01-01.</summary>
    public static Int128 Local(FeelValue.DateAndTime value)
        => ((Int128)Calendar.DayNumber(value.Day) * Day * Second) + NanosecondOfDay(value.TimeOfDay);

    public static FeelValue.DateAndTime? FromLocal(Int128 nanoseconds, FeelZone? zone)
    {
        Int128 day = (Int128)Day * Second;
        Int128 number = nanoseconds / day;
        if (nanoseconds % day < 0) number--;
        return Calendar.FromDayNumber(number) is { } date ? new(date, TimeOf(nanoseconds - (number * day), zone)) : null;
    }

    /// <summary>Seconds east of Greenwich; null for a local value or a zone that the host does not know.</summary>
    public static int? Offset(FeelValue.DateAndTime value)
        => value.TimeOfDay.Zone is { } zone ? Zones.Offset(zone, value.Day, value.TimeOfDay) : null;

    public static int? Offset(FeelValue.Time value) => value.Zone is { } zone ? Zones.OffsetWithoutDay(zone) : null;

    public static FeelValue.DateAndTime AtMidnight(FeelValue.Date date) => new(date, new(0, 0, 0, 0, FeelZone.Utc));

    /// <summary>The difference of two instants in nanoseconds; null where only one has a zone, or an offset is unknown and the zones differ.</summary>
    public static Int128? Difference(FeelValue.DateAndTime left, FeelValue.DateAndTime right)
        => Between(Local(left), left.TimeOfDay.Zone, Offset(left), Local(right), right.TimeOfDay.Zone, Offset(right));

    public static Int128? Difference(FeelValue.Time left, FeelValue.Time right)
        => Between(NanosecondOfDay(left), left.Zone, Offset(left), NanosecondOfDay(right), right.Zone, Offset(right));

    /// <summary>The value some nanoseconds later, its zone kept; null beyond the years that exist.</summary>
    public static FeelValue.DateAndTime? Add(FeelValue.DateAndTime value, Int128 nanoseconds)
    {
        FeelZone? zone = value.TimeOfDay.Zone;
        Int128 local = Local(value) + nanoseconds;
        if (zone?.Name is null || Offset(value) is not { } before) return FromLocal(local, zone);
        Int128 instant = local - ((Int128)before * Second);
        int after = Zones.OffsetAt(zone, instant / Second) ?? before;
        return FromLocal(instant + ((Int128)after * Second), zone);
    }

    private static Int128? Between(Int128 left, FeelZone? leftZone, int? leftOffset, Int128 right, FeelZone? rightZone, int? rightOffset)
    {
        if (leftZone is null != rightZone is null) return null;
        if (leftZone is null) return left - right;
        if (leftOffset is { } first && rightOffset is { } second) return left - right - ((Int128)(first - second) * Second);
        return leftZone.Equals(rightZone) ? left - right : null;
    }
}

using System.Globalization;

namespace Livelihood.Rules.Feel.Internal;

/// <summary>Reads and writes dates and times as XML Schema does, with zones by name behind <c>@</c>.</summary>
internal static class TemporalText
{
    /// <summary>Reads the text of an <c>@"..."</c> literal; null where it is none.</summary>
    public static FeelValue? Literal(string text)
        => DurationText.Read(text) ?? Date(text) ?? Time(text) ?? (text.Contains('T', StringComparison.Ordinal) ? DateAndTime(text) : null);

    public static FeelValue? Date(string text)
    {
        int start = text.StartsWith('-') ? 1 : 0;
        int years = text.Length - start - 6;
        if (years is < 4 or > 9 || (years > 4 && text[start] == '0') || text[^3] != '-' || text[^6] != '-') return null;
        if (!Digits(text, start, years, out int year) || !Digits(text, text.Length - 5, 2, out int month) || !Digits(text, text.Length - 2, 2, out int day)) return null;
        if (start == 1) year = -year;
        return Calendar.Exists(year, month, day) ? new FeelValue.Date(year, month, day) : null;
    }

    public static FeelValue? Time(string text) => Time(text, out _);

    public static FeelValue? DateAndTime(string text)
    {
        int at = text.IndexOf('T', StringComparison.Ordinal);
        if (at < 0) return Date(text) is FeelValue.Date day ? new FeelValue.DateAndTime(day, new(0, 0, 0)) : null;
        if (Date(text[..at]) is not FeelValue.Date date || Time(text[(at + 1)..], out bool midnight) is not { } time) return null;
        if (midnight)
        {
            if (Calendar.FromDayNumber((Int128)Calendar.DayNumber(date) + 1) is not { } next) return null;
            date = next;
        }
        return new FeelValue.DateAndTime(date, time);
    }

    public static string Write(FeelValue.Date date)
        => string.Create(CultureInfo.InvariantCulture, $"{(date.Year < 0 ? "-" : "")}{Math.Abs(date.Year):0000}-{date.Month:00}-{date.Day:00}");

    public static string Write(FeelValue.Time time)
    {
        string fraction = time.Nanosecond == 0 ? "" : "." + time.Nanosecond.ToString("000000000", CultureInfo.InvariantCulture).TrimEnd('0');
        return string.Create(CultureInfo.InvariantCulture, $"{time.Hour:00}:{time.Minute:00}:{time.Second:00}{fraction}{Write(time.Zone)}");
    }

    public static string Write(FeelValue.DateAndTime value) => $"{Write(value.Day)}T{Write(value.TimeOfDay)}";

    private static string Write(FeelZone? zone)
    {
        if (zone is null) return "";
        if (zone.Name is not null) return "@" + zone.Name;
        int offset = zone.OffsetSeconds!.Value;
        if (offset == 0) return "Z";
        int size = Math.Abs(offset);
        string seconds = size % 60 == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $":{size % 60:00}");
        return string.Create(CultureInfo.InvariantCulture, $"{(offset < 0 ? '-' : '+')}{size / 3600:00}:{size / 60 % 60:00}{seconds}");
    }

    /// <summary>Reads a time of day; 24:00:00 is the midnight that ends the day.</summary>
    private static FeelValue.Time? Time(string text, out bool endsDay)
    {
        endsDay = false;
        if (text.Length < 8 || text[2] != ':' || text[5] != ':'
            || !Digits(text, 0, 2, out int hour) || !Digits(text, 3, 2, out int minute) || !Digits(text, 6, 2, out int second)) return null;
        int at = 8, nanosecond = 0;
        if (at < text.Length && text[at] == '.')
        {
            int start = ++at;
            while (at < text.Length && char.IsAsciiDigit(text[at])) at++;
            if (at - start is 0 or > 9) return null;
            nanosecond = int.Parse(text[start..at].PadRight(9, '0'), NumberStyles.None, CultureInfo.InvariantCulture);
        }
        FeelZone? zone = null;
        if (at < text.Length && (zone = Zone(text[at..])) is null) return null;
        if (hour == 24 && minute == 0 && second == 0 && nanosecond == 0)
        {
            endsDay = true;
            hour = 0;
        }
        return hour > 23 || minute > 59 || second > 59 ? null : new(hour, minute, second, nanosecond, zone);
    }

    private static FeelZone? Zone(string text)
    {
        if (text is "Z" or "z") return FeelZone.Utc;
        if (text[0] == '@') return Zones.Named(text[1..]);
        if (text[0] is not ('+' or '-') || text.Length is not (6 or 9) || text[3] != ':') return null;
        int seconds = 0;
        if (!Digits(text, 1, 2, out int hours) || !Digits(text, 4, 2, out int minutes)) return null;
        if (text.Length == 9 && (text[6] != ':' || !Digits(text, 7, 2, out seconds))) return null;
        int offset = (hours * 3600) + (minutes * 60) + seconds;
        return minutes > 59 || seconds > 59 || offset > 18 * 3600 ? null : FeelZone.Offset(text[0] == '-' ? -offset : offset);
    }

    private static bool Digits(string text, int start, int length, out int value)
    {
        value = 0;
        for (int i = start; i < start + length; i++)
        {
            if (!char.IsAsciiDigit(text[i])) return false;
            value = (value * 10) + text[i] - '0';
        }
        return true;
    }
}

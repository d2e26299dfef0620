using System.Globalization;
using System.Numerics;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.Checking.Internal;

/// <summary>Reads dates, date-times and durations as ISO 8601 writes them and FEEL takes them.</summary>
/// <remarks>Source: OMG DMN 1.5, clause 10.3.2.3; without zones, since rules are about days of the calendar.</remarks>
internal static class TemporalText
{
    /// <summary>Reads a text; the fault is the sentence of a problem up to the place.</summary>
    public static Folded Read(string text, TemporalKinds kinds)
    {
        Folded read = text.StartsWith('P') || text.StartsWith("-P", StringComparison.Ordinal) ? Duration(text) : DateOrTime(text);
        if (read.Fault is not null) return read;
        TemporalKinds kind = read.Type switch
        {
            RuleType.Date => TemporalKinds.Date,
            RuleType.DateTime => TemporalKinds.DateTime,
            RuleType.DaysDuration => TemporalKinds.Days,
            _ => TemporalKinds.Months,
        };
        return (kinds & kind) != 0 ? read : Folded.Problem("A text that stands for something else is used");
    }

    private static Folded DateOrTime(string text)
    {
        int t = text.IndexOf('T', StringComparison.Ordinal);
        string day = t < 0 ? text : text[..t];
        bool form = day.Length == 10 && day[4] == '-' && day[7] == '-' && day.Where((_, i) => i is not (4 or 7)).All(char.IsAsciiDigit);
        if (!form) return Folded.Problem(t < 0 && text.Contains(':', StringComparison.Ordinal) ? "A time of day without a date is used" : "A text that is not a date, date and time or duration is used");
        if (!DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)) return Folded.Problem("A date that does not exist is used");
        if (t < 0) return new Folded(Checker.Date, date.DayNumber);
        string time = text[(t + 1)..];
        if (time.EndsWith('Z') || time.AsSpan().IndexOfAny('+', '-', '@') >= 0) return Folded.Problem("A date and time with a zone is used");
        return Microseconds(time) is { } within ? new Folded(Checker.DateTime, (date.DayNumber * Constants.MicrosecondsPerDay) + within) : Folded.Problem("A time of day that does not exist is used");
    }

    // hh:mm:ss with up to six decimals of a second.
    private static long? Microseconds(string time)
    {
        string fraction = "";
        int point = time.IndexOf('.', StringComparison.Ordinal);
        if (point >= 0) (time, fraction) = (time[..point], time[(point + 1)..]);
        if (point >= 0 && (fraction.Length is 0 or > 6 || !fraction.All(char.IsAsciiDigit))) return null;
        if (!TimeOnly.TryParseExact(time, "HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out TimeOnly read)) return null;
        long micros = fraction.Length == 0 ? 0 : long.Parse(fraction.PadRight(6, '0'), CultureInfo.InvariantCulture);
        return (read.Ticks / 10) + micros;
    }

    private static Folded Duration(string text)
    {
        const string wrong = "A text that is not a duration is used";
        int sign = text[0] == '-' ? -1 : 1;
        ReadOnlySpan<char> rest = text.AsSpan(sign < 0 ? 2 : 1);
        BigInteger months = 0, micros = 0;
        int last = -1;
        bool time = false, any = false, isMonths = false, isDays = false;
        while (!rest.IsEmpty)
        {
            if (rest[0] == 'T')
            {
                if (time || rest.Length == 1) return Folded.Problem(wrong);
                time = true;
                rest = rest[1..];
                continue;
            }

            int digits = rest.IndexOfAnyExceptInRange('0', '9');
            if (digits is <= 0 or > 18) return Folded.Problem(wrong);
            BigInteger number = BigInteger.Parse(rest[..digits], NumberStyles.None, CultureInfo.InvariantCulture);
            BigInteger fraction = 0;
            rest = rest[digits..];
            bool point = rest[0] == '.';
            if (point)
            {
                int decimals = rest[1..].IndexOfAnyExceptInRange('0', '9');
                if (decimals is <= 0 or > 6) return Folded.Problem(wrong);
                fraction = BigInteger.Parse(rest.Slice(1, decimals), NumberStyles.None, CultureInfo.InvariantCulture) * BigInteger.Pow(10, 6 - decimals);
                rest = rest[(decimals + 1)..];
            }

            int unit = (time, rest[0]) switch { (false, 'Y') => 0, (false, 'M') => 1, (false, 'D') => 2, (true, 'H') => 3, (true, 'M') => 4, (true, 'S') => 5, _ => -1 };
            if (unit <= last || (point && unit != 5)) return Folded.Problem(wrong);
            (last, any) = (unit, true);
            rest = rest[1..];
            (isMonths, isDays) = (isMonths || unit < 2, isDays || unit >= 2);
            months += unit == 0 ? number * 12 : unit == 1 ? number : 0;
            micros += (unit switch { 2 => number * 86_400, 3 => number * 3_600, 4 => number * 60, 5 => number, _ => 0 } * 1_000_000) + fraction;
        }

        if (!any || (time && last < 3)) return Folded.Problem(wrong);
        if (isMonths && isDays) return Folded.Problem("A duration of months and of days at once is used");
        BigInteger bits = (isMonths ? months : micros) * sign;
        return bits >= long.MinValue && bits <= long.MaxValue ? new Folded(isMonths ? Checker.Months : Checker.Days, (long)bits) : Folded.Problem("A duration that is too long is used");
    }
}

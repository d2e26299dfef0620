using System.Globalization;
using System.Text;

namespace Livelihood.Rules.Feel.Internal;

/// <summary>Reads and writes durations as XML Schema does: <c>P1Y2M</c> or <c>P3DT4H5M6.7S</c>, never both in one.</summary>
internal static class DurationText
{
    private const int MostDigits = 18;
    private const long Second = 1_000_000_000;

    public static FeelValue? Read(string text)
    {
        int at = text.StartsWith('-') ? 1 : 0;
        bool negative = at == 1;
        if (at >= text.Length || text[at] != 'P') return null;
        at++;
        Int128 months = 0, nanoseconds = 0;
        bool anyMonths = false, anyDays = false, inTime = false;
        string left = "YMD";
        while (at < text.Length)
        {
            if (text[at] == 'T')
            {
                if (inTime || ++at == text.Length) return null;
                (inTime, left) = (true, "HMS");
                continue;
            }
            if (!Part(text, ref at, out Int128 whole, out int fraction, out char unit)) return null;
            int place = left.IndexOf(unit, StringComparison.Ordinal);
            if (place < 0 || (fraction >= 0 && unit != 'S')) return null;
            left = left[(place + 1)..];
            if (!inTime && unit != 'D')
            {
                anyMonths = true;
                months += whole * (unit == 'Y' ? 12 : 1);
                continue;
            }
            anyDays = true;
            nanoseconds += (whole * Seconds(unit) * Second) + Math.Max(0, fraction);
        }
        if (anyMonths == anyDays) return null;
        if (anyDays) return new FeelValue.DaysTime(negative ? -nanoseconds : nanoseconds);
        return months > long.MaxValue ? null : new FeelValue.YearsMonths((long)(negative ? -months : months));
    }

    public static string Write(FeelValue.YearsMonths value)
    {
        if (value.Months == 0) return "P0M";
        UInt128 size = Size(value.Months);
        string years = size >= 12 ? Text(size / 12) + "Y" : "", months = size % 12 != 0 ? Text(size % 12) + "M" : "";
        return $"{(value.Months < 0 ? "-" : "")}P{years}{months}";
    }

    public static string Write(FeelValue.DaysTime value)
    {
        if (value.Nanoseconds == 0) return "PT0S";
        UInt128 size = Size(value.Nanoseconds), seconds = size / Second;
        int nanosecond = (int)(size % Second);
        StringBuilder text = new(value.Nanoseconds < 0 ? "-P" : "P");
        if (seconds / 86_400 != 0) text.Append(Text(seconds / 86_400)).Append('D');
        int rest = (int)(seconds % 86_400);
        if (rest == 0 && nanosecond == 0) return text.ToString();
        text.Append('T');
        if (rest / 3600 != 0) text.Append(CultureInfo.InvariantCulture, $"{rest / 3600}H");
        if (rest / 60 % 60 != 0) text.Append(CultureInfo.InvariantCulture, $"{rest / 60 % 60}M");
        if (nanosecond != 0)
            text.Append(CultureInfo.InvariantCulture, $"{rest % 60}.{nanosecond.ToString("000000000", CultureInfo.InvariantCulture).TrimEnd('0')}S");
        else if (rest % 60 != 0)
            text.Append(CultureInfo.InvariantCulture, $"{rest % 60}S");
        return text.ToString();
    }

    private static int Seconds(char unit) => unit switch { 'D' => 86_400, 'H' => 3600, 'M' => 60, _ => 1 };

    private static UInt128 Size(Int128 value) => value < 0 ? (UInt128)0 - (UInt128)value : (UInt128)value;

    private static string Text(UInt128 value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Reads digits, a fraction where there is one (its first nine digits count) and the unit behind them.</summary>
    private static bool Part(string text, ref int at, out Int128 whole, out int fraction, out char unit)
    {
        (whole, fraction, unit) = (0, -1, ' ');
        int start = at;
        while (at < text.Length && char.IsAsciiDigit(text[at])) at++;
        if (at == start || at - start > MostDigits || at == text.Length) return false;
        whole = Int128.Parse(text.AsSpan(start, at - start), NumberStyles.None, CultureInfo.InvariantCulture);
        if (text[at] == '.')
        {
            start = ++at;
            while (at < text.Length && char.IsAsciiDigit(text[at])) at++;
            if (at == start || at == text.Length) return false;
            string digits = text[start..Math.Min(at, start + 9)];
            fraction = int.Parse(digits.PadRight(9, '0'), NumberStyles.None, CultureInfo.InvariantCulture);
        }
        unit = text[at++];
        return true;
    }
}

using System.Globalization;
using System.Text;

namespace Livelihood.Rules.Parameters.Internal;

/// <summary>Reads and writes spans as ISO 8601 does: <c>P30D</c>, <c>PT36H</c>, <c>P1Y6M</c>.</summary>
internal static class DurationText
{
    private const long Second = 1_000_000, Minute = 60 * Second, Hour = 60 * Minute, Day = 24 * Hour;

    /// <summary>Reads days, hours, minutes and seconds.</summary>
    /// <param name="text">The text.</param>
    /// <param name="microseconds">The span.</param>
    /// <returns>False where the text is no such span or is longer than 64 bits of microseconds hold.</returns>
    public static bool TryDays(string text, out long microseconds)
        => TryRead(text, [('D', Day, false), ('H', Hour, true), ('M', Minute, true), ('S', Second, true)], out microseconds);

    /// <summary>Reads years and months.</summary>
    /// <param name="text">The text.</param>
    /// <param name="months">The span in months.</param>
    /// <returns>False where the text is no such span or is longer than 32 bits of months hold.</returns>
    public static bool TryMonths(string text, out long months)
        => TryRead(text, [('Y', 12, false), ('M', 1, false)], out months) && months is >= -int.MaxValue and <= int.MaxValue;

    public static string Days(long microseconds)
    {
        if (microseconds == 0) return "P0D";
        var text = new StringBuilder(microseconds < 0 ? "-P" : "P");
        UInt128 rest = (UInt128)Int128.Abs(microseconds);
        rest = Part(text, rest, Day, 'D');
        if (rest > 0) text.Append('T');
        rest = Part(text, rest, Hour, 'H');
        rest = Part(text, rest, Minute, 'M');
        if (rest > 0) text.Append(((decimal)rest / Second).ToString("0.######", CultureInfo.InvariantCulture)).Append('S');
        return text.ToString();
    }

    public static string Months(long months)
    {
        if (months == 0) return "P0M";
        var text = new StringBuilder(months < 0 ? "-P" : "P");
        UInt128 rest = Part(text, (UInt128)Int128.Abs(months), 12, 'Y');
        _ = Part(text, rest, 1, 'M');
        return text.ToString();
    }

    private static UInt128 Part(StringBuilder text, UInt128 rest, long unit, char sign)
    {
        UInt128 count = rest / (UInt128)unit;
        if (count > 0) text.Append(CultureInfo.InvariantCulture, $"{count}{sign}");
        return rest % (UInt128)unit;
    }

    private static bool TryRead(string text, ReadOnlySpan<(char Sign, long Unit, bool AfterT)> parts, out long total)
    {
        total = 0;
        ReadOnlySpan<char> rest = text;
        bool negative = rest.StartsWith("-");
        if (negative) rest = rest[1..];
        if (!rest.StartsWith("P") || rest.Length < 3) return false;
        rest = rest[1..];
        bool afterT = false;
        decimal sum = 0;
        int next = 0;
        while (!rest.IsEmpty)
        {
            if (rest[0] == 'T')
            {
                if (afterT || rest.Length == 1) return false;
                afterT = true;
                rest = rest[1..];
                continue;
            }
            int length = 0;
            while (length < rest.Length && (char.IsAsciiDigit(rest[length]) || rest[length] == '.')) length++;
            if (length == 0 || length == rest.Length || length > 18) return false;
            while (next < parts.Length && (parts[next].Sign != rest[length] || parts[next].AfterT != afterT)) next++;
            if (next == parts.Length || !TryCount(rest[..length], parts[next].Sign == 'S', out decimal count)) return false;
            sum += count * parts[next].Unit;
            if (sum > long.MaxValue || sum != Math.Truncate(sum)) return false;
            next++;
            rest = rest[(length + 1)..];
        }
        total = (long)(negative ? -sum : sum);
        return true;
    }

    private static bool TryCount(ReadOnlySpan<char> digits, bool fraction, out decimal count)
        => decimal.TryParse(digits, fraction ? NumberStyles.AllowDecimalPoint : NumberStyles.None, CultureInfo.InvariantCulture, out count)
        && char.IsAsciiDigit(digits[0]) && char.IsAsciiDigit(digits[^1]);
}

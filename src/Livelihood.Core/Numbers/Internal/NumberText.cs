using System.Globalization;

namespace Livelihood.Core.Numbers.Internal;

/// <summary>Reads and writes fixed-point numbers as invariant text.</summary>
internal static class NumberText
{
    /// <summary>The most characters a number takes: a sign, nineteen digits, a leading zero and a point.</summary>
    public const int LongestText = 22;

    /// <summary>Reads a number at a stated scale, or, where that is negative, at the scale the text shows.</summary>
    public static NumberFault TryParse(ReadOnlySpan<char> text, int scale, out long units, out int usedScale)
    {
        (units, usedScale) = (0, Math.Max(scale, 0));
        if (text.IsEmpty) return NumberFault.Empty;

        bool negative = text[0] == '-';
        ReadOnlySpan<char> digits = negative || text[0] == '+' ? text[1..] : text;
        int point = digits.IndexOf('.');
        ReadOnlySpan<char> whole = point < 0 ? digits : digits[..point];
        ReadOnlySpan<char> decimals = point < 0 ? [] : digits[(point + 1)..];
        bool hasDigits = point < 0 ? !whole.IsEmpty : !decimals.IsEmpty;
        if (!hasDigits || whole.ContainsAnyExceptInRange('0', '9') || decimals.ContainsAnyExceptInRange('0', '9'))
            return NumberFault.NotANumber;

        if (scale < 0) usedScale = Math.Min(decimals.Length, Scales.Largest);
        ReadOnlySpan<char> kept = decimals[..Math.Min(decimals.Length, usedScale)];
        if (decimals[kept.Length..].ContainsAnyExcept('0')) return NumberFault.TooManyDecimals;

        Int128 value = 0;
        if (!TryAppend(ref value, whole.TrimStart('0')) || !TryAppend(ref value, kept)) return NumberFault.Overflow;
        value *= Scales.Power(usedScale - kept.Length);
        return Scales.TryNarrow(negative ? -value : value, out units) ? NumberFault.None : NumberFault.Overflow;
    }

    /// <summary>Writes a number with exactly as many decimals as its scale.</summary>
    public static bool TryFormat(long units, int scale, Span<char> destination, out int written)
    {
        if (scale == 0) return units.TryFormat(destination, out written, default, CultureInfo.InvariantCulture);

        Span<char> digits = stackalloc char[20];
        ulong magnitude = units < 0 ? (ulong)-(Int128)units : (ulong)units;
        _ = magnitude.TryFormat(digits, out int length, default, CultureInfo.InvariantCulture);
        int zeros = Math.Max(scale + 1 - length, 0);
        int sign = units < 0 ? 1 : 0;
        written = 0;
        if (destination.Length < sign + zeros + length + 1) return false;

        if (units < 0) destination[written++] = '-';
        Span<char> body = destination.Slice(written, zeros + length + 1);
        int whole = zeros + length - scale;
        for (int i = 0; i < zeros + length; i++)
            body[i < whole ? i : i + 1] = i < zeros ? '0' : digits[i - zeros];
        body[whole] = '.';
        written += body.Length;
        return true;
    }

    /// <summary>Writes a number as a new string.</summary>
    public static string Format(long units, int scale)
    {
        Span<char> buffer = stackalloc char[LongestText];
        _ = TryFormat(units, scale, buffer, out int written);
        return new string(buffer[..written]);
    }

    private static bool TryAppend(ref Int128 value, ReadOnlySpan<char> digits)
    {
        foreach (char digit in digits)
        {
            value = value * 10 + (digit - '0');
            if (value > (Int128)long.MaxValue + 1) return false;
        }
        return true;
    }
}

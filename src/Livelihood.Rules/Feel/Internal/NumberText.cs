using System.Globalization;
using System.Numerics;

namespace Livelihood.Rules.Feel.Internal;

/// <summary>Reads and writes numbers.</summary>
internal static class NumberText
{
    private const int MostZeros = 100;
    private const int MostDigits = 10_000;

    public static bool TryRead(string text, out BigInteger units, out long scale)
    {
        (units, scale) = (BigInteger.Zero, 0);
        int at = 0;
        bool negative = text.StartsWith('-');
        if (negative || text.StartsWith('+')) at++;
        int digits = at;
        while (at < text.Length && char.IsAsciiDigit(text[at])) at++;
        string whole = text[digits..at], fraction = "";
        if (at < text.Length && text[at] == '.')
        {
            int start = ++at;
            while (at < text.Length && char.IsAsciiDigit(text[at])) at++;
            fraction = text[start..at];
            if (fraction.Length == 0) return false;
        }
        if (whole.Length + fraction.Length is 0 or > MostDigits) return false;
        long exponent = 0;
        if (at < text.Length && text[at] is 'e' or 'E')
        {
            string written = text[(at + 1)..];
            if (written.Length is 0 or > 10 || !long.TryParse(written, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent)) return false;
            at = text.Length;
        }
        if (at != text.Length) return false;
        units = BigInteger.Parse(whole + fraction, NumberStyles.None, CultureInfo.InvariantCulture);
        if (negative) units = -units;
        scale = fraction.Length - exponent;
        return true;
    }

    public static string Write(FeelNumber number)
    {
        string digits = BigInteger.Abs(number.Units).ToString(CultureInfo.InvariantCulture);
        string sign = number.Sign < 0 ? "-" : "";
        if (number.Scale <= 0)
            return number.Scale < -MostZeros ? WriteScientific(number) : sign + digits + new string('0', -number.Scale);
        if (number.Scale < digits.Length)
            return $"{sign}{digits[..^number.Scale]}.{digits[^number.Scale..]}";
        return number.Scale - digits.Length > MostZeros
            ? WriteScientific(number)
            : $"{sign}0.{new string('0', number.Scale - digits.Length)}{digits}";
    }

    public static string WriteScientific(FeelNumber number)
    {
        string digits = BigInteger.Abs(number.Units).ToString(CultureInfo.InvariantCulture);
        int exponent = digits.Length - 1 - number.Scale;
        string mantissa = digits.Length == 1 ? digits : $"{digits[..1]}.{digits[1..]}";
        return string.Create(CultureInfo.InvariantCulture, $"{(number.Sign < 0 ? "-" : "")}{mantissa}E{(exponent < 0 ? "" : "+")}{exponent}");
    }
}

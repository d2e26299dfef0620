using System.Globalization;
using System.Numerics;
using System.Text;

namespace Livelihood.Rules.Syntax.Internal;

/// <content>Reads numbers, texts and temporal literals.</content>
internal sealed partial class Parser
{
    private const int MostDigits = 1000;
    private const int LargestExponent = 9999;

    private int DigitsEnd(int at)
    {
        while (at < _text.Length && NameCharacters.IsDigit(_text[at])) at++;
        return at;
    }

    /// <summary>Where the digits and the fraction of a number end; the two points of a range are no fraction.</summary>
    private int MantissaEnd(int at)
    {
        int end = DigitsEnd(at);
        bool fraction = end + 1 < _text.Length && _text[end] == '.' && NameCharacters.IsDigit(_text[end + 1]);
        return fraction ? DigitsEnd(end + 1) : end;
    }

    private int NumberEnd(int at)
    {
        int end = MantissaEnd(at);
        if (end >= _text.Length || _text[end] is not ('e' or 'E')) return end;
        int digits = end + 1 < _text.Length && _text[end + 1] is '+' or '-' ? end + 2 : end + 1;
        int exponent = DigitsEnd(digits);
        return exponent > digits ? exponent : end;
    }

    private Expression NumberLiteral()
    {
        int start = _at, mantissa = MantissaEnd(start), end = NumberEnd(start);
        var span = new TextSpan(start, end - start);
        if (span.Length > MostDigits) return FailAt(span, "The number has too many digits", null, $"at most {MostDigits}");
        if (end < _text.Length && NameCharacters.IsPart(_text[end]))
            return FailAt(span, "A number ends in a word", _text[start..Math.Min(WordEnd(end), start + 40)], "an operator between them");
        string digits = _text[start..mantissa];
        int point = digits.IndexOf('.', StringComparison.Ordinal);
        int scale = point < 0 ? 0 : digits.Length - point - 1;
        if (end > mantissa)
        {
            if (!int.TryParse(_text.AsSpan(mantissa + 1, end - mantissa - 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int exponent)
                || Math.Abs((long)exponent) > LargestExponent)
                return FailAt(span, "The number's exponent is too large", _text[mantissa..Math.Min(end, mantissa + 40)], $"at most {LargestExponent}");
            scale -= exponent;
        }
        BigInteger units = BigInteger.Parse(digits.Replace(".", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture);
        Consume(end - start);
        Leaf();
        return new Expression.Number(units, scale) { Span = span };
    }

    private Expression TextLiteral()
    {
        int start = _at;
        string? value = Quoted();
        if (value is null) return FailAt(new TextSpan(start, 1), "The text has no end; it begins", null, "\"");
        Leaf();
        return new Expression.Text(value) { Span = From(start) };
    }

    private Expression TemporalLiteral()
    {
        int start = _at;
        Consume(1);
        string? value = Quoted();
        if (value is null) return FailAt(new TextSpan(start, 1), "The text has no end; it begins", null, "\"");
        Leaf();
        return new Expression.Temporal(value) { Span = From(start) };
    }

    /// <summary>Takes a text in quotes; null, with everything taken, where it has no end.</summary>
    private string? Quoted()
    {
        var value = new StringBuilder();
        int at = _at + 1;
        while (at < _text.Length && _text[at] != '"')
        {
            if (_text[at] == '\\') at = Escape(at, value);
            else value.Append(_text[at++]);
        }
        Consume(Math.Min(at + 1, _text.Length) - _at);
        return at < _text.Length ? value.ToString() : null;
    }

    /// <summary>Appends what an escape stands for and returns where it ends; a backslash before any other sign stands for itself.</summary>
    private int Escape(int at, StringBuilder value)
    {
        char sign = at + 1 < _text.Length ? _text[at + 1] : '\0';
        switch (sign)
        {
            case 'n':
                value.Append('\n');
                return at + 2;
            case 'r':
                value.Append('\r');
                return at + 2;
            case 't':
                value.Append('\t');
                return at + 2;
            case '"' or '\'' or '\\':
                value.Append(sign);
                return at + 2;
            case 'u' when CodePoint(at + 2, 4) is { } unit:
                value.Append((char)unit);
                return at + 6;
            case 'U' when CodePoint(at + 2, 6) is { } point and (< 0xD800 or > 0xDFFF) and <= 0x10FFFF:
                value.Append(char.ConvertFromUtf32(point));
                return at + 8;
            default:
                value.Append('\\');
                return at + 1;
        }
    }

    private int? CodePoint(int at, int digits)
        => at + digits <= _text.Length && int.TryParse(_text.AsSpan(at, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int point)
            ? point
            : null;
}

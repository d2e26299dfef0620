using System.Buffers.Text;
using System.Globalization;

namespace Livelihood.Core.Documents.Internal;

/// <summary>Writes a double as ECMAScript's Number::toString does (ECMA-262, section 6.1.6.1.20), as RFC 8785 section 3.2.2.3 requires.</summary>
internal static class EcmaScriptNumber
{
    /// <summary>The most characters a number takes: sign, "0.", 5 zeros and 17 digits, or 21 digits, or 17 digits with point and exponent.</summary>
    public const int MaxLength = 32;

    /// <summary>Writes a finite number and returns its length.</summary>
    public static int Format(double value, Span<byte> target)
    {
        if (value == 0)
        {
            target[0] = (byte)'0';
            return 1;
        }
        // The framework's shortest form: -d.ddddE+eee or plain; only digits and the place of the point are taken from it.
        Span<byte> shortest = stackalloc byte[64];
        value.TryFormat(shortest, out int length, "R", CultureInfo.InvariantCulture);
        Span<byte> digits = stackalloc byte[64];
        bool readsBack = double.Parse(shortest[..length], NumberStyles.Float, CultureInfo.InvariantCulture) == value;
        (int k, int n) = readsBack ? Digits(shortest[..length], digits) : SeventeenDigits(value, digits);

        int at = 0;
        if (value < 0) target[at++] = (byte)'-';
        if (k <= n && n <= 21)
        {
            at = Append(target, at, digits[..k]);
            at = Zeros(target, at, n - k);
        }
        else if (n is > 0 and <= 21)
        {
            at = Append(target, at, digits[..n]);
            target[at++] = (byte)'.';
            at = Append(target, at, digits[n..k]);
        }
        else if (n is > -6 and <= 0)
        {
            at = Append(target, at, "0."u8);
            at = Zeros(target, at, -n);
            at = Append(target, at, digits[..k]);
        }
        else
        {
            target[at++] = digits[0];
            if (k > 1)
            {
                target[at++] = (byte)'.';
                at = Append(target, at, digits[1..k]);
            }
            target[at++] = (byte)'e';
            int exponent = n - 1;
            target[at++] = exponent < 0 ? (byte)'-' : (byte)'+';
            Utf8Formatter.TryFormat(Math.Abs(exponent), target[at..], out int written);
            at += written;
        }
        return at;
    }

    // .NET 10 writes two powers of two, 2^-25 and 2^-958, one digit too short to read back. Seventeen digits always do; half goes to even.
    private static (int K, int N) SeventeenDigits(double value, Span<byte> digits)
    {
        Span<byte> exact = stackalloc byte[64];
        value.TryFormat(exact, out int length, "E40", CultureInfo.InvariantCulture);
        (int k, int n) = Digits(exact[..length], digits);
        if (k <= 17) return (k, n);
        int order = digits[17..k].SequenceCompareTo("5"u8);
        k = 17;
        if (order > 0 || (order == 0 && digits[16] % 2 == 1))
        {
            while (k > 0 && digits[k - 1] == (byte)'9') k--;
            if (k == 0)
            {
                digits[k++] = (byte)'0';
                n++;
            }
            digits[k - 1]++;
        }
        while (digits[k - 1] == (byte)'0') k--;
        return (k, n);
    }

    /// <summary>Takes the k significant digits out of a number's text, and n so that the value is 0.digits × 10^n.</summary>
    private static (int K, int N) Digits(ReadOnlySpan<byte> text, Span<byte> digits)
    {
        int exponent = 0;
        int e = text.IndexOf((byte)'E');
        if (e >= 0)
        {
            exponent = int.Parse(text[(e + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
            text = text[..e];
        }
        int k = 0, n = exponent;
        bool fraction = false;
        foreach (byte c in text)
        {
            if (c == (byte)'.') fraction = true;
            else if (c != (byte)'-')
            {
                if (k == 0 && c == (byte)'0')
                {
                    if (fraction) n--;
                    continue;
                }
                digits[k++] = c;
                if (!fraction) n++;
            }
        }
        while (digits[k - 1] == (byte)'0') k--;
        return (k, n);
    }

    private static int Append(Span<byte> target, int at, ReadOnlySpan<byte> text)
    {
        text.CopyTo(target[at..]);
        return at + text.Length;
    }

    private static int Zeros(Span<byte> target, int at, int count)
    {
        target.Slice(at, count).Fill((byte)'0');
        return at + count;
    }
}

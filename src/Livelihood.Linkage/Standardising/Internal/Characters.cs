using System.Buffers;
using System.Globalization;
using System.Text;

namespace Livelihood.Linkage.Standardising.Internal;

/// <summary>Keeps or removes characters by their Unicode category; an unpaired surrogate is never kept.</summary>
internal static class Characters
{
    public static bool IsPunctuationOrSymbol(Rune rune) => Rune.GetUnicodeCategory(rune)
        is >= UnicodeCategory.ConnectorPunctuation and <= UnicodeCategory.OtherSymbol;

    public static string StripPunctuation(string text)
    {
        var result = new StringBuilder(text.Length);
        for (int at = 0; at < text.Length;)
        {
            int length = Next(text, at, out Rune rune, out bool paired);
            if (paired && !IsPunctuationOrSymbol(rune)) result.Append(text, at, length);
            at += length;
        }
        return result.ToString();
    }

    public static string Digits(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
            if (Rune.GetUnicodeCategory(rune) == UnicodeCategory.DecimalDigitNumber) result.Append((char)('0' + (int)Rune.GetNumericValue(rune)));
        return result.ToString();
    }

    public static string Letters(string text)
    {
        var result = new StringBuilder(text.Length);
        bool afterLetter = false;
        for (int at = 0; at < text.Length;)
        {
            int length = Next(text, at, out Rune rune, out bool paired);
            UnicodeCategory category = Rune.GetUnicodeCategory(rune);
            afterLetter = paired && (category <= UnicodeCategory.OtherLetter || (afterLetter && category <= UnicodeCategory.EnclosingMark));
            if (afterLetter) result.Append(text, at, length);
            at += length;
        }
        return result.ToString();
    }

    private static int Next(string text, int at, out Rune rune, out bool paired)
    {
        paired = Rune.DecodeFromUtf16(text.AsSpan(at), out rune, out int length) == OperationStatus.Done;
        return length;
    }
}

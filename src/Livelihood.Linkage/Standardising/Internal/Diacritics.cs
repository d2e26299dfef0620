using System.Text;
using Livelihood.Core.Text;

namespace Livelihood.Linkage.Standardising.Internal;

/// <summary>Removes the marks of scripts in which a mark modifies a letter; marks that are letters themselves (vowel signs, kana voicing) stay.</summary>
internal static class Diacritics
{
    public static string Strip(string text)
    {
        if (Ascii.IsValid(text)) return text;
        var result = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (IsMark(c)) continue;
            if (c is (>= '\u00C0' and <= '\u212B') or (>= '\uFB1D' and <= '\uFB4E')) AppendBase(c, result);
            else result.Append(c);
        }
        return result.ToString();
    }

    // Called for the two ranges that hold every letter composed with such marks; hangul and hanzi lie outside and are never taken apart.
    private static void AppendBase(char letter, StringBuilder into)
    {
        string pieces = UnicodeForms.Nfd(letter.ToString());
        if (!pieces.Any(IsMark)) into.Append(letter);
        else into.Append(pieces.Where(piece => !IsMark(piece)).ToArray());
    }

    private static bool IsMark(char c) => c is
        (>= '\u0300' and <= '\u036F') or (>= '\u0483' and <= '\u0487') // Latin, Greek, Cyrillic
        or (>= '\u0591' and <= '\u05BD') or '\u05BF' or '\u05C1' or '\u05C2' or '\u05C4' or '\u05C5' or '\u05C7' or '\uFB1E' // Hebrew
        or (>= '\u0610' and <= '\u061A') or (>= '\u064B' and <= '\u065F') or '\u0670' or (>= '\u06D6' and <= '\u06DC') // Arabic
        or (>= '\u06DF' and <= '\u06E4') or '\u06E7' or '\u06E8' or (>= '\u06EA' and <= '\u06ED') or (>= '\u08CA' and <= '\u08E1') or (>= '\u08E3' and <= '\u08FF')
        or (>= '\u1AB0' and <= '\u1AFF') or (>= '\u1DC0' and <= '\u1DFF') or (>= '\u20D0' and <= '\u20F0') or (>= '\uFE20' and <= '\uFE2F');
}

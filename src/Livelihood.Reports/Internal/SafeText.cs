using System.Globalization;
using System.Text;

namespace Livelihood.Reports.Internal;

/// <summary>Makes any text harmless and legible on a page.</summary>
/// <remarks>Markup is encoded; control characters show as their pictures; characters that would turn the direction of text around, and halves of
/// surrogate pairs, show as U+FFFD.</remarks>
internal static class SafeText
{
    private const char Replacement = '\uFFFD';

    /// <summary>Appends a text encoded for HTML and SVG, in content and in quoted attributes.</summary>
    public static void Append(StringBuilder html, string? value)
    {
        if (value is null) return;
        for (int i = 0; i < value.Length; i++)
        {
            char c = value[i];
            switch (c)
            {
                case '&': html.Append("&amp;"); break;
                case '<': html.Append("&lt;"); break;
                case '>': html.Append("&gt;"); break;
                case '"': html.Append("&quot;"); break;
                case '\'': html.Append("&#39;"); break;
                default:
                    if (char.IsHighSurrogate(c) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1])) html.Append(c).Append(value[++i]);
                    else html.Append(Shown(c));
                    break;
            }
        }
    }

    /// <summary>Shortens a text to so many characters as a reader counts them, with an ellipsis in place of the rest.</summary>
    public static string Shorten(string text, int most)
    {
        if (text.Length <= most) return text;
        int length = 0;
        for (int count = 0; length < text.Length; count++)
        {
            if (count == most - 1) return string.Concat(text.AsSpan(0, length), "…");
            // A character with thousands of marks on it is no longer one that a reader counts.
            length += Math.Min(StringInfo.GetNextTextElementLength(text, length), 16);
        }
        return text;
    }

    /// <summary>Shows the first character of a value only; a missing one as it is.</summary>
    public static string? Mask(string? value)
    {
        if (string.IsNullOrEmpty(value)) return value;
        int first = char.IsHighSurrogate(value[0]) && value.Length > 1 ? 2 : 1;
        return string.Concat(value.AsSpan(0, first), "***");
    }

    private static char Shown(char c) => c switch
    {
        < ' ' => (char)('\u2400' + c),
        '\u007F' => '\u2421',
        >= '\u0080' and <= '\u009F' => Replacement,
        // Bidirectional marks, embeddings, overrides and isolates; line and paragraph separators.
        '\u061C' or '\u200E' or '\u200F' or (>= '\u2028' and <= '\u202E') or (>= '\u2066' and <= '\u2069') => Replacement,
        '\uFEFF' or '\uFFFE' or '\uFFFF' => Replacement,
        _ => char.IsSurrogate(c) ? Replacement : c,
    };
}

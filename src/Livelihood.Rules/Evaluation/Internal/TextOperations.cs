using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Livelihood.Core.Numbers;

namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>Operations on texts, row by row or once per distinct text. Positions and lengths count Unicode code points.</summary>
internal static class TextOperations
{
    public static Why Concatenate(ReadOnlySpan<long> a, TextPool texts, out long result) => Give(texts, texts[a[0]] + texts[a[1]], out result);

    public static Why Length(ReadOnlySpan<long> a, TextPool texts, out long result) => Give(CodePoints(texts[a[0]]), out result);

    public static Why Contains(ReadOnlySpan<long> a, TextPool texts, out long result)
        => Give(texts[a[0]].Contains(texts[a[1]], StringComparison.Ordinal), out result);

    public static Why StartsWith(ReadOnlySpan<long> a, TextPool texts, out long result)
        => Give(texts[a[0]].StartsWith(texts[a[1]], StringComparison.Ordinal), out result);

    public static Why EndsWith(ReadOnlySpan<long> a, TextPool texts, out long result)
        => Give(texts[a[0]].EndsWith(texts[a[1]], StringComparison.Ordinal), out result);

    public static Why UpperCase(ReadOnlySpan<long> a, TextPool texts, out long result) => Give(texts, texts[a[0]].ToUpperInvariant(), out result);

    public static Why LowerCase(ReadOnlySpan<long> a, TextPool texts, out long result) => Give(texts, texts[a[0]].ToLowerInvariant(), out result);

    public static Why Trim(ReadOnlySpan<long> a, TextPool texts, out long result) => Give(texts, texts[a[0]].Trim(), out result);

    /// <summary>The text before the first occurrence of a match; empty where there is none.</summary>
    public static Why SubstringBefore(ReadOnlySpan<long> a, TextPool texts, out long result)
    {
        string text = texts[a[0]];
        int at = text.IndexOf(texts[a[1]], StringComparison.Ordinal);
        return Give(texts, at < 0 ? "" : text[..at], out result);
    }

    /// <summary>The text after the first occurrence of a match; empty where there is none.</summary>
    public static Why SubstringAfter(ReadOnlySpan<long> a, TextPool texts, out long result)
    {
        string text = texts[a[0]];
        string match = texts[a[1]];
        int at = text.IndexOf(match, StringComparison.Ordinal);
        return Give(texts, at < 0 ? "" : text[(at + match.Length)..], out result);
    }

    /// <summary>From a position counted from 1, or from -1 at the end; missing where the position is 0 or lies outside the text, or the length is less than 1.</summary>
    public static Why Substring(ReadOnlySpan<long> a, TextPool texts, out long result)
    {
        string text = texts[a[0]];
        int points = CodePoints(text);
        long start = a[1] > 0 ? a[1] - 1 : points + a[1];
        result = 0;
        if (a[1] == 0 || start < 0 || start >= points || (a.Length > 2 && a[2] < 1)) return Why.NoValue;
        long length = a.Length > 2 ? Math.Min(a[2], points - start) : points - start;
        if (points == text.Length) return Give(texts, text.Substring((int)start, (int)length), out result);
        var part = new StringBuilder();
        int at = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (at >= start && at < start + length) part.Append(rune);
            at++;
        }
        return Give(texts, part.ToString(), out result);
    }

    public static RowOperation Matches(string pattern)
    {
        Regex regex = Compile(pattern);
        return (a, texts, out result) => Give(regex.IsMatch(texts[a[0]]), out result);
    }

    /// <summary>Text, pattern (not read), replacement.</summary>
    public static RowOperation Replace(string pattern)
    {
        Regex regex = Compile(pattern);
        return (a, texts, out result) => Give(texts, regex.Replace(texts[a[0]], texts[a[2]]), out result);
    }

    /// <summary>A number as text, without zeros behind its last decimal.</summary>
    public static RowOperation TextOfNumber(int scale)
        => (a, texts, out result) => Give(texts, new FixedPoint(a[0], scale).Normalize().ToString(), out result);

    public static Why TextOfDate(ReadOnlySpan<long> a, TextPool texts, out long result)
        => Give(texts, DateOnly.FromDayNumber((int)a[0]).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), out result);

    public static Why TextOfTruth(ReadOnlySpan<long> a, TextPool texts, out long result) => Give(texts, a[0] != 0 ? "true" : "false", out result);

    /// <summary>Whether one text comes before another, by UTF-16 code units.</summary>
    public static Why Less(ReadOnlySpan<long> a, TextPool texts, out long result)
        => Give(string.CompareOrdinal(texts[a[0]], texts[a[1]]) < 0, out result);

    public static Why AtMost(ReadOnlySpan<long> a, TextPool texts, out long result)
        => Give(string.CompareOrdinal(texts[a[0]], texts[a[1]]) <= 0, out result);

    private static Regex Compile(string pattern) => new(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    private static int CodePoints(string text)
    {
        int points = text.Length;
        for (int i = 1; i < text.Length; i++)
            if (char.IsSurrogatePair(text[i - 1], text[i])) points--;
        return points;
    }

    private static Why Give(TextPool texts, string value, out long result) => Give(texts.GetOrAdd(value), out result);

    private static Why Give(bool value, out long result) => Give(value ? 1 : 0, out result);

    private static Why Give(long value, out long result)
    {
        result = value;
        return Why.None;
    }
}

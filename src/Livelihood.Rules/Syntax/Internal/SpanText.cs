using System.Globalization;

namespace Livelihood.Rules.Syntax.Internal;

/// <summary>Says where a stretch of an expression stands, for people.</summary>
internal static class SpanText
{
    /// <summary>The place where a stretch begins, as <c>at 1:14</c>: line and column, counted from 1, columns in UTF-16 units.</summary>
    public static string At(string text, TextSpan span)
    {
        int line = 1, lineStart = 0, end = Math.Min(span.Start, text.Length);
        for (int i = 0; i < end; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 >= text.Length || text[i + 1] != '\n')))
            {
                line++;
                lineStart = i + 1;
            }
        }
        return string.Create(CultureInfo.InvariantCulture, $"at {line}:{end - lineStart + 1}");
    }

    /// <summary>What stands at a stretch, shortened where it is long; <c>the end</c> behind the last unit.</summary>
    public static string Excerpt(string text, TextSpan span)
    {
        const int longest = 40;
        if (span.Start >= text.Length) return "the end";
        int length = Math.Min(Math.Max(span.Length, 1), text.Length - span.Start);
        return length <= longest ? text.Substring(span.Start, length) : string.Concat(text.AsSpan(span.Start, longest), "…");
    }
}

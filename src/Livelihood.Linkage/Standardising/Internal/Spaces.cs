using System.Text;

namespace Livelihood.Linkage.Standardising.Internal;

/// <summary>Spaces in text: white space of Unicode, and the invisible zero-width space, word joiner and byte order mark.</summary>
internal static class Spaces
{
    public static bool Is(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\u2060' or '\uFEFF';

    public static ReadOnlySpan<char> Trim(ReadOnlySpan<char> text)
    {
        int start = 0, end = text.Length;
        while (start < end && Is(text[start])) start++;
        while (end > start && Is(text[end - 1])) end--;
        return text[start..end];
    }

    public static string Trim(string text)
    {
        ReadOnlySpan<char> trimmed = Trim(text.AsSpan());
        return trimmed.Length == text.Length ? text : trimmed.ToString();
    }

    public static string Collapse(string text)
    {
        var result = new StringBuilder(text.Length);
        bool after = false;
        foreach (char c in text)
        {
            bool space = Is(c);
            if (!space) result.Append(c);
            else if (!after) result.Append(' ');
            after = space;
        }
        return result.ToString();
    }

    public static string Strip(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (char c in text)
            if (!Is(c)) result.Append(c);
        return result.ToString();
    }

    public static string SortTokens(string text)
    {
        string collapsed = Trim(Collapse(text));
        string[] tokens = collapsed.Split(' ');
        if (tokens.Length < 2) return collapsed;
        Array.Sort(tokens, StringComparer.Ordinal);
        return string.Join(' ', tokens);
    }
}

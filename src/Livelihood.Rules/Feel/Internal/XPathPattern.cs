using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Livelihood.Rules.Feel.Internal;

/// <summary>Brings the regular expressions of XPath to those of the host.</summary>
/// <remarks>
/// Source: W3C XQuery and XPath Functions and Operators 3.1, clause 5.6.1. Back-references are not offered: they cannot be matched in linear time.
/// </remarks>
internal static class XPathPattern
{
    private const int MaxLength = 2_000;

    /// <summary>How often one part may be repeated by a number, so that a compiled pattern stays small.</summary>
    private const int MaxRepeats = 1_000;

    /// <summary>A last resort: looking for all matches may take time quadratic in the text.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    /// <summary>The compiled pattern; null where it is not well formed or not offered.</summary>
    public static Regex? Compile(string pattern, string flags)
    {
        if (Host(pattern, flags) is not { } host) return null;
        try
        {
            return new Regex(host, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant, Longest);
        }
        catch (ArgumentException)
        {
            return null;
        }
        catch (NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>The pattern in the host's form, with its flags inside; null where a flag or a part of it is none of XPath's.</summary>
    public static string? Host(string pattern, string flags)
    {
        bool lines = false, caseless = false, all = false, spaced = false, quoted = false;
        foreach (char flag in flags)
        {
            switch (flag)
            {
                case 's': all = true; break;
                case 'm': lines = true; break;
                case 'i': caseless = true; break;
                case 'x': spaced = true; break;
                case 'q': quoted = true; break;
                default: return null;
            }
        }
        if (pattern.Length > MaxLength) return null;
        string? host = quoted ? Regex.Escape(pattern) : Translate(spaced ? Unspaced(pattern) : pattern, all, lines);
        return host is null ? null : (caseless ? "(?i)" : "") + (lines ? "(?m)" : "") + host;
    }

    /// <summary>The replacement in the host's form; null where it is not well formed. <c>$N</c> beyond the groups drops digits from its end, as XPath has it.</summary>
    public static string? Replacement(string text, int groups)
    {
        StringBuilder host = new();
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\')
            {
                if (++i == text.Length || text[i] is not ('\\' or '$')) return null;
                host.Append(text[i] == '$' ? "$$" : "\\");
            }
            else if (text[i] == '$')
            {
                int start = ++i;
                while (i < text.Length && char.IsAsciiDigit(text[i]) && i - start < 9) i++;
                if (i == start) return null;
                int length = i - start;
                while (length > 1 && Number(start, length) > groups) length--;
                if (Number(start, length) <= groups) host.Append(CultureInfo.InvariantCulture, $"${{{Number(start, length)}}}");
                i = start + length - 1;
            }
            else
            {
                host.Append(text[i]);
            }
        }
        return host.ToString();

        int Number(int start, int length) => int.Parse(text.AsSpan(start, length), NumberStyles.None, CultureInfo.InvariantCulture);
    }

    /// <summary>The pattern without white space, except in classes of characters.</summary>
    private static string Unspaced(string pattern)
    {
        StringBuilder kept = new();
        int depth = 0;
        for (int i = 0; i < pattern.Length; i++)
        {
            bool escaped = kept.Length > 0 && kept[^1] == '\\' && (kept.Length < 2 || kept[^2] != '\\');
            if (!escaped) depth += pattern[i] == '[' ? 1 : pattern[i] == ']' && depth > 0 ? -1 : 0;
            if (depth > 0 || pattern[i] is not (' ' or '\t' or '\n' or '\r')) kept.Append(pattern[i]);
        }
        return kept.ToString();
    }

    private static string? Translate(string pattern, bool all, bool lines)
    {
        StringBuilder host = new();
        int depth = 0;
        for (int i = 0; i < pattern.Length; i++)
        {
            char c = pattern[i];
            if (c == '\\')
            {
                if (++i == pattern.Length || Escape(pattern[i], depth > 0) is not { } escaped) return null;
                host.Append(escaped);
                if (pattern[i] is not ('p' or 'P')) continue;
                int end = pattern.IndexOf('}', i);
                if (end < 0) return null;
                host.Append(pattern, i + 1, end - i);
                i = end;
            }
            else if (depth > 0)
            {
                if (c == '[')
                {
                    if (pattern[i - 1] != '-') return null;
                    depth++;
                }
                else if (c == ']')
                {
                    depth--;
                }
                host.Append(c);
            }
            else
            {
                if (c == '[') depth++;
                if (c == '(' && i + 1 < pattern.Length && pattern[i + 1] == '?' && (i + 2 >= pattern.Length || pattern[i + 2] != ':')) return null;
                if (c == '{' && !IsSmall(pattern, i)) return null;
                host.Append(c switch
                {
                    '.' => all ? "[\\s\\S]" : "[^\\n\\r]",
                    '$' => lines ? "(?=\\n|\\z)" : "\\z",
                    '^' => lines ? "^" : "\\A",
                    '#' => "\\#",
                    _ => c.ToString(),
                });
            }
        }
        return host.Replace("(?=\\n|\\z)", "$").ToString();
    }

    /// <summary>An escape in the host's form; null where XPath has none such.</summary>
    private static string? Escape(char c, bool inClass) => c switch
    {
        'i' => inClass ? @"\p{L}\p{Nl}_:" : @"[\p{L}\p{Nl}_:]",
        'I' => inClass ? null : @"[^\p{L}\p{Nl}_:]",
        'c' => inClass ? @"\p{L}\p{N}\p{M}_:.\-" : @"[\p{L}\p{N}\p{M}_:.\-]",
        'C' => inClass ? null : @"[^\p{L}\p{N}\p{M}_:.\-]",
        'n' or 'r' or 't' or 'd' or 'D' or 'w' or 'W' or 's' or 'S' or 'p' or 'P' => "\\" + c,
        _ => char.IsLetterOrDigit(c) ? null : "\\" + c,
    };

    /// <summary>Whether the repetition at a brace names small numbers.</summary>
    private static bool IsSmall(string pattern, int at)
    {
        int end = pattern.IndexOf('}', at);
        if (end < 0) return false;
        foreach (string part in pattern[(at + 1)..end].Split(','))
            if (part.Length > 0 && (!int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out int times) || times > MaxRepeats)) return false;
        return true;
    }
}

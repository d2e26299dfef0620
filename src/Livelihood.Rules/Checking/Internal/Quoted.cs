using System.Globalization;
using System.Text;

namespace Livelihood.Rules.Checking.Internal;

/// <summary>Shows texts of a document inside problems: in quotes, shortened, with control characters written out.</summary>
internal static class Quoted
{
    private const int Longest = 60;
    private const int Most = 20;

    public static string Text(string text)
    {
        var shown = new StringBuilder("\"");
        int kept = text.Length <= Longest ? text.Length : char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest;
        foreach (char c in text.AsSpan(0, kept))
        {
            if (c is '"' or '\\') shown.Append('\\').Append(c);
            else if (char.IsControl(c)) shown.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            else shown.Append(c);
        }

        if (kept < text.Length) shown.Append('…');
        return shown.Append('"').ToString();
    }

    public static string OneOf(IEnumerable<string> allowed)
    {
        string[] shown = [.. allowed.Take(Most + 1).Select(Text)];
        return shown.Length switch
        {
            0 => "nothing",
            1 => shown[0],
            > Most => string.Join(", ", shown.Take(Most)) + ", …",
            _ => string.Join(", ", shown[..^1]) + " or " + shown[^1],
        };
    }
}

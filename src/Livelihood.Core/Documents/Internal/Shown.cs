using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Livelihood.Core.Documents.Internal;

/// <summary>Shows what was found and what is allowed, short enough for one line.</summary>
internal static class Shown
{
    private const int Longest = 60;

    public static string Value(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => string.Create(CultureInfo.InvariantCulture, $"a list of {element.GetArrayLength()}"),
        JsonValueKind.String => Text(element.GetString()!),
        JsonValueKind.Number => Cut(element.GetRawText()),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => "null",
    };

    public static string Text(string text)
    {
        var shown = new StringBuilder("\"");
        foreach (char c in Cut(text))
        {
            if (c is '"' or '\\') shown.Append('\\').Append(c);
            else if (char.IsControl(c)) shown.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            else shown.Append(c);
        }
        return shown.Append('"').ToString();
    }

    public static string OneOf(IEnumerable<string> allowed)
    {
        string[] shown = allowed.Take(21).Select(name => $"\"{name}\"").ToArray();
        return shown.Length switch
        {
            0 => "nothing",
            1 => shown[0],
            > 20 => string.Join(", ", shown.Take(20)) + ", …",
            _ => string.Join(", ", shown[..^1]) + " or " + shown[^1],
        };
    }

    public static string Literal(ReadOnlySpan<byte> ascii)
        => Cut(Encoding.ASCII.GetString(ascii[..Math.Min(ascii.Length, Longest + 1)]));

    public static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    // Never cuts a surrogate pair in two.
    private static string Cut(string text)
        => text.Length <= Longest ? text : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest), "…");
}

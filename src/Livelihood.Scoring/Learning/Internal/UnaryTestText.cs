using System.Text;
using Livelihood.Core.Numbers;

namespace Livelihood.Scoring.Learning.Internal;

/// <summary>Bands as the unary tests of the rule language: <c>&lt; 2</c>, <c>[2..4)</c>, <c>&gt;= 4</c>, <c>"urban","town"</c>, <c>true</c>.</summary>
internal static class UnaryTestText
{
    public const string Any = "-";

    public static string Of(BandTest test) => test switch
    {
        BandTest.Range { From: null, Below: null } => Any,
        BandTest.Range { From: null, Below: { } below } => $"< {below}",
        BandTest.Range { From: { } from, Below: null } => $">= {from}",
        BandTest.Range { From: { } from, Below: { } below } => $"[{from}..{below})",
        BandTest.Truth { Value: var value } => value ? "true" : "false",
        BandTest.Names names => string.Join(",", names.Values.Select(Quoted)),
        _ => throw new ArgumentException("This is no test."),
    };

    /// <summary>Reads a test; null where the text is none of the forms above.</summary>
    public static BandTest? Parse(string text)
    {
        if (text == Any) return new BandTest.Range(null, null);
        if (text is "true" or "false") return new BandTest.Truth(text == "true");
        if (text.StartsWith('"')) return Names(text) is { Count: > 0 } names ? new BandTest.Names(names) : null;
        if (text.StartsWith("< ", StringComparison.Ordinal)) return Number(text[2..]) is { } below ? new BandTest.Range(null, below) : null;
        if (text.StartsWith(">= ", StringComparison.Ordinal)) return Number(text[3..]) is { } from ? new BandTest.Range(from, null) : null;
        int dots = text.IndexOf("..", StringComparison.Ordinal);
        return text.StartsWith('[') && text.EndsWith(')') && dots > 0 && Number(text[1..dots]) is { } start && Number(text[(dots + 2)..^1]) is { } end
            ? new BandTest.Range(start, end)
            : null;
    }

    private static FixedPoint? Number(string text)
    {
        NumberParse parsed = FixedPoint.TryParse(text);
        return parsed.Fault == NumberFault.None ? parsed.Value : null;
    }

    private static string Quoted(string name)
    {
        var text = new StringBuilder("\"");
        foreach (char c in name)
            _ = c switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                _ => text.Append(c),
            };
        return text.Append('"').ToString();
    }

    private static List<string>? Names(string text)
    {
        var names = new List<string>();
        for (int at = 0; ;)
        {
            if (at >= text.Length || text[at++] != '"') return null;
            var name = new StringBuilder();
            while (at < text.Length && text[at] != '"')
            {
                char c = text[at++];
                if (c == '\\')
                {
                    if (at == text.Length) return null;
                    c = text[at++] switch { 'n' => '\n', 'r' => '\r', 't' => '\t', var other => other };
                }
                name.Append(c);
            }
            if (at++ >= text.Length) return null;
            names.Add(name.ToString());
            if (at == text.Length) return names;
            if (text[at++] != ',') return null;
        }
    }
}

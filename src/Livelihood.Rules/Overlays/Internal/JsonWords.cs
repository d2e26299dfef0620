using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Livelihood.Core.Documents;

namespace Livelihood.Rules.Overlays.Internal;

/// <summary>Shows and compares JSON values in lines for people.</summary>
internal static class JsonWords
{
    /// <summary>A text as it is, a period in words; other values as JSON in one line.</summary>
    public static string Of(JsonNode? node) => node switch
    {
        null => "null",
        JsonObject { Count: > 0 } map when map.All(key => key.Key is "from" or "to" && IsText(key.Value)) => Period(map),
        _ => IsText(node) ? node.GetValue<string>() : Canonical(node),
    };

    /// <summary>Whether two values are the same JSON; of expressions, whether they differ in more than blanks.</summary>
    public static bool Same(JsonNode? one, JsonNode? other, bool isExpression = false)
    {
        if (isExpression && one?.GetValueKind() == JsonValueKind.String && other?.GetValueKind() == JsonValueKind.String)
            return Folded(one.GetValue<string>()) == Folded(other.GetValue<string>());
        return Canonical(one) == Canonical(other);
    }

    private static bool IsText(JsonNode? node) => node?.GetValueKind() == JsonValueKind.String;

    private static string Period(JsonObject map) => (map["from"], map["to"]) switch
    {
        ({ } from, { } to) => $"{from} to {to}",
        ({ } from, null) => $"from {from}",
        (_, var to) => $"to {to}",
    };

    private static string Canonical(JsonNode? node)
        => node is null ? "null" : Encoding.UTF8.GetString(CanonicalJson.Canonicalise(Encoding.UTF8.GetBytes(node.ToJsonString()).AsSpan()));

    /// <summary>The expression with one blank for every run of them outside texts; as it is where it has comments, which end with their line.</summary>
    private static string Folded(string expression)
    {
        if (expression.Contains("//", StringComparison.Ordinal) || expression.Contains("/*", StringComparison.Ordinal)) return expression;
        var folded = new StringBuilder(expression.Length);
        bool inText = false, escaped = false;
        foreach (char c in expression.Trim())
        {
            if (inText)
            {
                folded.Append(c);
                inText = escaped || c != '"';
                escaped = !escaped && c == '\\';
                continue;
            }
            inText = c == '"';
            if (!char.IsWhiteSpace(c)) folded.Append(c);
            else if (folded[^1] != ' ') folded.Append(' ');
        }
        return folded.ToString();
    }
}

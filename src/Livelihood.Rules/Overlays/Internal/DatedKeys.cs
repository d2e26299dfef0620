using System.Text.Json;
using System.Text.Json.Nodes;

namespace Livelihood.Rules.Overlays.Internal;

/// <summary>The keys of a parameter as its document has them.</summary>
internal sealed class DatedKeys
{
    private readonly Dictionary<string, string[]> _values = new(StringComparer.Ordinal);
    private readonly HashSet<string> _regions = new(StringComparer.Ordinal);

    /// <summary>Looks the keys of a parameter up.</summary>
    /// <param name="root">The document.</param>
    /// <param name="owner">The parameter.</param>
    /// <param name="more">Values that are not in the document yet.</param>
    public DatedKeys(JsonObject root, JsonObject owner, IEnumerable<JsonObject> more)
    {
        Names = [.. Texts(owner["by"])];
        foreach (string key in Names)
        {
            JsonObject? declared = (root["keys"] as JsonObject)?[key] as JsonObject;
            if (key == "region" || Text(declared?["type"]) == "region") _regions.Add(key);
            else _values[key] = declared?["values"] is JsonArray values ? [.. Texts(values)] : [.. Used(root, more, key).Distinct().Order(StringComparer.Ordinal)];
        }
    }

    /// <summary>The keys in the order of the parameter.</summary>
    public IReadOnlyList<string> Names { get; }

    public bool IsRegion(string key) => _regions.Contains(key);

    /// <summary>The values a key can take; none for a region.</summary>
    public IReadOnlyList<string> ValuesOf(string key) => _values.GetValueOrDefault(key, []);

    private static IEnumerable<string> Used(JsonObject root, IEnumerable<JsonObject> more, string key)
    {
        IEnumerable<JsonNode?> stated = (root["parameters"] as JsonObject)?
            .SelectMany(parameter => parameter.Value is JsonObject map && map["values"] is JsonArray values ? values : []) ?? [];
        return stated.OfType<JsonObject>().Concat(more).Select(value => Text(value[key])).OfType<string>();
    }

    private static IEnumerable<string> Texts(JsonNode? list) => (list as JsonArray)?.Select(Text).OfType<string>() ?? [];

    private static string? Text(JsonNode? node) => node?.GetValueKind() == JsonValueKind.String ? node.GetValue<string>() : null;
}

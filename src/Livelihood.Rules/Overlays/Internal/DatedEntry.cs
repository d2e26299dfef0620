using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Livelihood.Core.Documents;
using Livelihood.Rules.Parameters.Internal;

namespace Livelihood.Rules.Overlays.Internal;

/// <summary>One dated value as JSON: its keys and days, and all that stands with it.</summary>
/// <param name="Node">The object.</param>
/// <param name="Keys">The stated keys; a region that is not stated is the empty text, another key that is not stated is open and not here.</param>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day.</param>
internal sealed record DatedEntry(JsonObject Node, IReadOnlyDictionary<string, string> Keys, int First, int Last)
{
    /// <summary>Reads a value of a document that was read before; null where it is not sound.</summary>
    public static DatedEntry? Of(JsonNode? node, DatedKeys keys)
    {
        if (node is not JsonObject map) return null;
        var stated = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string key in keys.Names)
        {
            if (Text(map[key]) is { } value) stated[key] = value;
            else if (keys.IsRegion(key)) stated[key] = "";
        }
        int? first = map.ContainsKey("from") ? Day(map["from"]) : PeriodDays.FirstOfAll, last = map.ContainsKey("to") ? Day(map["to"]) : PeriodDays.LastOfAll;
        return first is null || last is null || last < first ? null : new DatedEntry(map, stated, first.Value, last.Value);
    }

    /// <summary>Whether both are stated for the same keys on the same day.</summary>
    public bool Overlaps(DatedEntry other)
    {
        if (First > other.Last || other.First > Last) return false;
        foreach ((string key, string value) in other.Keys)
            if (Keys.TryGetValue(key, out string? its) && its != value) return false;
        return true;
    }

    /// <summary>What is left of this value after another has taken over its days and keys.</summary>
    public IEnumerable<JsonObject> Without(DatedEntry other, DatedKeys keys)
    {
        if (First < other.First) yield return During(First, other.First - 1, Keys, keys);
        int first = Math.Max(First, other.First), last = Math.Min(Last, other.Last);
        var narrowed = new Dictionary<string, string>(Keys, StringComparer.Ordinal);
        foreach (string key in keys.Names)
        {
            if (narrowed.ContainsKey(key) || !other.Keys.TryGetValue(key, out string? taken)) continue;
            foreach (string value in keys.ValuesOf(key))
                if (value != taken) yield return During(first, last, new Dictionary<string, string>(narrowed, StringComparer.Ordinal) { [key] = value }, keys);
            narrowed[key] = taken;
        }
        if (Last > other.Last) yield return During(other.Last + 1, Last, Keys, keys);
    }

    private JsonObject During(int first, int last, IReadOnlyDictionary<string, string> stated, DatedKeys keys)
    {
        var made = new JsonObject();
        foreach (string key in keys.Names)
            if (stated.TryGetValue(key, out string? value) && value.Length > 0) made[key] = value;
        EffectivePeriod period = PeriodDays.Period(first, last);
        if (period.From is { } from) made["from"] = ParameterText.Day(from);
        if (period.To is { } to) made["to"] = ParameterText.Day(to);
        foreach ((string key, JsonNode? value) in Node)
            if (key is not ("from" or "to") && !keys.Names.Contains(key)) made[key] = value?.DeepClone();
        return made;
    }

    private static string? Text(JsonNode? node) => node?.GetValueKind() == JsonValueKind.String ? node.GetValue<string>() : null;

    private static int? Day(JsonNode? node)
        => DateOnly.TryParseExact(Text(node), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date) ? date.DayNumber : null;
}

using System.Text.Json;
using System.Text.Json.Nodes;

namespace Livelihood.Rules.Overlays.Internal;

/// <summary>Compares two documents part by part.</summary>
internal sealed class PartDiff
{
    private readonly JsonObject _before, _after;
    private readonly List<DocumentChange> _changes = [];

    public PartDiff(JsonElement before, JsonElement after)
    {
        _before = (JsonObject)JsonNode.Parse(before.GetRawText())!;
        _after = (JsonObject)JsonNode.Parse(after.GetRawText())!;
    }

    public List<DocumentChange> Run(DocumentPart.Keyed shape)
    {
        Keys(shape, _before, _after, "", key => key is "version" or "$schema");
        return _changes;
    }

    private void Keys(DocumentPart.Keyed shape, JsonObject before, JsonObject after, string subject, Func<string, bool>? skip = null)
    {
        foreach (string key in after.Select(one => one.Key).Concat(before.Select(one => one.Key)).Distinct())
        {
            if (skip?.Invoke(key) == true) continue;
            DocumentPart part = shape.Keys.GetValueOrDefault(key) ?? new DocumentPart.Whole();
            switch (part)
            {
                case DocumentPart.Named named when before[key] is null or JsonObject && after[key] is null or JsonObject:
                    Names(named, before[key] as JsonObject ?? [], after[key] as JsonObject ?? [], subject);
                    break;
                case DocumentPart.Listed listed when before[key] is null or JsonArray && after[key] is null or JsonArray:
                    Items(listed, before[key] as JsonArray ?? [], after[key] as JsonArray ?? [], subject);
                    break;
                case DocumentPart.Keyed keyed when before[key] is JsonObject one && after[key] is JsonObject other:
                    Keys(keyed, one, other, Of(key, subject));
                    break;
                case DocumentPart.DatedValues when DatedValueDiff.TryRun(_before, before, _after, after, subject, _changes):
                    break;
                default:
                    string its = key == shape.PlainKey ? subject : Of(key, subject);
                    Whole(before.ContainsKey(key), before[key], after.ContainsKey(key), after[key], its, part is DocumentPart.Expression);
                    break;
            }
        }
    }

    private void Names(DocumentPart.Named named, JsonObject before, JsonObject after, string subject)
    {
        foreach ((string name, JsonNode? value) in after)
        {
            string its = NameOf(named, name, subject);
            if (!before.ContainsKey(name)) Added(named.Item, value, its);
            else Both(named.Item, before[name], value, its);
        }
        foreach ((string name, JsonNode? value) in before)
            if (!after.ContainsKey(name)) Removed(named.Item, value, NameOf(named, name, subject));
    }

    // A parameter is known by its name; the nouns of others tell them apart.
    private static string NameOf(DocumentPart.Named named, string name, string subject)
        => Of(named.Item is DocumentPart.Keyed { Keys: var keys } && keys.Values.Any(part => part is DocumentPart.DatedValues) ? name : $"{named.Noun} {name}", subject);

    private void Both(DocumentPart part, JsonNode? before, JsonNode? after, string subject)
    {
        switch (part)
        {
            case DocumentPart.Keyed { PlainKey: not null } keyed:
                Keys(keyed, PartOverlay.Wrapped(keyed, before), PartOverlay.Wrapped(keyed, after), subject);
                break;
            case DocumentPart.Keyed keyed when before is JsonObject one && after is JsonObject other:
                Keys(keyed, one, other, subject);
                break;
            case DocumentPart.Named named when before is JsonObject one && after is JsonObject other:
                Names(named, one, other, subject);
                break;
            default:
                Whole(true, before, true, after, subject, part is DocumentPart.Expression);
                break;
        }
    }

    private void Items(DocumentPart.Listed listed, JsonArray before, JsonArray after, string subject)
    {
        Dictionary<string, JsonNode?> old = ById(listed, before), made = ById(listed, after);
        foreach ((string id, JsonNode? value) in made)
        {
            if (old.TryGetValue(id, out JsonNode? its)) Both(listed.Item, its, value, Of($"{listed.Noun} {id}", subject));
            else Added(listed.Item, value, Of($"{listed.Noun} {id}", subject));
        }
        foreach ((string id, JsonNode? value) in old)
            if (!made.ContainsKey(id)) Removed(listed.Item, value, Of($"{listed.Noun} {id}", subject));
        string[] order = [.. made.Keys.Where(old.ContainsKey)];
        HashSet<string> kept = InOrder(order, [.. old.Keys.Where(made.ContainsKey)]);
        string[] all = [.. made.Keys];
        foreach (string id in order.Where(id => !kept.Contains(id)))
        {
            int at = Array.IndexOf(all, id);
            string place = at == 0 ? "to the front" : $"after {all[at - 1]}";
            _changes.Add(new DocumentChange { Kind = ChangeKind.Moved, Subject = Of($"{listed.Noun} {id}", subject), After = place });
        }
    }

    /// <summary>The most ids that stand in the same order in both lists; of equally many the same each time.</summary>
    private static HashSet<string> InOrder(string[] made, string[] old)
    {
        int[] places = [.. made.Select(id => Array.IndexOf(old, id))];
        int[] lengths = new int[places.Length], before = new int[places.Length];
        int best = -1;
        for (int i = 0; i < places.Length; i++)
        {
            before[i] = -1;
            lengths[i] = 1;
            for (int j = 0; j < i; j++)
                if (places[j] < places[i] && lengths[j] + 1 > lengths[i]) (lengths[i], before[i]) = (lengths[j] + 1, j);
            if (best < 0 || lengths[i] > lengths[best]) best = i;
        }
        var kept = new HashSet<string>(StringComparer.Ordinal);
        for (int at = best; at >= 0; at = before[at]) kept.Add(made[at]);
        return kept;
    }

    private static Dictionary<string, JsonNode?> ById(DocumentPart.Listed listed, JsonArray list)
    {
        var items = new Dictionary<string, JsonNode?>(StringComparer.Ordinal);
        for (int i = 0; i < list.Count; i++)
        {
            string id = ListedItems.Id(list[i], listed.Key) ?? FormattableString.Invariant($"{i + 1}");
            while (!items.TryAdd(id, list[i])) id += "'";
        }
        return items;
    }

    private void Added(DocumentPart part, JsonNode? value, string subject)
        => _changes.Add(new DocumentChange { Kind = ChangeKind.Added, Subject = subject, After = Short(part, value) });

    private void Removed(DocumentPart part, JsonNode? value, string subject)
        => _changes.Add(new DocumentChange { Kind = ChangeKind.Removed, Subject = subject, Before = Short(part, value) });

    // What is made of many parts is named only; a text that stands for the whole is shown.
    private static string? Short(DocumentPart part, JsonNode? value)
        => part is DocumentPart.Keyed { PlainKey: { } key } keyed ? JsonWords.Of(PartOverlay.Wrapped(keyed, value)[key]) : null;

    private void Whole(bool wasThere, JsonNode? before, bool isThere, JsonNode? after, string subject, bool isExpression)
    {
        if (wasThere && isThere && JsonWords.Same(before, after, isExpression)) return;
        _changes.Add(new DocumentChange
        {
            Kind = !wasThere ? ChangeKind.Added : !isThere ? ChangeKind.Removed : ChangeKind.Changed,
            Subject = subject,
            Before = wasThere ? JsonWords.Of(before) : null,
            After = isThere ? JsonWords.Of(after) : null,
        });
    }

    private static string Of(string part, string subject) => subject.Length == 0 ? part : $"{part} of {subject}";
}

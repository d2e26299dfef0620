using System.Text.Json;
using System.Text.Json.Nodes;
using Livelihood.Core.Documents;

namespace Livelihood.Rules.Overlays.Internal;

/// <summary>Removes named parts of one document.</summary>
/// <param name="root">The document, which is changed in place.</param>
internal sealed class PartRemoval(JsonObject root)
{
    /// <summary>Removes from a part what a list of names names, or an object of names with <c>true</c>, or with what is to be removed inside.</summary>
    public void Remove(DocumentPart? part, JsonNode? target, DocumentNode source, string noun)
    {
        if (part is DocumentPart.DatedValues) return;
        if (source.Kind == JsonValueKind.Array)
        {
            foreach (DocumentNode item in source.AsArray())
                if (item.AsText() is { } name) RemoveOne(part, target, name, item, noun);
            return;
        }
        if (source.AsObject() is not { } names) return;
        foreach ((string name, DocumentNode value) in names.Entries)
        {
            if (value.Kind == JsonValueKind.True) RemoveOne(part, target, name, value, noun);
            else RemoveInside(part, target, name, value, noun);
        }
    }

    private static void RemoveOne(DocumentPart? part, JsonNode? target, string name, DocumentNode source, string noun)
    {
        if (part is DocumentPart.Listed listed && target is JsonArray list)
        {
            int at = ListedItems.Find(list, listed.Key, name);
            if (at >= 0) list.RemoveAt(at);
            else Unknown(listed.Noun, name, source, ListedItems.Ids(list, listed.Key));
            return;
        }
        string called = part is DocumentPart.Named named ? named.Noun : "key";
        if (noun == "document" && name is "kind" or "id" or "version") source.Problems.Add(source.Path, $"The \"{name}\" of a document cannot be removed.");
        else if (target is not JsonObject map || !map.Remove(name)) Unknown(called, name, source, (target as JsonObject)?.Select(known => known.Key) ?? []);
    }

    private void RemoveInside(DocumentPart? part, JsonNode? target, string name, DocumentNode source, string noun)
    {
        switch (part, target)
        {
            case (DocumentPart.Keyed keyed, JsonObject map) when map.ContainsKey(name):
                if (keyed.Keys.GetValueOrDefault(name) is DocumentPart.DatedValues && map[name] is JsonArray values)
                    new DatedValueOverlay(root, map, values).Remove(source.AsArray());
                else Remove(keyed.Keys.GetValueOrDefault(name), map[name], source, name);
                break;
            case (DocumentPart.Named named, JsonObject map) when map.ContainsKey(name):
                Remove(named.Item, map[name], source, named.Noun);
                break;
            case (DocumentPart.Listed listed, JsonArray list) when ListedItems.Find(list, listed.Key, name) is >= 0 and var at:
                Remove(listed.Item, list[at], source, listed.Noun);
                break;
            case (DocumentPart.Listed listed, JsonArray list):
                Unknown(listed.Noun, name, source, ListedItems.Ids(list, listed.Key));
                break;
            case (DocumentPart.Keyed or DocumentPart.Named, JsonObject map):
                Unknown(part is DocumentPart.Named its ? its.Noun : "key", name, source, map.Select(known => known.Key));
                break;
            default:
                source.Problems.Add(source.Path, $"Nothing can be removed inside this {noun}.", expected: "true, or its name in a list");
                break;
        }
    }

    private static void Unknown(string noun, string name, DocumentNode source, IEnumerable<string> known)
        => source.Problems.Add(source.Path, $"There is no {noun} \"{name}\" to remove.", didYouMean: Spelling.Nearest(name, known));
}

using System.Text.Json;
using System.Text.Json.Nodes;
using Livelihood.Core.Documents;

namespace Livelihood.Rules.Overlays.Internal;

/// <summary>Adds to the parts of one document what is not there yet.</summary>
/// <param name="root">The document, which is changed in place.</param>
internal sealed class PartAddition(JsonObject root)
{
    /// <summary>Adds keys to an object; into parts that are there already it goes deeper.</summary>
    public void Add(DocumentPart.Keyed shape, JsonObject target, DocumentNode source)
    {
        if (source.AsObject() is not { } added) return;
        foreach ((string key, DocumentNode value) in added.Entries)
            AddKey(shape.Keys.GetValueOrDefault(key), target, key, value, "key", ListedItems.IsPlace(key));
    }

    private void AddKey(DocumentPart? part, JsonObject target, string key, DocumentNode value, string noun, bool skip)
    {
        if (skip) return;
        if (!target.ContainsKey(key) && part is not DocumentPart.Listed)
        {
            if (value.Kind == JsonValueKind.Null) value.Report("Nothing is not a value.");
            else target[key] = PartOverlay.Copy(value);
            return;
        }
        switch (part, target[key])
        {
            case (DocumentPart.Named named, JsonObject inner):
                if (value.AsObject() is { } names)
                    foreach ((string name, DocumentNode node) in names.Entries) AddKey(Deeper(named.Item), inner, name, node, named.Noun, false);
                break;
            case (DocumentPart.Listed listed, _):
                if (target[key] is not JsonArray) target[key] = new JsonArray();
                foreach (DocumentNode item in value.AsArray()) AddItem(listed, (JsonArray)target[key]!, item);
                break;
            case (DocumentPart.Keyed keyed, JsonObject inner):
                Add(keyed, inner, value);
                break;
            case (DocumentPart.DatedValues, JsonArray values):
                new DatedValueOverlay(root, target, values).Add(value.AsArray());
                break;
            default:
                value.Problems.Add(value.Path, $"The {noun} \"{key}\" is there already; what changes stands outside \"add\".");
                break;
        }
    }

    // Into an object without parts of its own nothing can be added that is not a change of it.
    private static DocumentPart? Deeper(DocumentPart item) => item is DocumentPart.Keyed { Keys: var keys } && !keys.Values.Any(IsContainer) ? null : item;

    private static bool IsContainer(DocumentPart part) => part is DocumentPart.Named or DocumentPart.Listed or DocumentPart.DatedValues or DocumentPart.Keyed;

    private void AddItem(DocumentPart.Listed listed, JsonArray target, DocumentNode item)
    {
        if (item.AsObject() is not { } source || source.Required(listed.Key)?.AsText() is not { } id) return;
        int at = ListedItems.Find(target, listed.Key, id);
        if (at >= 0)
        {
            if (Deeper(listed.Item) is null) item.Problems.Add(item.Path, $"The {listed.Noun} \"{id}\" is there already; what changes stands outside \"add\".");
            else foreach ((string key, DocumentNode value) in source.Entries)
                AddKey(listed.Item.Keys.GetValueOrDefault(key), (JsonObject)target[at]!, key, value, "key", key == listed.Key || ListedItems.IsPlace(key));
            return;
        }
        if (ListedItems.PlaceOf(target, listed, source) is not { } place) return;
        var made = (JsonObject)PartOverlay.Copy(item)!;
        made.Remove("before");
        made.Remove("after");
        target.Insert(place, made);
    }
}

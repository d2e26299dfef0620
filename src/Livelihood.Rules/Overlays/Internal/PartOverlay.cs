using System.Text.Json;
using System.Text.Json.Nodes;
using Livelihood.Core.Documents;

namespace Livelihood.Rules.Overlays.Internal;

/// <summary>Changes, adds to and removes from the parts of one document.</summary>
/// <param name="root">The document, which is changed in place.</param>
/// <param name="problems">What the overlay names and is not there.</param>
internal sealed class PartOverlay(JsonObject root, ProblemList problems)
{
    public void Apply(DocumentPart.Keyed shape, StatedChange change)
    {
        foreach ((string key, DocumentNode value) in change.Changed) ChangeKey(shape, root, key, value);
        if (change.Added?.AsObject() is { } added) new PartAddition(root).Add(shape, root, added.Node);
        if (change.Removed?.AsObject() is { } removed) new PartRemoval(root).Remove(shape, root, removed.Node, "document");
    }

    /// <summary>The object that stands under a name, or that a plain value in its place stands for.</summary>
    public static JsonObject Wrapped(DocumentPart.Keyed shape, JsonNode? value)
        => value as JsonObject ?? new JsonObject { [shape.PlainKey ?? "value"] = value?.DeepClone() };

    public static JsonNode? Copy(DocumentNode node) => JsonNode.Parse(node.Element.GetRawText());

    private void ChangeKey(DocumentPart.Keyed shape, JsonObject target, string key, DocumentNode value)
    {
        if (value.Kind == JsonValueKind.Null)
        {
            value.Report("Nothing is not a value; what is to go is named under \"remove\".");
            return;
        }
        switch (shape.Keys.GetValueOrDefault(key))
        {
            case DocumentPart.Named named:
                if (value.AsObject() is { } names) ChangeNames(named, target[key] as JsonObject ?? [], names);
                break;
            case DocumentPart.Listed listed:
                ChangeItems(listed, target[key] as JsonArray ?? [], value);
                break;
            case DocumentPart.Keyed keyed when target[key] is JsonObject inner:
                if (value.AsObject() is { } entries)
                    foreach ((string name, DocumentNode node) in entries.Entries) ChangeKey(keyed, inner, name, node);
                break;
            case DocumentPart.DatedValues:
                if (target[key] is not JsonArray) target[key] = new JsonArray();
                new DatedValueOverlay(root, target, (JsonArray)target[key]!).TakeOver(value.AsArray());
                break;
            default:
                target[key] = Copy(value);
                break;
        }
    }

    private void ChangeNames(DocumentPart.Named named, JsonObject target, DocumentObject names)
    {
        foreach ((string name, DocumentNode value) in names.Entries)
        {
            if (target.ContainsKey(name)) target[name] = Changed(named.Item, target[name], value);
            else Unknown(value, named.Noun, name, target.Select(known => known.Key));
        }
    }

    private void ChangeItems(DocumentPart.Listed listed, JsonArray target, DocumentNode items)
    {
        foreach (DocumentNode item in items.AsArray())
        {
            if (item.AsObject()?.Required(listed.Key)?.AsText() is not { } id) continue;
            int at = ListedItems.Find(target, listed.Key, id);
            if (at < 0)
            {
                Unknown(item.AsObject()!.Optional(listed.Key)!, listed.Noun, id, ListedItems.Ids(target, listed.Key));
                continue;
            }
            foreach ((string key, DocumentNode value) in item.AsObject()!.Entries)
                if (key != listed.Key && !ListedItems.IsPlace(key)) ChangeKey(listed.Item, (JsonObject)target[at]!, key, value);
            ListedItems.Move(target, at, listed, item.AsObject()!);
        }
    }

    private JsonNode? Changed(DocumentPart part, JsonNode? target, DocumentNode value)
    {
        if (part is DocumentPart.Named named && target is JsonObject names)
        {
            if (value.AsObject() is { } inner) ChangeNames(named, names, inner);
            return target.DeepClone();
        }
        if (part is not DocumentPart.Keyed keyed || (target is not JsonObject && keyed.PlainKey is null)) return Copy(value);
        JsonObject made = (JsonObject)Wrapped(keyed, target).DeepClone();
        if (value.Kind == JsonValueKind.Object)
            foreach ((string key, DocumentNode node) in value.AsObject()!.Entries) ChangeKey(keyed, made, key, node);
        else if (keyed.PlainKey is not null) ChangeKey(keyed, made, keyed.PlainKey, value);
        else _ = value.AsObject();
        bool isPlain = target is not JsonObject && made.Count == 1 && made.ContainsKey(keyed.PlainKey ?? "");
        return isPlain ? made[keyed.PlainKey!]!.DeepClone() : made;
    }

    private void Unknown(DocumentNode node, string noun, string name, IEnumerable<string> known)
        => problems.Add(node.Path, $"There is no {noun} \"{name}\" to change; what is new stands under \"add\".", didYouMean: Spelling.Nearest(name, known));
}

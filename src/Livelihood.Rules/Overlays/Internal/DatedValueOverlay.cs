using System.Text.Json.Nodes;
using Livelihood.Core.Documents;

namespace Livelihood.Rules.Overlays.Internal;

/// <summary>Changes the dated values of one parameter.</summary>
/// <param name="root">The document.</param>
/// <param name="owner">The parameter.</param>
/// <param name="values">Its values, which are changed in place.</param>
internal sealed class DatedValueOverlay(JsonObject root, JsonObject owner, JsonArray values)
{
    /// <summary>Values take over the days of their periods from those that are there; the rest of these stays.</summary>
    public void TakeOver(IReadOnlyList<DocumentNode> stated)
    {
        List<(DatedEntry Entry, DocumentNode Node)> entries = Read(stated, isSelector: false, out DatedKeys keys);
        List<Item> items = Items(keys);
        foreach ((DatedEntry entry, _) in entries) _ = Cut(items, entry, keys);
        Put(items.Concat(entries.Select(entry => new Item(entry.Entry.Node, entry.Entry))));
    }

    /// <summary>Values join those that are there, which they must not overlap.</summary>
    public void Add(IReadOnlyList<DocumentNode> stated)
    {
        List<(DatedEntry Entry, DocumentNode Node)> entries = Read(stated, isSelector: false, out DatedKeys keys);
        List<Item> items = Items(keys);
        foreach ((DatedEntry entry, DocumentNode node) in entries)
            if (items.Exists(item => item.Entry?.Overlaps(entry) == true))
                node.Problems.Add(node.Path, "A value is there already on some of these days; what changes stands outside \"add\".");
        Put(items.Concat(entries.Select(entry => new Item(entry.Entry.Node, entry.Entry))));
    }

    /// <summary>Days are taken out of the values that are there.</summary>
    public void Remove(IReadOnlyList<DocumentNode> selectors)
    {
        List<(DatedEntry Entry, DocumentNode Node)> entries = Read(selectors, isSelector: true, out DatedKeys keys);
        List<Item> items = Items(keys);
        foreach ((DatedEntry entry, DocumentNode node) in entries)
            if (!Cut(items, entry, keys)) node.Problems.Add(node.Path, "No value is there on these days.");
        Put(items);
    }

    /// <summary>A value of the document; one that is not sound has no entry and stays as it is.</summary>
    private readonly record struct Item(JsonNode? Node, DatedEntry? Entry);

    private List<Item> Items(DatedKeys keys) => [.. values.Select(value => new Item(value, DatedEntry.Of(value, keys)))];

    private void Put(IEnumerable<Item> items)
    {
        JsonNode?[] nodes = [.. items.Select(item => item.Node)];
        values.Clear();
        foreach (JsonNode? node in nodes) values.Add(node);
    }

    private static bool Cut(List<Item> items, DatedEntry taken, DatedKeys keys)
    {
        bool found = false;
        for (int i = 0; i < items.Count; i++)
        {
            if (items[i].Entry is not { } entry || !entry.Overlaps(taken)) continue;
            found = true;
            Item[] rest = [.. entry.Without(taken, keys).Select(left => new Item(left, DatedEntry.Of(left, keys)))];
            items.RemoveAt(i);
            items.InsertRange(i, rest);
            i += rest.Length - 1;
        }
        return found;
    }

    private List<(DatedEntry Entry, DocumentNode Node)> Read(IReadOnlyList<DocumentNode> stated, bool isSelector, out DatedKeys keys)
    {
        keys = new DatedKeys(root, owner, stated.Select(node => PartOverlay.Copy(node)).OfType<JsonObject>());
        var entries = new List<(DatedEntry, DocumentNode)>();
        foreach (DocumentNode node in stated)
        {
            if (node.AsObject() is not { } source) continue;
            int before = source.Problems.Reported;
            foreach (string key in keys.Names)
            {
                DocumentNode? value = source.Optional(key);
                if (keys.IsRegion(key)) _ = value?.AsText();
                else _ = value?.AsOneOf([.. keys.ValuesOf(key)]);
            }
            _ = EffectivePeriod.Read(source);
            if (!isSelector)
            {
                _ = source.Required("value");
                _ = Labels.Read(source.Optional("label"));
                _ = LegalBasis.ReadList(source.Optional("basis"));
            }
            source.Finish();
            if (source.Problems.Reported == before && DatedEntry.Of(PartOverlay.Copy(node), keys) is { } entry) entries.Add((entry, node));
        }
        return entries;
    }
}

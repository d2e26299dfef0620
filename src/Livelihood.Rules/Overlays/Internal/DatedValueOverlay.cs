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
        foreach ((DatedEntry entry, _) in entries) _ = Cut(entry, keys);
        foreach ((DatedEntry entry, _) in entries) values.Add((JsonNode)entry.Node);
    }

    /// <summary>Values join those that are there, which they must not overlap.</summary>
    public void Add(IReadOnlyList<DocumentNode> stated)
    {
        List<(DatedEntry Entry, DocumentNode Node)> entries = Read(stated, isSelector: false, out DatedKeys keys);
        DatedEntry[] known = [.. values.Select(value => DatedEntry.Of(value, keys)).OfType<DatedEntry>()];
        foreach ((DatedEntry entry, DocumentNode node) in entries)
        {
            if (known.Any(entry.Overlaps)) node.Problems.Add(node.Path, "A value is there already on some of these days; what changes stands outside \"add\".");
            values.Add((JsonNode)entry.Node);
        }
    }

    /// <summary>Days are taken out of the values that are there.</summary>
    public void Remove(IReadOnlyList<DocumentNode> selectors)
    {
        foreach ((DatedEntry entry, DocumentNode node) in Read(selectors, isSelector: true, out DatedKeys keys))
            if (!Cut(entry, keys)) node.Problems.Add(node.Path, "No value is there on these days.");
    }

    private bool Cut(DatedEntry taken, DatedKeys keys)
    {
        bool found = false;
        for (int i = 0; i < values.Count; i++)
        {
            if (DatedEntry.Of(values[i], keys) is not { } entry || !entry.Overlaps(taken)) continue;
            found = true;
            values.RemoveAt(i);
            foreach (JsonObject rest in entry.Without(taken, keys)) values.Insert(i++, rest);
            i--;
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

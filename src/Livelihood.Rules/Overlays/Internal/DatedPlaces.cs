using System.Text.Json.Nodes;

namespace Livelihood.Rules.Overlays.Internal;

/// <summary>The dated values of a parameter, found by region and keys.</summary>
internal sealed class DatedPlaces
{
    private readonly ILookup<string, DatedEntry> _byRegion;
    private readonly string? _region;

    public DatedPlaces(JsonObject root, JsonObject owner)
    {
        Keys = new DatedKeys(root, owner, []);
        _region = Keys.Names.FirstOrDefault(Keys.IsRegion);
        DatedEntry?[] entries = [.. (owner["values"] as JsonArray ?? []).Select(value => DatedEntry.Of(value, Keys))];
        AreSound = owner["values"] is null or JsonArray && !entries.Contains(null);
        _byRegion = entries.OfType<DatedEntry>().ToLookup(entry => _region is null ? "" : entry.Keys[_region], StringComparer.Ordinal);
    }

    public DatedKeys Keys { get; }

    /// <summary>Whether every value could be read.</summary>
    public bool AreSound { get; }

    /// <summary>The regions that values are stated for; the empty text for everywhere.</summary>
    public IEnumerable<string> Regions(string key) => key == _region ? _byRegion.Select(group => group.Key) : [];

    /// <summary>The values that are stated for one value of each key; a version without regions states its values everywhere.</summary>
    /// <param name="region">The region; the empty text for everywhere.</param>
    /// <param name="keys">The keys; those of another version of the parameter may be among them.</param>
    /// <param name="cell">One value for each key.</param>
    public List<DatedEntry> Of(string region, string[] keys, string[] cell)
        => [.. _byRegion[region].Where(entry => keys.Select((key, k) => !entry.Keys.TryGetValue(key, out string? stated) || stated == cell[k]).All(fits => fits))];
}

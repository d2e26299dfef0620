using System.Text.Json;
using System.Text.Json.Nodes;
using Livelihood.Core.Documents;

namespace Livelihood.Rules.Overlays.Internal;

/// <summary>Finds and places the items of a list by their ids.</summary>
internal static class ListedItems
{
    public static bool IsPlace(string key) => key is "before" or "after";

    public static IEnumerable<string> Ids(JsonArray list, string key) => list.Select(item => Id(item, key)).OfType<string>();

    public static int Find(JsonArray list, string key, string id)
    {
        for (int i = 0; i < list.Count; i++)
            if (Id(list[i], key) == id) return i;
        return -1;
    }

    /// <summary>Moves an item to where <c>before</c> or <c>after</c> say, if they do.</summary>
    public static void Move(JsonArray list, int at, DocumentPart.Listed listed, DocumentObject source)
    {
        if (!source.Has("before") && !source.Has("after")) return;
        JsonNode? item = list[at];
        list.RemoveAt(at);
        list.Insert(PlaceOf(list, listed, source) ?? at, item);
    }

    /// <summary>The place in a list that <c>before</c> or <c>after</c> name; its end where neither stands; null after a problem.</summary>
    public static int? PlaceOf(JsonArray list, DocumentPart.Listed listed, DocumentObject source)
    {
        DocumentNode? before = source.Optional("before"), after = source.Optional("after");
        if (before is not null && after is not null) after.Report("Only one of \"before\" and \"after\" says where the item goes.");
        if ((before ?? after) is not { } anchor) return list.Count;
        if (anchor.AsText() is not { } id) return null;
        int at = Find(list, listed.Key, id);
        if (at >= 0) return before is null ? at + 1 : at;
        anchor.Report($"There is no such {listed.Noun}.", didYouMean: Spelling.Nearest(id, Ids(list, listed.Key)));
        return null;
    }

    public static string? Id(JsonNode? item, string key)
        => item is JsonObject map && map[key] is { } id && id.GetValueKind() == JsonValueKind.String ? id.GetValue<string>() : null;
}

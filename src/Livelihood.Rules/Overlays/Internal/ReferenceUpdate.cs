using System.Text.Json;
using System.Text.Json.Nodes;

namespace Livelihood.Rules.Overlays.Internal;

/// <summary>Replaces references to one version of a document by references to another.</summary>
internal static class ReferenceUpdate
{
    /// <summary>Replaces them wherever the shape has references.</summary>
    /// <returns>Whether there was any.</returns>
    public static bool Run(DocumentPart part, JsonNode? node, string old, string made)
    {
        bool found = false;
        switch (part, node)
        {
            case (DocumentPart.Keyed keyed, JsonObject map):
                foreach ((string key, DocumentPart inner) in keyed.Keys)
                {
                    if (inner is DocumentPart.References && Is(map[key], old))
                    {
                        map[key] = made;
                        found = true;
                    }
                    found |= Run(inner, map[key], old, made);
                }
                break;
            case (DocumentPart.References, JsonArray list):
                for (int i = 0; i < list.Count; i++)
                {
                    if (!Is(list[i], old)) continue;
                    list[i] = made;
                    found = true;
                }
                break;
            case (DocumentPart.Named named, JsonObject map):
                foreach ((_, JsonNode? value) in map.ToArray()) found |= Run(named.Item, value, old, made);
                break;
            case (DocumentPart.Listed listed, JsonArray list):
                foreach (JsonNode? value in list.ToArray()) found |= Run(listed.Item, value, old, made);
                break;
        }
        return found;
    }

    private static bool Is(JsonNode? node, string text) => node?.GetValueKind() == JsonValueKind.String && node.GetValue<string>() == text;
}

using System.Runtime.InteropServices;
using Livelihood.Linkage.Standardising;

namespace Livelihood.Linkage.Records.Internal;

/// <summary>Applies a pipeline once to each distinct raw value and numbers the distinct results.</summary>
internal static class ValueStandardiser
{
    /// <summary>For each raw value the code of its standardised text, -1 where nothing is left; and the texts.</summary>
    public static (int[] Map, string[] Values) Texts(StandardisingPipeline pipeline, string[] raw)
    {
        var map = new int[raw.Length];
        if (pipeline.Count == 0 && Array.IndexOf(raw, "") < 0)
        {
            for (int code = 0; code < map.Length; code++) map[code] = code;
            return (map, raw);
        }
        var values = new List<string>();
        var codes = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int code = 0; code < map.Length; code++)
            map[code] = pipeline.Apply(raw[code]) is { Length: > 0 } text ? CodeOf(text, codes, values) : -1;
        return (map, [.. values]);
    }

    /// <summary>As <see cref="Texts"/> for pipelines that make sets; equal sets have equal codes.</summary>
    public static (int[] Map, string[] Values, ValueSets Sets) Sets(StandardisingPipeline pipeline, string[] raw)
    {
        var map = new int[raw.Length];
        var values = new List<string>();
        var codes = new Dictionary<string, int>(StringComparer.Ordinal);
        var names = new List<string>();
        var nameCodes = new Dictionary<string, int>(StringComparer.Ordinal);
        var offsets = new List<int> { 0 };
        var items = new List<int>();
        for (int code = 0; code < map.Length; code++)
        {
            string[] parts = [.. pipeline.ApplySet(raw[code]).Where(p => p.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
            if (parts.Length == 0)
            {
                map[code] = -1;
                continue;
            }
            // A unit separator cannot be typed into a value, so the joined text names the set without doubt.
            int before = values.Count;
            map[code] = CodeOf(string.Join('\u001F', parts), codes, values);
            if (values.Count == before) continue;
            int[] own = Array.ConvertAll(parts, part => CodeOf(part, nameCodes, names));
            Array.Sort(own);
            items.AddRange(own);
            offsets.Add(items.Count);
        }
        return (map, [.. values], new ValueSets([.. offsets], [.. items], [.. names]));
    }

    private static int CodeOf(string text, Dictionary<string, int> codes, List<string> values)
    {
        ref int code = ref CollectionsMarshal.GetValueRefOrAddDefault(codes, text, out bool exists);
        if (exists) return code;
        code = values.Count;
        values.Add(text);
        return code;
    }
}

using Livelihood.Core.Tables;
using Livelihood.Linkage.Standardising;

namespace Livelihood.Linkage.Records.Internal;

/// <summary>Applies a pipeline once to each distinct raw value and numbers the distinct results.</summary>
internal static class ValueStandardiser
{
    // Cannot be typed into a value, so the joined text names a set without doubt.
    private const char UnitSeparator = '\u001F';

    /// <summary>For each raw value the code of its standardised text, missing where nothing is left.</summary>
    public static TextColumn Texts(StandardisingPipeline pipeline, TextDictionary raw)
    {
        if (pipeline.Count == 0 && !raw.TryGetCode("", out _)) return TextColumn.FromCodes("same", [.. Enumerable.Range(0, raw.Count)], raw);
        var builder = new TextColumnBuilder("standardised", raw.Count);
        for (int code = 0; code < raw.Count; code++) builder.Append(pipeline.Apply(raw[code]));
        return builder.Build();
    }

    /// <summary>As <see cref="Texts"/> for pipelines that make sets; equal sets have equal codes.</summary>
    public static (TextColumn Codes, ValueSets Sets) Sets(StandardisingPipeline pipeline, TextDictionary raw)
    {
        var builder = new TextColumnBuilder("sets", raw.Count);
        string[][] partsOf = new string[raw.Count][];
        for (int code = 0; code < raw.Count; code++)
        {
            partsOf[code] = [.. pipeline.ApplySet(raw[code]).Order(StringComparer.Ordinal)];
            if (partsOf[code].Length == 0) builder.AppendMissing();
            else builder.Append(string.Join(UnitSeparator, partsOf[code]));
        }
        TextColumn codes = builder.Build();

        var names = new TextColumnBuilder("items");
        var offsets = new List<int> { 0 };
        for (int code = 0; code < raw.Count; code++)
        {
            // A set's code is new where as many sets have been seen before.
            if (codes.Codes[code] != offsets.Count - 1) continue;
            foreach (string part in partsOf[code]) names.Append(part);
            offsets.Add(names.Count);
        }
        TextColumn items = names.Build();
        int[] sorted = items.Codes.ToArray();
        for (int set = 0; set + 1 < offsets.Count; set++) Array.Sort(sorted, offsets[set], offsets[set + 1] - offsets[set]);
        return (codes, new ValueSets([.. offsets], sorted, items.Dictionary));
    }
}

using System.Collections.Concurrent;

namespace Livelihood.Linkage.Records.Internal;

/// <summary>Keeps, for pairs of fields, which code of one has the same text as a code of the other; made once when first asked for.</summary>
internal sealed class CodeMaps
{
    private readonly ConcurrentDictionary<(int, int), Lazy<int[]>> maps = new();

    /// <summary>For each code of one field the code of the same text in another, or -1.</summary>
    public int[] Between(EncodedField from, EncodedField to)
        => maps.GetOrAdd((from.Index, to.Index), _ => new Lazy<int[]>(() => Make(from.Values, to.Values))).Value;

    private static int[] Make(string[] from, string[] to)
    {
        var codes = new Dictionary<string, int>(to.Length, StringComparer.Ordinal);
        for (int code = 0; code < to.Length; code++) codes[to[code]] = code;
        return Array.ConvertAll(from, value => codes.TryGetValue(value, out int code) ? code : -1);
    }
}

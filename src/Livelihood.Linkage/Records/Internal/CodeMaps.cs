using System.Collections.Concurrent;
using Livelihood.Core.Tables;

namespace Livelihood.Linkage.Records.Internal;

/// <summary>Keeps, for pairs of fields, which code of one has the same text as a code of the other; made once when first asked for.</summary>
internal sealed class CodeMaps
{
    private readonly ConcurrentDictionary<(int, int), Lazy<int[]>> _maps = new();

    /// <summary>For each code of one field the code of the same text in another, or -1.</summary>
    public int[] Between(EncodedField from, EncodedField to)
        => _maps.GetOrAdd((from.Index, to.Index), _ => new Lazy<int[]>(() => Make(from.Values, to.Values))).Value;

    private static int[] Make(TextDictionary from, TextDictionary to)
    {
        var map = new int[from.Count];
        for (int code = 0; code < map.Length; code++) map[code] = to.TryGetCode(from.AsSpan(code), out int other) ? other : -1;
        return map;
    }
}

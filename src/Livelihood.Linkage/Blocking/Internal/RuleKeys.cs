using System.Numerics;
using Livelihood.Linkage.Internal;
using Livelihood.Linkage.Records.Internal;

namespace Livelihood.Linkage.Blocking.Internal;

/// <summary>Makes one exact whole-number key per record from the codes of a rule's scalar fields.</summary>
internal static class RuleKeys
{
    /// <summary>The records that have all fields, their keys, and how many low bits the keys use; keys that need more than <c>room</c> bits are numbered densely in between.</summary>
    public static (ulong[] Keys, int[] Records, int Bits) Of(LinkageRecords records, int[] fields, int room)
    {
        int[] present = Present(records.Cells, fields);
        var keys = new ulong[present.Length];
        int bits = 0;
        foreach (int field in fields)
        {
            int need = BitsFor(records.Fields[field].Values.Count);
            if (bits + need > room) bits = Densify(keys);
            for (int i = 0; i < keys.Length; i++) keys[i] = (keys[i] << need) | (uint)records.Cells.Row(present[i])[field];
            bits += need;
        }
        if (bits > room) bits = Densify(keys);
        return (keys, present, bits);
    }

    public static int BitsFor(int values) => Math.Max(1, 64 - BitOperations.LeadingZeroCount((ulong)Math.Max(0, values - 1)));

    private static int[] Present(CellGrid cells, int[] fields)
    {
        var present = new int[cells.Records];
        int count = 0;
        for (int record = 0; record < present.Length; record++)
        {
            Span<int> codes = cells.Row(record);
            int all = 0;
            foreach (int field in fields) all |= codes[field];
            if (all >= 0) present[count++] = record;
        }
        return count == present.Length ? present : present[..count];
    }

    /// <summary>Replaces keys by their rank among the distinct keys.</summary>
    private static int Densify(ulong[] keys)
    {
        ulong[] sorted = [.. keys];
        var positions = new int[keys.Length];
        for (int i = 0; i < positions.Length; i++) positions[i] = i;
        RadixSort.Sort(ref sorted, ref positions, 64);
        int rank = -1;
        for (int i = 0; i < sorted.Length; i++)
        {
            if (i == 0 || sorted[i] != sorted[i - 1]) rank++;
            keys[positions[i]] = (ulong)rank;
        }
        return BitsFor(rank + 1);
    }
}

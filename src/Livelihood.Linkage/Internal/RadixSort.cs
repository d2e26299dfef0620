namespace Livelihood.Linkage.Internal;

/// <summary>Sorts unsigned keys with their items, stable, digit by digit from the lowest (least-significant-digit radix sort).</summary>
internal static class RadixSort
{
    private const int DigitBits = 11;
    private const int Digits = 1 << DigitBits;

    /// <summary>Sorts both arrays in place by key; only the lowest <paramref name="bits"/> of the keys may be set.</summary>
    public static void Sort(ref ulong[] keys, ref int[] items, int bits)
    {
        var otherKeys = new ulong[keys.Length];
        var otherItems = new int[items.Length];
        var counts = new int[Digits];
        for (int shift = 0; shift < bits; shift += DigitBits)
        {
            Array.Clear(counts);
            foreach (ulong key in keys) counts[(int)(key >> shift) & (Digits - 1)]++;
            if (keys.Length > 0 && counts[(int)(keys[0] >> shift) & (Digits - 1)] == keys.Length) continue;
            int start = 0;
            for (int digit = 0; digit < Digits; digit++)
            {
                int count = counts[digit];
                counts[digit] = start;
                start += count;
            }
            for (int i = 0; i < keys.Length; i++)
            {
                ulong key = keys[i];
                int at = counts[(int)(key >> shift) & (Digits - 1)]++;
                otherKeys[at] = key;
                otherItems[at] = items[i];
            }
            (keys, otherKeys) = (otherKeys, keys);
            (items, otherItems) = (otherItems, items);
        }
    }
}

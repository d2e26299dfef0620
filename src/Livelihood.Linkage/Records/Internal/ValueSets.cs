using Livelihood.Core.Tables;

namespace Livelihood.Linkage.Records.Internal;

/// <summary>Holds, for each distinct value of a set field, the sorted codes of the items it consists of.</summary>
internal sealed class ValueSets(int[] offsets, int[] items, TextDictionary names)
{
    public TextDictionary Names => names;

    public ReadOnlySpan<int> ItemsOf(int code) => items.AsSpan(offsets[code], offsets[code + 1] - offsets[code]);

    /// <summary>Counts the items two sets share.</summary>
    public int Shared(int a, int b)
    {
        ReadOnlySpan<int> x = ItemsOf(a), y = ItemsOf(b);
        int i = 0, j = 0, shared = 0;
        while (i < x.Length && j < y.Length)
        {
            int order = x[i].CompareTo(y[j]);
            if (order == 0) shared++;
            if (order <= 0) i++;
            if (order >= 0) j++;
        }
        return shared;
    }
}

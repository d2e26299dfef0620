using System.Collections;

namespace Livelihood.Rules.Feel.Internal;

/// <summary>Shows the items that a growing list has now, without copying them.</summary>
internal sealed class ListPrefix(List<FeelValue> items) : IReadOnlyList<FeelValue>
{
    public int Count { get; } = items.Count;

    public FeelValue this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return items[index];
        }
    }

    public IEnumerator<FeelValue> GetEnumerator()
    {
        for (int i = 0; i < Count; i++) yield return items[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

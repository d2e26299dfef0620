namespace Livelihood.Core.Regions;

public sealed partial class RegionTree
{
    /// <summary>The place of a code in ordinal order of all codes, from 0 to <see cref="Count"/> − 1; −1 for a code that is not in the tree.</summary>
    /// <remarks>Serves columns of regions. The same regions give the same indices in every process; adding a code moves those behind it.</remarks>
    public int IndexOf(RegionCode code) => _indices.GetValueOrDefault(code, -1);

    /// <summary>The code at an index.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The index is not from 0 to <see cref="Count"/> − 1.</exception>
    public RegionCode CodeAt(int index) => _codes[InRange(index)];

    /// <summary>The index of the region that a region lies in, by each code's last period; −1 at the top.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The index is not from 0 to <see cref="Count"/> − 1.</exception>
    public int ParentOf(int index) => _index.ParentOf(InRange(index));

    /// <summary>How many regions a region lies in, by each code's last period; 0 at the top.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The index is not from 0 to <see cref="Count"/> − 1.</exception>
    public int LevelOf(int index) => _index.LevelOf(InRange(index));

    /// <summary>Whether a region lies in another or is it, by each code's last period, in constant time.</summary>
    /// <param name="ancestor">The index of the containing region.</param>
    /// <param name="index">The index of the region looked for.</param>
    /// <exception cref="ArgumentOutOfRangeException">An index is not from 0 to <see cref="Count"/> − 1.</exception>
    public bool Contains(int ancestor, int index) => _index.Contains(InRange(ancestor), InRange(index));

    private int InRange(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
        return index;
    }
}

using System.Runtime.CompilerServices;

namespace Livelihood.Core.Tables.Internal;

/// <summary>Cells that grow by doubling and are handed over without a copy where they fill their array.</summary>
internal struct CellList<T>()
{
    private T[] _cells = [];

    public int Count { get; private set; }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(T cell)
    {
        T[] cells = _cells;
        int at = Count;
        if ((uint)at >= (uint)cells.Length) cells = Grow();
        cells[at] = cell;
        Count = at + 1;
    }

    public void Reserve(int count)
    {
        if (count > _cells.Length) Array.Resize(ref _cells, count);
    }

    public T[] Take()
    {
        T[] taken = _cells;
        Array.Resize(ref taken, Count);
        (_cells, Count) = ([], 0);
        return taken;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private T[] Grow()
    {
        Array.Resize(ref _cells, (int)Math.Min(Math.Max(64L, 2L * _cells.Length), Array.MaxLength));
        return _cells;
    }
}

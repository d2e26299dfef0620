using System.Runtime.CompilerServices;

namespace Livelihood.Feeds.Csv.Internal;

/// <summary>The cells of one column in some rows: their UTF-8 bytes end to end, and the length of each.</summary>
internal sealed class CellBuffer
{
    /// <summary>The length of a cell without value.</summary>
    public const int Missing = -1;

    private byte[] _bytes = new byte[1024];
    private int[] _lengths = new int[256];
    private int _used;

    public int Count { get; private set; }

    public ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, _used);

    public ReadOnlySpan<int> Lengths => _lengths.AsSpan(0, Count);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(ReadOnlySpan<byte> cell)
    {
        if (cell.Length > _bytes.Length - _used) Grow(cell.Length);
        cell.CopyTo(_bytes.AsSpan(_used));
        _used += cell.Length;
        AddLength(cell.Length);
    }

    public void AddMissing() => AddLength(Missing);

    public void Clear() => (_used, Count) = (0, 0);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void AddLength(int length)
    {
        if (Count == _lengths.Length) Array.Resize(ref _lengths, 2 * Count);
        _lengths[Count++] = length;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow(int more) => Array.Resize(ref _bytes, Math.Max(checked(_used + more), (int)Math.Min(2L * _bytes.Length, Array.MaxLength)));
}

using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Livelihood.Linkage.Records.Internal;

/// <summary>Holds the codes of all fields of all records, a record's codes side by side, so that a pair touches two places of memory.</summary>
internal sealed class CellGrid
{
    private readonly int[] _cells;

    public CellGrid(int records, int fields)
    {
        // A row never straddles more cache lines than it must.
        Stride = fields <= 4 ? 4 : fields <= 8 ? 8 : (fields + 15) / 16 * 16;
        _cells = new int[checked(records * Stride)];
        Records = records;
    }

    public int Records { get; }

    public int Stride { get; }

    /// <summary>The codes of a record by field index; -1 is missing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Span<int> Row(int record) => MemoryMarshal.CreateSpan(ref _cells[record * Stride], Stride);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref int First(int record) => ref _cells[record * Stride];
}

using System.Buffers;
using System.Runtime.InteropServices;

namespace Livelihood.Linkage.Text.Internal;

/// <summary>A text decoded to scalars for the kernels, in the caller's stack space where it fits and in a pooled array where not.</summary>
internal ref struct ScalarBuffer
{
    /// <summary>The stack space to hand in: texts of up to this many UTF-16 units, less <see cref="UnitMask.Padding"/>, need no array.</summary>
    public const int StackUnits = 512;

    private int[]? _rented;
    private readonly Span<int> _units;

    public ScalarBuffer(ReadOnlySpan<char> text, Span<int> space)
    {
        int needed = text.Length + UnitMask.Padding;
        _rented = needed > space.Length ? ArrayPool<int>.Shared.Rent(needed) : null;
        _units = _rented ?? space;
        Length = Scalars.Decode(text, _units);
        _units.Slice(Length, JaroKernel.Stride).Fill(Scalars.None);
    }

    /// <summary>The number of scalars.</summary>
    public int Length { get; }

    /// <summary>The scalars.</summary>
    public readonly ReadOnlySpan<int> Units => _units[..Length];

    /// <summary>The first scalar; readable for <see cref="UnitMask.Padding"/> units behind the last.</summary>
    public readonly ref int Start => ref MemoryMarshal.GetReference(_units);

    /// <summary>Gives a pooled array back.</summary>
    public void Dispose()
    {
        if (_rented is not null) ArrayPool<int>.Shared.Return(_rented);
        _rented = null;
    }
}

using System.Runtime.CompilerServices;

namespace Livelihood.Linkage.Text.Internal;

/// <summary>A text of at most 64 units of any width, left where it stands; the only one that needs no vectors.</summary>
internal readonly ref struct UnitTextAny<T> : IUnitText<UnitTextAny<T>, T> where T : unmanaged, IEquatable<T>
{
    private readonly ref T _start;
    private readonly int _length;

    private UnitTextAny(ref T start, int length)
    {
        _start = ref start;
        _length = length;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static UnitTextAny<T> Load(ref T start, int length) => new(ref start, length);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong EqualTo(T value) => UnitMask.EqualTo(ref _start, _length, value);
}

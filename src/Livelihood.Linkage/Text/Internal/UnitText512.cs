using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Livelihood.Linkage.Text.Internal;

/// <summary>A text of at most 64 bytes in one vector.</summary>
internal readonly struct UnitText512<T> : IUnitText<UnitText512<T>, T> where T : unmanaged
{
    private readonly Vector512<T> _units;

    private UnitText512(Vector512<T> units) => _units = units;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static UnitText512<T> Load(ref T start, int length) => new(Vector512.LoadUnsafe(ref start));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong EqualTo(T value) => Vector512.Equals(_units, Vector512.Create(value)).ExtractMostSignificantBits();
}

using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Livelihood.Linkage.Text.Internal;

/// <summary>A text of at most 32 bytes in one vector.</summary>
internal readonly struct UnitText256<T> : IUnitText<UnitText256<T>, T> where T : unmanaged
{
    private readonly Vector256<T> _units;

    private UnitText256(Vector256<T> units) => _units = units;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static UnitText256<T> Load(ref T start, int length) => new(Vector256.LoadUnsafe(ref start));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong EqualTo(T value) => Vector256.Equals(_units, Vector256.Create(value)).ExtractMostSignificantBits();
}

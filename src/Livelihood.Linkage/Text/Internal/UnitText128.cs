using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Livelihood.Linkage.Text.Internal;

/// <summary>A text of at most 16 bytes in one vector.</summary>
internal readonly struct UnitText128<T> : IUnitText<UnitText128<T>, T> where T : unmanaged
{
    private readonly Vector128<T> _units;

    private UnitText128(Vector128<T> units) => _units = units;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static UnitText128<T> Load(ref T start, int length) => new(Vector128.LoadUnsafe(ref start));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong EqualTo(T value) => Vector128.Equals(_units, Vector128.Create(value)).ExtractMostSignificantBits();
}

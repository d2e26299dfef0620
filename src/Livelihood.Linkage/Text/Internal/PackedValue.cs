using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Livelihood.Linkage.Text.Internal;

/// <summary>
/// One value of a column in 32 bytes: its first 16 bytes of units (a short value whole, the rest zero), what it is made of, and
/// where a longer value's units stand.
/// </summary>
[StructLayout(LayoutKind.Sequential)]
internal struct PackedValue
{
    private const int Buckets = 32;

    /// <summary>The first units, zero behind the last.</summary>
    public Vector128<byte> Head;

    /// <summary>Two bits for each of 32 buckets of units: one occurrence (low half), a second one (high half).</summary>
    public ulong Signature;

    /// <summary>The index of a long value's first unit.</summary>
    public int Offset;

    /// <summary>The length in units.</summary>
    public int Length;

    /// <summary>Adds a unit to a signature.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Sign(ulong signature, int unit)
    {
        ulong bit = 1UL << (unit & (Buckets - 1));
        return signature | bit | ((signature & bit) << Buckets);
    }

    /// <summary>
    /// An upper bound on the number of units two values share, counted with repetition. Occurrences that the signature holds
    /// are shared at most where both have the bit; of those beyond, at most as many as the poorer value has.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int CommonUnits(ref readonly PackedValue a, ref readonly PackedValue b)
        => BitOperations.PopCount(a.Signature & b.Signature)
            + Math.Min(a.Length - BitOperations.PopCount(a.Signature), b.Length - BitOperations.PopCount(b.Signature));
}

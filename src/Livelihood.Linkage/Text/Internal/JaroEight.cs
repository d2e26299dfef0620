using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Livelihood.Linkage.Text.Internal;

/// <summary>
/// Jaro's similarity of texts of at most 8 one-byte units, which most names are. All 64 comparisons are made at once; the matching
/// then works on the bits of one word, row i being the places of b that hold unit i of a. Nothing depends on a branch that is
/// hard to foresee. Both texts are readable for 16 bytes, and the units behind a equal no unit of b.
/// </summary>
internal static class JaroEight
{
    /// <summary>The longest text.</summary>
    public const int Longest = 8;

    // Gathers the lowest bit of every byte in the highest byte.
    private const ulong Gather = 0x0102040810204080;
    private const ulong LowestOfEachByte = 0x0101010101010101;

    // The places that a window of 0 to 3 lets every row look at.
    private static readonly ulong[] Within = [0x8040201008040201, 0xC0E070381C0E0703, 0xE0F0F87C3E1F0F07, 0xF0F8FCFE7F3F1F0F];

    // Every quotient the formula can ask for, at 16 × numerator + denominator: the same values as dividing gives, sooner.
    // Without a match all three are 0, and so is the similarity.
    private static readonly double[] Quotients =
        [.. Enumerable.Range(0, 16 * (Longest + 1)).Select(at => at < 16 ? 0 : (double)(at >> 4) / (at & 15))];

    // For every set of 8 positions: these positions in order, which moves the units there to the front in one shuffle.
    private static readonly ulong[] ToFront = [.. Enumerable.Range(0, 256).Select(Positions)];

    /// <summary>As <see cref="JaroKernel.Similarity"/>.</summary>
    public static double Similarity(ref byte a, int aLength, ref byte b, int bLength, double needed)
    {
        ulong open = Equal(ref a, ref b) & Within[JaroFormula.Window(aLength, bLength)];
        ulong all = UnitMask.Lowest(bLength);
        ulong free = all;
        ulong pairs = 0;
        for (int i = 0; i < Longest; i++)
        {
            ulong pick = open & free;
            pick &= 0 - pick;
            free ^= pick;
            pairs = BitOperations.RotateRight(pairs | pick, 8);
            open >>= 8;
        }

        int matches = BitOperations.PopCount(pairs);
        if (matches * (double)(aLength + bLength) < needed) return -1;

        // A row holds one bit at most; folding each byte onto its lowest bit leaves one bit per matched unit of a.
        pairs |= pairs >> 4;
        pairs |= pairs >> 2;
        pairs |= pairs >> 1;
        Vector128<byte> left = Front(ref a, (byte)(((pairs & LowestOfEachByte) * Gather) >> 56));
        Vector128<byte> right = Front(ref b, (byte)(all ^ free));
        uint inOrder = Vector128.Equals(left, right).ExtractMostSignificantBits() & ((1u << matches) - 1);
        int misplaced = matches - BitOperations.PopCount(inOrder);
        return (Quotient(matches, aLength) + Quotient(matches, bLength) + Quotient(matches - (misplaced >> 1), matches)) / 3.0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double Quotient(int numerator, int denominator)
        => Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(Quotients), (numerator << 4) | denominator);

    /// <summary>Bit 8 × i + j says whether unit i of a equals unit j of b.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Equal(ref byte a, ref byte b)
    {
        ulong x = Unsafe.ReadUnaligned<ulong>(ref a);
        ulong y = Unsafe.ReadUnaligned<ulong>(ref b);
        if (Vector512.IsHardwareAccelerated)
        {
            // A shuffle works within 16 bytes, each of which holds all of a.
            Vector512<byte> rows = Vector512.Create(Vector256.Create(Rows(0), Rows(2)), Vector256.Create(Rows(4), Rows(6)));
            return Vector512.Equals(Vector512.ShuffleNative(Vector512.Create(x).AsByte(), rows), Vector512.Create(y).AsByte()).ExtractMostSignificantBits();
        }

        Vector128<byte> units = Vector128.CreateScalar(x).AsByte();
        Vector128<byte> others = Vector128.Create(y).AsByte();
        return Two(units, others, 0) | (Two(units, others, 2) << 16) | (Two(units, others, 4) << 32) | (Two(units, others, 6) << 48);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Two(Vector128<byte> a, Vector128<byte> b, byte row)
        => Vector128.Equals(Vector128.ShuffleNative(a, Rows(row)), b).ExtractMostSignificantBits();

    /// <summary>Position <paramref name="row"/> eight times, then the next one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Rows(byte row) => Vector128.Create(row * LowestOfEachByte, (row + 1UL) * LowestOfEachByte).AsByte();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Front(ref byte text, byte places)
        => Vector128.ShuffleNative(
            Vector128.LoadUnsafe(ref text),
            Vector128.CreateScalar(Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(ToFront), places)).AsByte());

    private static ulong Positions(int set)
    {
        ulong positions = 0;
        for (int at = 0, next = 0; at < 8; at++)
            if ((set >> at & 1) != 0) positions |= (ulong)at << (8 * next++);
        return positions;
    }
}

using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;

namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>Writes bits as Booleans.</summary>
internal static class BitCopy
{
    private const ulong Ones = 0x0101_0101_0101_0101;

    /// <param name="bits">The bits.</param>
    /// <param name="from">The first bit that is wanted.</param>
    /// <param name="values">As many Booleans as are wanted.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void ToBooleans(ReadOnlySpan<ulong> bits, int from, Span<bool> values)
    {
        int row = 0;
        if (from % 64 == 0 && BitConverter.IsLittleEndian)
        {
            Span<byte> bytes = MemoryMarshal.AsBytes(values);
            for (; row <= values.Length - 64; row += 64)
            {
                ulong word = bits[(from + row) >> 6];
                for (int i = 0; i < 8; i++) BinaryPrimitives.WriteUInt64LittleEndian(bytes[(row + (8 * i))..], Spread((byte)(word >> (8 * i))));
            }
        }
        for (; row < values.Length; row++) values[row] = BitWords.IsSet(bits, from + row);
    }

    /// <summary>Eight bits as eight bytes of 0 or 1.</summary>
    private static ulong Spread(byte bits)
    {
        if (Bmi2.X64.IsSupported) return Bmi2.X64.ParallelBitDeposit(bits, Ones);
        ulong spread = 0;
        for (int i = 0; i < 8; i++) spread |= (ulong)(bits >> i & 1) << (8 * i);
        return spread;
    }
}

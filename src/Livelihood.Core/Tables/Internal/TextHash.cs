using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Livelihood.Core.Tables.Internal;

/// <summary>
/// A keyed hash of text: sixteen bytes at a time, each folded in by a 64 x 64 bit multiplication whose two halves are combined.
/// </summary>
/// <remarks>
/// Both operands of every multiplication are keyed, so that no input cancels the state. The hash decides only where a value is looked
/// for, never a code or an order, which is why a secret key does not change any result.
/// </remarks>
internal readonly record struct TextHash(ulong First, ulong Second)
{
    /// <summary>The fixed key that every dictionary starts with.</summary>
    public static TextHash Standard => new(0x8A5CD789635D2DFF, 0x121FD2155C472F96);

    /// <summary>A key nobody can know, for a dictionary that meets values made to collide.</summary>
    public static TextHash Secret()
    {
        Span<byte> key = stackalloc byte[16];
        RandomNumberGenerator.Fill(key);
        return new TextHash(BinaryPrimitives.ReadUInt64LittleEndian(key), BinaryPrimitives.ReadUInt64LittleEndian(key[8..]));
    }

    public uint Of(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<byte> bytes = MemoryMarshal.AsBytes(text);
        ulong state = Second ^ (ulong)bytes.Length;
        while (bytes.Length > 16)
        {
            state = Fold(Read8(bytes) ^ First, Read8(bytes[8..]) ^ state);
            bytes = bytes[16..];
        }

        ulong head = 0, tail = 0;
        if (bytes.Length >= 8) (head, tail) = (Read8(bytes), Read8(bytes[^8..]));
        else if (bytes.Length >= 4) (head, tail) = (Read4(bytes), Read4(bytes[^4..]));
        else if (bytes.Length >= 2) head = BinaryPrimitives.ReadUInt16LittleEndian(bytes);
        state = Fold(head ^ First, tail ^ state);
        state = Fold(state ^ Second, First);
        return (uint)(state >> 32);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Fold(ulong a, ulong b)
    {
        ulong high = Math.BigMul(a, b, out ulong low);
        return high ^ low;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Read8(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt64LittleEndian(bytes);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Read4(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt32LittleEndian(bytes);
}

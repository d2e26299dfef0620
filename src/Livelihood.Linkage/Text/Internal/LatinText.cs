using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Livelihood.Linkage.Text.Internal;

/// <summary>Packs short texts of Latin-1 letters into one vector of bytes, zero behind the last, without a loop: what most names are.</summary>
internal static class LatinText
{
    private const int Longest = 16;

    /// <summary>Packs a text of 1 to 16 characters from U+0001 to U+00FF; false where the text is no such text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryPack(ReadOnlySpan<char> text, out Vector128<byte> units)
    {
        units = default;
        if (!Vector128.IsHardwareAccelerated || !BitConverter.IsLittleEndian) return false;
        if ((uint)(text.Length - 1) >= Longest) return false;
        if (!(text.Length >= 8 ? TryPackLong(text, out units) : TryPackShort(text, out units))) return false;
        return (Vector128.Equals(units, Vector128<byte>.Zero).ExtractMostSignificantBits() & (uint)UnitMask.Lowest(text.Length)) == 0;
    }

    // 8 to 16 characters: the first eight and the last eight, which may overlap.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryPackLong(ReadOnlySpan<char> text, out Vector128<byte> units)
    {
        ref ushort start = ref Start(text);
        Vector128<ushort> first = Vector128.LoadUnsafe(ref start);
        Vector128<ushort> last = Vector128.LoadUnsafe(ref start, (nuint)(text.Length - 8));
        Vector128<ulong> both = Vector128.Narrow(first, last).AsUInt64();
        ulong rest = text.Length == 8 ? 0 : both[1] >> (8 * (16 - text.Length));
        units = Vector128.Create(both[0], rest).AsByte();
        return Latin(first | last);
    }

    // 1 to 7 characters: from four on likewise with fours, below one by one.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryPackShort(ReadOnlySpan<char> text, out Vector128<byte> units)
    {
        int length = text.Length;
        if (length < 4)
        {
            // The first, the middle and the last: some of them the same.
            ulong few = text[0] | ((ulong)text[length >> 1] << (8 * (length >> 1))) | ((ulong)text[length - 1] << (8 * (length - 1)));
            units = Vector128.CreateScalar(few).AsByte();
            return (text[0] | text[length >> 1] | text[length - 1]) <= byte.MaxValue;
        }

        ref byte start = ref Unsafe.As<ushort, byte>(ref Start(text));
        ulong first = Unsafe.ReadUnaligned<ulong>(ref start);
        ulong last = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref start, 2 * (length - 4)));
        Vector128<ushort> wide = Vector128.Create(first, last).AsUInt16();
        ulong both = Vector128.Narrow(wide, wide).AsUInt64()[0];
        units = Vector128.CreateScalar((uint)both | (both >> 32 >> (8 * (8 - length)) << 32)).AsByte();
        return Latin(wide);
    }

    private static ref ushort Start(ReadOnlySpan<char> text) => ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));

    private static bool Latin(Vector128<ushort> units) => (units & Vector128.Create((ushort)0xFF00)) == Vector128<ushort>.Zero;
}

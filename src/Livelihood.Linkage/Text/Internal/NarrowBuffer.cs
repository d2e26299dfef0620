using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Livelihood.Linkage.Text.Internal;

/// <summary>Two short texts in the stack as the kernels need them, for the common case that each UTF-16 unit is a scalar.</summary>
[InlineArray(Room)]
internal struct NarrowBuffer
{
    // Two texts with at least 64 readable units behind each.
    private const int Room = 2 * Half;
    private const int Half = Longest + UnitMask.Padding;
    private const int Longest = 32;

    // No text that fits has a surrogate, so one equals none of its units.
    private const ushort None = 0xD800;

    private ushort _first;

    /// <summary>The first text.</summary>
    [UnscopedRef]
    public ref ushort A => ref _first;

    /// <summary>The second text.</summary>
    [UnscopedRef]
    public ref ushort B => ref Unsafe.Add(ref _first, Half);

    /// <summary>Whether both texts are short and free of surrogates.</summary>
    public static bool Fits(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
        => a.Length <= Longest && b.Length <= Longest
            && !a.ContainsAnyInRange('\uD800', '\uDFFF') && !b.ContainsAnyInRange('\uD800', '\uDFFF');

    /// <summary>Copies two texts that fit.</summary>
    public void Fill(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        Copy(a, ref A);
        Copy(b, ref B);
    }

    private static void Copy(ReadOnlySpan<char> text, ref ushort to)
    {
        Span<ushort> units = MemoryMarshal.CreateSpan(ref to, Half);
        MemoryMarshal.Cast<char, ushort>(text).CopyTo(units);
        units.Slice(text.Length, JaroKernel.Stride).Fill(None);
    }
}

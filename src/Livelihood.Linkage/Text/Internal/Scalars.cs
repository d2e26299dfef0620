using System.Runtime.CompilerServices;

namespace Livelihood.Linkage.Text.Internal;

/// <summary>Reads UTF-16 text as Unicode scalar values: a surrogate pair is one unit, a lone surrogate is a unit of its own.</summary>
internal static class Scalars
{
    /// <summary>One more than the largest value <see cref="Next"/> returns.</summary>
    public const int Limit = 0x110000;

    /// <summary>Equal to no unit.</summary>
    public const int None = -1;

    /// <summary>Returns the unit at <paramref name="index"/> and moves the index behind it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Next(ReadOnlySpan<char> text, ref int index)
    {
        char unit = text[index++];
        return char.IsSurrogate(unit) ? Join(text, unit, ref index) : unit;
    }

    /// <summary>Writes the units of <paramref name="text"/> to <paramref name="units"/>, which holds at least as many, and returns their number.</summary>
    public static int Decode(ReadOnlySpan<char> text, Span<int> units)
    {
        int length = 0;
        for (int i = 0; i < text.Length;) units[length++] = Next(text, ref i);
        return length;
    }

    private static int Join(ReadOnlySpan<char> text, char unit, ref int index)
    {
        if (index >= text.Length || !char.IsSurrogatePair(unit, text[index])) return unit;
        return char.ConvertToUtf32(unit, text[index++]);
    }
}

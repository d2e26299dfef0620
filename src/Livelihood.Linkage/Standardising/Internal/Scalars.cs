using System.Text;

namespace Livelihood.Linkage.Standardising.Internal;

/// <summary>Places in a text counted in Unicode scalars; an unpaired surrogate counts as one.</summary>
internal static class Scalars
{
    /// <summary>The UTF-16 place after <paramref name="count"/> scalars from a place on; the text's length where it ends before.</summary>
    public static int After(string text, int count, int from = 0)
    {
        int at = from;
        for (; count > 0 && at < text.Length; count--) at += Width(text, at);
        return at;
    }

    /// <summary>The UTF-16 place before the last <paramref name="count"/> scalars; 0 where there are fewer.</summary>
    public static int BeforeLast(string text, int count)
    {
        int at = text.Length;
        for (; count > 0 && at > 0; count--)
            at -= at > 1 && char.IsLowSurrogate(text[at - 1]) && char.IsHighSurrogate(text[at - 2]) ? 2 : 1;
        return at;
    }

    public static int Width(string text, int at) => Rune.TryGetRuneAt(text, at, out Rune rune) ? rune.Utf16SequenceLength : 1;

    public static bool AreWellFormed(string text)
    {
        for (int at = 0; at < text.Length; at += Width(text, at))
            if (!Rune.TryGetRuneAt(text, at, out _)) return false;
        return true;
    }
}

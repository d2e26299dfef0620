namespace Livelihood.Core.Text.Internal;

/// <summary>Composes characters in canonical order with the marks and jamo that follow them (Unicode Standard, section 3.11).</summary>
internal static class Composition
{
    public static void Apply(List<int> marked)
    {
        int starter = -1, lastClass = 0, kept = 0;
        for (int i = 0; i < marked.Count; i++)
        {
            int item = marked[i], itsClass = MarkedText.Class(item);
            bool reaches = starter >= 0 && (lastClass == 0 || lastClass < itsClass);
            int whole = reaches ? Compose(MarkedText.Code(marked[starter]), MarkedText.Code(item)) : 0;
            if (whole != 0)
            {
                marked[starter] = MarkedText.Mark(whole, 0);
                continue;
            }
            if (itsClass == 0) starter = kept;
            lastClass = itsClass;
            marked[kept++] = item;
        }
        marked.RemoveRange(kept, marked.Count - kept);
    }

    private static int Compose(int first, int second)
    {
        int syllable = Hangul.Compose(first, second);
        return syllable != 0 ? syllable : UnicodeData.Compositions.GetValueOrDefault(UnicodeData.Pair(first, second));
    }
}

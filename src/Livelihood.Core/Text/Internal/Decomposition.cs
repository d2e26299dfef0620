using System.Runtime.InteropServices;

namespace Livelihood.Core.Text.Internal;

/// <summary>Takes text apart into code points in canonical order, each marked with its combining class.</summary>
internal static class Decomposition
{
    private const int ShortRun = 24;

    public static List<int> Of(string text, bool compatible)
    {
        var codes = new List<int>(text.Length + 16);
        CodePointSet unstable = compatible ? UnicodeData.UnstableNfkd : UnicodeData.UnstableNfd;
        foreach (int code in new CodePoints(text))
        {
            if (!unstable.Contains(code)) codes.Add(code);
            else Expand(code, compatible, codes);
        }
        Order(CollectionsMarshal.AsSpan(codes));
        return codes;
    }

    private static void Expand(int code, bool compatible, List<int> into)
    {
        if (Hangul.IsSyllable(code))
        {
            Hangul.Decompose(code, into);
        }
        else if (UnicodeData.Canonical.TryGetValue(code, out int[]? pieces))
        {
            foreach (int piece in pieces)
            {
                if (compatible && UnicodeData.Compatible.TryGetValue(piece, out int[]? replaced)) AddMarked(replaced, into);
                else into.Add(MarkedText.Mark(piece, UnicodeData.ClassOf(piece)));
            }
        }
        else if (compatible && UnicodeData.Compatible.TryGetValue(code, out int[]? replaced))
        {
            AddMarked(replaced, into);
        }
        else
        {
            into.Add(MarkedText.Mark(code, UnicodeData.ClassOf(code)));
        }
    }

    private static void AddMarked(int[] codes, List<int> into)
    {
        foreach (int code in codes) into.Add(MarkedText.Mark(code, UnicodeData.ClassOf(code)));
    }

    /// <summary>Sorts every run of marks by combining class, equal classes staying in their order.</summary>
    private static void Order(Span<int> marked)
    {
        for (int start = 0; start < marked.Length; start++)
        {
            if (MarkedText.Class(marked[start]) == 0) continue;
            int end = start + 1;
            while (end < marked.Length && MarkedText.Class(marked[end]) != 0) end++;
            Sort(marked[start..end]);
            start = end;
        }
    }

    private static void Sort(Span<int> run)
    {
        if (run.Length > ShortRun)
        {
            // The place behind the class keeps equal classes in order.
            var keys = new long[run.Length];
            for (int i = 0; i < keys.Length; i++) keys[i] = (long)MarkedText.Class(run[i]) << 32 | (long)i;
            keys.AsSpan().Sort(run);
            return;
        }
        for (int i = 1; i < run.Length; i++)
        {
            int mark = run[i], j = i;
            for (; j > 0 && MarkedText.Class(run[j - 1]) > MarkedText.Class(mark); j--) run[j] = run[j - 1];
            run[j] = mark;
        }
    }
}

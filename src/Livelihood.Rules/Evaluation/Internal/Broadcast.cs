namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>Spreads values of subjects over their child rows.</summary>
internal static class Broadcast
{
    public static void Spread<T>(Workspace work, int level, ReadOnlySpan<T> subjects, Span<T> rows, T before)
    {
        ReadOnlySpan<int> offsets = work.Offsets(level);
        int first = work.FirstRow(level);
        rows[..(offsets[0] - first)].Fill(before);
        for (int subject = 0; subject < subjects.Length; subject++)
            rows[(offsets[subject] - first)..(offsets[subject + 1] - first)].Fill(subjects[subject]);
    }

    public static void Spread(Workspace work, int level, ReadOnlySpan<ulong> subjects, Span<ulong> rows)
    {
        ReadOnlySpan<int> offsets = work.Offsets(level);
        int first = work.FirstRow(level);
        rows.Clear();
        for (int subject = 0; subject < offsets.Length - 1; subject++)
            if (BitWords.IsSet(subjects, subject)) SetRange(rows, offsets[subject] - first, offsets[subject + 1] - first);
    }

    public static void SpreadMissing(Workspace work, int level, Kernel subject, KernelState state)
    {
        ReadOnlySpan<ulong> present = subject.Present(work);
        if (!present.IsEmpty) Spread(work, level, present, state.RoomForPresent());
        ReadOnlySpan<Why> whys = subject.Whys(work);
        if (!whys.IsEmpty) Spread(work, level, whys, state.RoomForWhys(), Why.NotProvided);
    }

    /// <summary>The subject, counted from the chunk's first, that a child row belongs to.</summary>
    public static int SubjectOf(Workspace work, int level, int row)
    {
        ReadOnlySpan<int> offsets = work.Offsets(level);
        int at = work.FirstRow(level) + row;
        int low = 0;
        int high = offsets.Length - 1;
        while (high - low > 1)
        {
            int middle = (low + high) / 2;
            if (offsets[middle] <= at) low = middle;
            else high = middle;
        }
        return low;
    }

    private static void SetRange(Span<ulong> words, int from, int to)
    {
        for (int word = from >> 6; word << 6 < to; word++)
        {
            ulong bits = BitWords.Mask(word, to);
            if (word == from >> 6) bits &= ulong.MaxValue << from;
            words[word] |= bits;
        }
    }
}

using System.Numerics;
using System.Runtime.CompilerServices;

namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>Works on the child rows of each subject of a chunk.</summary>
internal static class Segments
{
    /// <summary>Counts the bits set among each subject's rows.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Count(Workspace work, int level, ReadOnlySpan<ulong> bits, Span<long> counts)
    {
        ReadOnlySpan<int> offsets = work.Offsets(level);
        int first = work.FirstRow(level);
        Span<int> ranks = work.RankScratch(bits.Length + 1);
        BitWords.Ranks(bits, ranks);
        int before = BitWords.Rank(bits, ranks, offsets[0] - first);
        ReadOnlySpan<int> ends = offsets[1..];
        counts = counts[..ends.Length];
        for (int subject = 0; subject < ends.Length; subject++)
        {
            int after = BitWords.Rank(bits, ranks, ends[subject] - first);
            counts[subject] = after - before;
            before = after;
        }
    }

    /// <summary>Sets a subject's bit where one of its rows has one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Any(Workspace work, int level, ReadOnlySpan<ulong> bits, Span<ulong> subjects)
    {
        ReadOnlySpan<int> offsets = work.Offsets(level);
        int first = work.FirstRow(level);
        Span<int> ranks = work.RankScratch(bits.Length + 1);
        BitWords.Ranks(bits, ranks);
        subjects.Clear();
        int before = BitWords.Rank(bits, ranks, offsets[0] - first);
        for (int subject = 0; subject < offsets.Length - 1; subject++)
        {
            int after = BitWords.Rank(bits, ranks, offsets[subject + 1] - first);
            if (after != before) BitWords.Set(subjects, subject);
            before = after;
        }
    }

    /// <summary>
    /// Finds the rows without which nothing can be said: the filter is unknown, or the row takes part and its value is missing. Empty where there are none.
    /// </summary>
    public static ReadOnlySpan<ulong> Doubtful(Workspace work, int level, TruthKernel? filter, Kernel? value)
    {
        ReadOnlySpan<ulong> known = filter is null ? default : filter.Present(work);
        ReadOnlySpan<ulong> present = value is null ? default : value.Present(work);
        if (known.IsEmpty && present.IsEmpty) return default;
        ReadOnlySpan<ulong> truth = filter is null ? default : filter.Truth(work);
        Span<ulong> doubtful = work.BitScratch(0, BitWords.For(work.Rows(level)));
        ulong any = 0;
        for (int i = 0; i < doubtful.Length; i++)
        {
            ulong unknown = known.IsEmpty ? 0 : ~known[i];
            ulong missing = present.IsEmpty ? 0 : ~present[i] & (truth.IsEmpty ? ulong.MaxValue : truth[i]);
            doubtful[i] = (unknown | missing) & BitWords.Mask(i, work.Rows(level));
            any |= doubtful[i];
        }
        return any == 0 ? default : doubtful;
    }

    /// <summary>Makes the subjects missing that have a doubtful row, for the reason of the first.</summary>
    public static void MarkMissing(Workspace work, int level, ReadOnlySpan<ulong> doubtful, TruthKernel? filter, Kernel? value, KernelState state)
    {
        if (doubtful.IsEmpty) return;
        Span<ulong> subjects = work.BitScratch(1, BitWords.For(work.Rows(0)));
        Any(work, level, doubtful, subjects);
        ReadOnlySpan<int> offsets = work.Offsets(level);
        int first = work.FirstRow(level);
        for (int word = 0; word < subjects.Length; word++)
        {
            for (ulong missing = subjects[word]; missing != 0; missing &= missing - 1)
            {
                int subject = (word << 6) + BitOperations.TrailingZeroCount(missing);
                int row = BitWords.First(doubtful, offsets[subject] - first, offsets[subject + 1] - first);
                Kernel guilty = filter is not null && filter.IsMissing(work, row) ? filter : value!;
                state.Miss(subject, guilty.WhyAt(work, row));
            }
        }
    }

    /// <summary>Adds what made an aggregate missing: every doubtful row's causes, or that there is no row to take a value from.</summary>
    public static void Explain(Workspace work, int subject, CauseList causes, Kernel aggregate, int level, TruthKernel? filter, Kernel? value)
    {
        ReadOnlySpan<int> offsets = work.Offsets(level);
        int first = work.FirstRow(level);
        bool doubt = false;
        for (int row = offsets[subject] - first; row < offsets[subject + 1] - first; row++)
        {
            bool unknown = filter is not null && filter.IsMissing(work, row);
            bool counts = filter is null || unknown || BitWords.IsSet(filter.Truth(work), row);
            bool missing = counts && value is not null && value.IsMissing(work, row);
            if (unknown) filter!.Explain(work, row, causes);
            if (missing) value!.Explain(work, row, causes);
            doubt |= unknown || missing;
        }
        if (!doubt) causes.AddOwn(aggregate, work, subject);
    }
}

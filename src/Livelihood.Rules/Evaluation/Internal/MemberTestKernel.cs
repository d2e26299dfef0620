using System.Numerics;

namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>Whether a condition holds for some or for every child row of a subject, of those that a filter lets through.</summary>
internal sealed class MemberTestKernel(int child, bool every, TruthKernel? filter, TruthKernel value)
    : TruthKernel(0, filter is null ? [value] : [filter, value])
{
    public override int Touches => child;

    protected override void FindCauses(Workspace work, int row, CauseList causes)
    {
        ReadOnlySpan<int> offsets = work.Offsets(child);
        int first = work.FirstRow(child);
        for (int at = offsets[row] - first; at < offsets[row + 1] - first; at++)
        {
            if (!IsOpen(work, at)) continue;
            if (filter is not null && filter.IsMissing(work, at)) filter.Explain(work, at, causes);
            if (value.IsMissing(work, at)) value.Explain(work, at, causes);
        }
    }

    protected override void Compute(Workspace work, KernelState state)
    {
        Span<ulong> deciding = work.BitScratch(0, BitWords.For(work.Rows(child)));
        bool decides = Decide(work, deciding);
        Span<ulong> truth = state.RoomForTruth();
        if (decides) Segments.Any(work, child, deciding, truth);
        else truth.Clear();

        // What is left open matters only for subjects that no row has decided.
        bool unknowns = !value.Present(work).IsEmpty || (filter is not null && !filter.Present(work).IsEmpty);
        if (unknowns) FindUnknown(work, state, truth, deciding);
        if (!every) return;
        for (int i = 0; i < truth.Length; i++) truth[i] = ~truth[i];
        Settle(state);
    }

    /// <summary>The rows that decide alone: one that holds for <c>some</c>, one that does not for <c>every</c>.</summary>
    private bool Decide(Workspace work, Span<ulong> deciding)
    {
        ReadOnlySpan<ulong> holds = value.Truth(work);
        ReadOnlySpan<ulong> known = value.Present(work);
        ReadOnlySpan<ulong> takes = filter is null ? default : filter.Truth(work);
        ulong any = 0;
        for (int i = 0; i < deciding.Length; i++)
        {
            ulong bits = every ? ~holds[i] & (known.IsEmpty ? ulong.MaxValue : known[i]) : holds[i];
            if (!takes.IsEmpty) bits &= takes[i];
            any |= deciding[i] = bits;
        }
        return any != 0;
    }

    private void FindUnknown(Workspace work, KernelState state, ReadOnlySpan<ulong> decided, Span<ulong> open)
    {
        ulong any = 0;
        for (int i = 0; i < open.Length; i++) any |= open[i] = OpenBits(work, i) & BitWords.Mask(i, work.Rows(child));
        if (any == 0) return;
        Span<ulong> subjects = work.BitScratch(1, decided.Length);
        Segments.Any(work, child, open, subjects);
        ReadOnlySpan<int> offsets = work.Offsets(child);
        int first = work.FirstRow(child);
        for (int word = 0; word < subjects.Length; word++)
        {
            for (ulong missing = subjects[word] & ~decided[word]; missing != 0; missing &= missing - 1)
            {
                int subject = (word << 6) + BitOperations.TrailingZeroCount(missing);
                int row = BitWords.First(open, offsets[subject] - first, offsets[subject + 1] - first);
                Kernel guilty = filter is not null && filter.IsMissing(work, row) ? filter : value;
                state.Miss(subject, guilty.WhyAt(work, row));
            }
        }
    }

    /// <summary>Rows that may decide or may not: the filter does not drop them, the value does not make them harmless, and one of both is unknown.</summary>
    private ulong OpenBits(Workspace work, int word)
    {
        ReadOnlySpan<ulong> holds = value.Truth(work);
        ReadOnlySpan<ulong> known = value.Present(work);
        ulong certain = known.IsEmpty ? ulong.MaxValue : known[word];
        ulong may = ~certain | (every ? ~holds[word] : holds[word]);
        if (filter is null) return may & ~certain;
        ReadOnlySpan<ulong> filterKnown = filter.Present(work);
        ulong filterCertain = filterKnown.IsEmpty ? ulong.MaxValue : filterKnown[word];
        ulong takes = filter.Truth(work)[word];
        return may & (takes | ~filterCertain) & (~certain | ~filterCertain);
    }

    private bool IsOpen(Workspace work, int row) => (OpenBits(work, row >> 6) >> row & 1) != 0;
}

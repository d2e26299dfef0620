using System.Numerics;
using System.Runtime.CompilerServices;

namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>The sum of a value over a subject's child rows, or over those for which a condition holds. Only the whole sum has to fit 64 bits.</summary>
internal sealed class MemberSumKernel(int child, TruthKernel? filter, ValueKernel value) : ValueKernel(0, filter is null ? [value] : [filter, value])
{
    public override int Touches => child;

    protected override void FindCauses(Workspace work, int row, CauseList causes) => Segments.Explain(work, row, causes, this, child, filter, value);

    protected override void Compute(Workspace work, KernelState state)
    {
        ReadOnlySpan<long> values = value.Units(work);
        ReadOnlySpan<ulong> truth = filter is null ? default : filter.Truth(work);
        Span<long> sums = state.RoomForUnits();
        Segments.MarkMissing(work, child, Segments.Doubtful(work, child, filter, value), filter, value, state);
        int rowBits = 32 - BitOperations.LeadingZeroCount((uint)values.Length);
        if (Magnitudes.BitsOf(values) + rowBits <= 62) AddRunning(work, values, truth, sums);
        else AddWide(work, values, truth, sums, state);
    }

    /// <summary>Sums as differences of one running total, which is known to fit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddRunning(Workspace work, ReadOnlySpan<long> values, ReadOnlySpan<ulong> truth, Span<long> sums)
    {
        Span<long> running = work.LongScratch(values.Length + 1);
        running[0] = 0;
        long total = 0;
        if (truth.IsEmpty)
        {
            for (int row = 0; row < values.Length; row++) running[row + 1] = total += values[row];
        }
        else
        {
            for (int row = 0; row < values.Length; row++)
            {
                long takes = -(long)(truth[row >> 6] >> row & 1);
                running[row + 1] = total += values[row] & takes;
            }
        }
        ReadOnlySpan<int> offsets = work.Offsets(child);
        int first = work.FirstRow(child);
        long before = running[offsets[0] - first];
        for (int subject = 0; subject < sums.Length; subject++)
        {
            long after = running[offsets[subject + 1] - first];
            sums[subject] = after - before;
            before = after;
        }
    }

    private void AddWide(Workspace work, ReadOnlySpan<long> values, ReadOnlySpan<ulong> truth, Span<long> sums, KernelState state)
    {
        ReadOnlySpan<int> offsets = work.Offsets(child);
        int first = work.FirstRow(child);
        for (int subject = 0; subject < sums.Length; subject++)
        {
            Int128 sum = 0;
            for (int row = offsets[subject] - first; row < offsets[subject + 1] - first; row++)
                if (BitWords.IsPresent(truth, row)) sum += values[row];
            sums[subject] = unchecked((long)sum);
            if (sum != sums[subject]) state.Miss(subject, Why.Overflow);
        }
    }
}

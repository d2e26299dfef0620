namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>How many child rows a subject has, or how many for which a condition holds.</summary>
internal sealed class MemberCountKernel(int child, TruthKernel? filter) : ValueKernel(0, filter is null ? [] : [filter])
{
    public override int Touches => child;

    protected override void FindCauses(Workspace work, int row, CauseList causes) => Segments.Explain(work, row, causes, this, child, filter, null);

    protected override void Compute(Workspace work, KernelState state)
    {
        Span<long> counts = state.RoomForUnits();
        if (filter is null)
        {
            ReadOnlySpan<int> offsets = work.Offsets(child);
            for (int subject = 0; subject < counts.Length; subject++) counts[subject] = offsets[subject + 1] - offsets[subject];
            return;
        }
        Segments.Count(work, child, filter.Truth(work), counts);
        Segments.MarkMissing(work, child, Segments.Doubtful(work, child, filter, null), filter, null, state);
    }
}

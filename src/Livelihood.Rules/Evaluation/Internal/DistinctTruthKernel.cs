namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>Truth values that depend on one or two columns of codes only, looked up per combination of codes.</summary>
internal sealed class DistinctTruthKernel(SubPlan part) : TruthKernel(part.Level)
{
    public override IReadOnlyList<PlanInput> Reads => part.Inputs;

    protected override void FindCauses(Workspace work, int row, CauseList causes)
    {
        DistinctLookup.RunInner(work, part);
        part.Root.Explain(DistinctLookup.Inner(work, part), row, causes);
    }

    public override ReadOnlySpan<ulong> Truth(Workspace work)
        => DistinctLookup.Table(work, part) is null ? ((TruthKernel)part.Root).Truth(DistinctLookup.Inner(work, part)) : base.Truth(work);

    public override ReadOnlySpan<ulong> Present(Workspace work)
        => DistinctLookup.Table(work, part) is null ? part.Root.Present(DistinctLookup.Inner(work, part)) : base.Present(work);

    public override ReadOnlySpan<Why> Whys(Workspace work)
        => DistinctLookup.Table(work, part) is null ? part.Root.Whys(DistinctLookup.Inner(work, part)) : base.Whys(work);

    protected override void Compute(Workspace work, KernelState state)
    {
        if (DistinctLookup.Table(work, part) is not { } table)
        {
            DistinctLookup.RunInner(work, part);
            return;
        }
        Span<int> places = work.RankScratch(work.Rows(Level));
        DistinctLookup.Places(work, part, places);
        Span<ulong> truth = state.RoomForTruth();
        long[] values = table.Units;
        for (int word = 0; word < truth.Length; word++)
        {
            ReadOnlySpan<int> block = places[(word << 6)..Math.Min((word + 1) << 6, places.Length)];
            ulong bits = 0;
            for (int i = 0; i < block.Length; i++) bits |= (ulong)values[block[i]] << i;
            truth[word] = bits;
        }
        DistinctLookup.MarkMissing(work, part, table, places, state);
        Settle(state);
    }
}

using System.Runtime.CompilerServices;
using Livelihood.Core.Tables;

namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>Values that depend on one or two columns of codes only, looked up per combination of codes.</summary>
internal sealed class DistinctValueKernel(SubPlan part) : ValueKernel(part.Level)
{
    public override bool HasDivisors => ((ValueKernel)part.Root).HasDivisors;

    public override IReadOnlyList<PlanInput> Reads => part.Inputs;

    protected override void FindCauses(Workspace work, int row, CauseList causes)
    {
        DistinctLookup.RunInner(work, part);
        part.Root.Explain(DistinctLookup.Inner(work, part), row, causes);
    }

    public override ReadOnlySpan<long> Units(Workspace work)
        => DistinctLookup.Table(work, part) is null ? ((ValueKernel)part.Root).Units(DistinctLookup.Inner(work, part)) : base.Units(work);

    public override ReadOnlySpan<long> Divisors(Workspace work)
        => DistinctLookup.Table(work, part) is null ? ((ValueKernel)part.Root).Divisors(DistinctLookup.Inner(work, part)) : base.Divisors(work);

    public override ReadOnlySpan<ulong> Present(Workspace work)
        => DistinctLookup.Table(work, part) is null ? part.Root.Present(DistinctLookup.Inner(work, part)) : base.Present(work);

    public override ReadOnlySpan<Why> Whys(Workspace work)
        => DistinctLookup.Table(work, part) is null ? part.Root.Whys(DistinctLookup.Inner(work, part)) : base.Whys(work);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    protected override void Compute(Workspace work, KernelState state)
    {
        if (DistinctLookup.Table(work, part) is not { } table)
        {
            DistinctLookup.RunInner(work, part);
            return;
        }
        Span<long> units = state.RoomForUnits();
        long[] values = table.Units;
        if (!HasDivisors && part.Inputs.Length == 1 && work.Column(part.Inputs[0]) is TextColumn texts && !DistinctLookup.MayMiss(work, part, table))
        {
            ReadOnlySpan<int> codes = work.Slice(part.Inputs[0], texts.Codes);
            for (int row = 0; row < codes.Length; row++) units[row] = values[codes[row] + 1];
            return;
        }
        Span<int> places = work.RankScratch(work.Rows(Level));
        DistinctLookup.Places(work, part, places);
        for (int row = 0; row < units.Length; row++) units[row] = values[places[row]];
        if (HasDivisors)
        {
            Span<long> divisors = state.RoomForDivisors();
            for (int row = 0; row < divisors.Length; row++) divisors[row] = table.Divisors[places[row]];
        }
        DistinctLookup.MarkMissing(work, part, table, places, state);
    }
}

using Livelihood.Core.Tables;

namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>The units of a column of numbers, where the column has the declared scale without a copy.</summary>
internal sealed class NumberInputKernel(PlanInput input) : ValueKernel(input.Level), IInputKernel
{
    public PlanInput Input { get; } = input;

    public override ReadOnlySpan<long> Units(Workspace work)
        => IsAsStored(work) ? work.Slice(Input, Stored(work).Values) : base.Units(work);

    public override ReadOnlySpan<ulong> Present(Workspace work) => IsAsStored(work) ? work.PresentOf(Input) : base.Present(work);

    public override ReadOnlySpan<Why> Whys(Workspace work) => IsAsStored(work) ? work.WhysOf(Input) : base.Whys(work);

    protected override void FindCauses(Workspace work, int row, CauseList causes) => causes.AddInput(this, Input, work, row);

    protected override void Compute(Workspace work, KernelState state)
    {
        if (IsAsStored(work)) return;
        work.CopyMissing(Input, state);
        Scaling.Up(work.Slice(Input, Stored(work).Values), Input.Scale - Stored(work).Scale, state.RoomForUnits(), state);
    }

    private NumberColumn Stored(Workspace work) => (NumberColumn)work.Column(Input);

    private bool IsAsStored(Workspace work) => Stored(work).Scale == Input.Scale;
}

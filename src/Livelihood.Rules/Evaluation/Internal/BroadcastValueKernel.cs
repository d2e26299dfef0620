namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>Gives every child row the value of its subject.</summary>
internal sealed class BroadcastValueKernel(int level, ValueKernel subject) : ValueKernel(level, subject)
{
    public override bool HasDivisors => subject.HasDivisors;

    protected override void FindCauses(Workspace work, int row, CauseList causes) => subject.Explain(work, Broadcast.SubjectOf(work, Level, row), causes);

    protected override void Compute(Workspace work, KernelState state)
    {
        Broadcast.Spread(work, Level, subject.Units(work), state.RoomForUnits(), 0);
        if (HasDivisors) Broadcast.Spread(work, Level, subject.Divisors(work), state.RoomForDivisors(), 1);
        Broadcast.SpreadMissing(work, Level, subject, state);
    }
}

namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>Gives every child row the truth value of its subject.</summary>
internal sealed class BroadcastTruthKernel(int level, TruthKernel subject) : TruthKernel(level, subject)
{
    protected override void FindCauses(Workspace work, int row, CauseList causes) => subject.Explain(work, Broadcast.SubjectOf(work, Level, row), causes);

    protected override void Compute(Workspace work, KernelState state)
    {
        Broadcast.Spread(work, Level, subject.Truth(work), state.RoomForTruth());
        Broadcast.SpreadMissing(work, Level, subject, state);
    }
}

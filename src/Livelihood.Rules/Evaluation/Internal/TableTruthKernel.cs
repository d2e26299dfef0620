namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>An output of a decision table that is a truth value.</summary>
internal sealed class TableTruthKernel(int level, TableOutcome outcome) : TruthKernel(level, outcome.Operands)
{
    protected override void FindCauses(Workspace work, int row, CauseList causes) => outcome.Explain(this, work, row, causes);

    protected override void Compute(Workspace work, KernelState state)
    {
        ReadOnlySpan<long> hits = outcome.Hits(work);
        Span<ulong> truth = state.RoomForTruth();
        truth.Clear();
        for (int row = 0; row < hits.Length; row++)
            if (outcome.Of(hits[row]) is TruthKernel output && BitWords.IsSet(output.Truth(work), row)) BitWords.Set(truth, row);
        outcome.MarkMissing(work, state);
        Settle(state);
    }
}

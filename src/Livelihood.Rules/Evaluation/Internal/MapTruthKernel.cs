namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>A test that goes row by row: 0 is false, anything else true.</summary>
internal sealed class MapTruthKernel(int level, RowOperation test, params ValueKernel[] operands) : TruthKernel(level, operands)
{
    protected override void Compute(Workspace work, KernelState state)
    {
        MergeMissing(work, state);
        Span<long> results = work.LongScratch(work.Rows(Level));
        RowByRow.Compute(work, state, operands, test, results);
        Span<ulong> truth = state.RoomForTruth();
        truth.Clear();
        for (int row = 0; row < results.Length; row++)
            if (results[row] != 0) BitWords.Set(truth, row);
        Settle(state);
    }
}

using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Livelihood.Core.Tables;

namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>The truth values of a column, packed into bits.</summary>
internal sealed class BooleanInputKernel(PlanInput input) : TruthKernel(input.Level), IInputKernel
{
    public PlanInput Input { get; } = input;

    public override ReadOnlySpan<ulong> Present(Workspace work) => work.PresentOf(Input);

    public override ReadOnlySpan<Why> Whys(Workspace work) => work.WhysOf(Input);

    protected override void FindCauses(Workspace work, int row, CauseList causes) => causes.AddInput(this, Input, work, row);

    protected override void Compute(Workspace work, KernelState state)
    {
        ReadOnlySpan<byte> values = MemoryMarshal.AsBytes(work.Slice(Input, ((BooleanColumn)work.Column(Input)).Values));
        Span<ulong> truth = state.RoomForTruth();
        ReadOnlySpan<Vector512<byte>> blocks = MemoryMarshal.Cast<byte, Vector512<byte>>(values);
        for (int word = 0; word < blocks.Length; word++) truth[word] = ~Vector512.Equals(blocks[word], Vector512<byte>.Zero).ExtractMostSignificantBits();
        if (blocks.Length < truth.Length)
        {
            ulong bits = 0;
            for (int row = blocks.Length << 6; row < values.Length; row++)
                if (values[row] != 0) bits |= 1UL << row;
            truth[^1] = bits;
        }
        ReadOnlySpan<ulong> present = work.PresentOf(Input);
        if (!present.IsEmpty) And(truth, present);
    }
}

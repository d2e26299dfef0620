using System.Numerics;
using Livelihood.Core.Tables;

namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>The day numbers of a column of dates; they are widened only for kernels that cannot read the column itself.</summary>
internal sealed class DateInputKernel(PlanInput input) : ValueKernel(input.Level), IInputKernel
{
    public PlanInput Input { get; } = input;

    /// <summary>The column's own day numbers.</summary>
    public ReadOnlySpan<int> Days(Workspace work) => work.Slice(Input, ((DateColumn)work.Column(Input)).Days);

    public override ReadOnlySpan<long> Units(Workspace work)
    {
        KernelState state = work.State(this);
        if (state.IsFilled) return state.Units;
        state.IsFilled = true;
        Span<long> units = state.RoomForUnits();
        ReadOnlySpan<int> days = Days(work);
        int row = 0;
        for (; row <= units.Length - Vector<int>.Count; row += Vector<int>.Count)
        {
            Vector.Widen(new Vector<int>(days[row..]), out Vector<long> low, out Vector<long> high);
            low.CopyTo(units[row..]);
            high.CopyTo(units[(row + Vector<long>.Count)..]);
        }
        for (; row < units.Length; row++) units[row] = days[row];
        return units;
    }

    public override ReadOnlySpan<ulong> Present(Workspace work) => work.PresentOf(Input);

    public override ReadOnlySpan<Why> Whys(Workspace work) => work.WhysOf(Input);

    protected override void FindCauses(Workspace work, int row, CauseList causes) => causes.AddInput(this, Input, work, row);

    protected override void Compute(Workspace work, KernelState state)
    {
        // Nothing until somebody asks for the widened days.
    }
}

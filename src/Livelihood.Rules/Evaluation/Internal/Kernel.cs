using System.Numerics;

namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>One step of a plan: it gives one value per row of its level for the chunk that a workspace stands at. Immutable.</summary>
/// <remarks>
/// A kernel is strict unless it says otherwise: a missing operand makes the row missing, for the reason of the leftmost operand that is. Bits of rows
/// beyond the chunk mean nothing.
/// </remarks>
internal abstract class Kernel(int level, params Kernel[] operands)
{
    /// <summary>0 for the subjects, n for the rows of the n-th child table.</summary>
    public int Level { get; } = level;

    public IReadOnlyList<Kernel> Operands => _operands;

    /// <summary>Its place among all kernels of the plan; operands come first.</summary>
    public int Id { get; set; } = -1;

    /// <summary>The definition whose value it gives; null where it is a part of one.</summary>
    public string? Name { get; set; }

    /// <summary>Whether its values are read from an operand's memory, which must then live as long as its own.</summary>
    public virtual bool IsView => false;

    /// <summary>Whether there is anything to compute; a kernel that is not run has no memory.</summary>
    public virtual bool IsRun => true;

    /// <summary>The child table whose rows it looks at, or its own level.</summary>
    public virtual int Touches => Level;

    /// <summary>The columns that it reads itself.</summary>
    public virtual IReadOnlyList<PlanInput> Reads => this is IInputKernel input ? [input.Input] : [];

    private readonly Kernel[] _operands = operands;

    /// <summary>Computes the chunk.</summary>
    public void Run(Workspace work)
    {
        KernelState state = work.State(this);
        state.Begin(work.Rows(Level));
        Compute(work, state);
    }

    /// <summary>One bit per row, set where the value is present; empty where every one is.</summary>
    public virtual ReadOnlySpan<ulong> Present(Workspace work) => work.State(this).Present;

    /// <summary>Why rows are missing; empty where every missing row is not provided. Entries of present rows mean nothing.</summary>
    public virtual ReadOnlySpan<Why> Whys(Workspace work) => work.State(this).Whys;

    public bool IsMissing(Workspace work, int row) => !BitWords.IsPresent(Present(work), row);

    /// <summary>Why a missing row is missing.</summary>
    public Why WhyAt(Workspace work, int row)
    {
        ReadOnlySpan<Why> whys = Whys(work);
        return whys.IsEmpty ? Why.NotProvided : whys[row];
    }

    /// <summary>Adds what made a missing row missing, from left to right.</summary>
    public void Explain(Workspace work, int row, CauseList causes)
    {
        if (!causes.Enter(this, row, out string outer)) return;
        FindCauses(work, row, causes);
        causes.Leave(outer);
    }

    /// <summary>Follows the operands that are missing; where none is, the row is missing for the kernel's own sake.</summary>
    protected virtual void FindCauses(Workspace work, int row, CauseList causes)
    {
        bool inherited = false;
        foreach (Kernel operand in _operands)
        {
            if (!operand.IsMissing(work, row)) continue;
            operand.Explain(work, row, causes);
            inherited = true;
        }
        if (!inherited) causes.AddOwn(this, work, row);
    }

    protected abstract void Compute(Workspace work, KernelState state);

    /// <summary>Makes the rows missing in which an operand is.</summary>
    protected void MergeMissing(Workspace work, KernelState state) => MergeMissing(work, state, _operands);

    protected static void MergeMissing(Workspace work, KernelState state, ReadOnlySpan<Kernel> operands)
    {
        bool any = false;
        bool reasoned = false;
        foreach (Kernel operand in operands)
        {
            ReadOnlySpan<ulong> present = operand.Present(work);
            if (present.IsEmpty) continue;
            if (!any) present.CopyTo(state.RoomForPresent());
            else And(state.RoomForPresent(), present);
            any = true;
            reasoned |= !operand.Whys(work).IsEmpty;
        }
        if (!reasoned) return;

        Span<Why> whys = state.RoomForWhys();
        ReadOnlySpan<ulong> together = state.Present;
        for (int word = 0; word < together.Length; word++)
        {
            ulong missing = ~together[word] & BitWords.Mask(word, whys.Length);
            for (; missing != 0; missing &= missing - 1)
            {
                int row = (word << 6) + BitOperations.TrailingZeroCount(missing);
                whys[row] = First(work, operands, row);
            }
        }
    }

    protected static void And(Span<ulong> words, ReadOnlySpan<ulong> others)
    {
        for (int i = 0; i < words.Length; i++) words[i] &= others[i];
    }

    private static Why First(Workspace work, ReadOnlySpan<Kernel> operands, int row)
    {
        foreach (Kernel operand in operands)
            if (operand.IsMissing(work, row)) return operand.WhyAt(work, row);
        return Why.NotProvided;
    }
}

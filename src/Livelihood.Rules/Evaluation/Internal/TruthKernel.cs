namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>A kernel whose values are truth values, kept as two bits per row: true, and known. A true row is known.</summary>
internal abstract class TruthKernel(int level, params Kernel[] operands) : Kernel(level, operands)
{
    /// <summary>One bit per row, set where the value is true.</summary>
    public virtual ReadOnlySpan<ulong> Truth(Workspace work) => work.State(this).Truth;

    /// <summary>Makes rows false that are not known, as the two bits demand.</summary>
    protected static void Settle(KernelState state)
    {
        if (state.HasMissing) And(state.Truth, state.Present);
    }
}

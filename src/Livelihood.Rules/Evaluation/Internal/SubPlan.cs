namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>A part of a plan that reads nothing but one or two columns of codes, with kernels of its own.</summary>
/// <param name="Root">Whose values are wanted.</param>
/// <param name="Inputs">The columns, in the order in which the part reads them from left to right.</param>
/// <param name="Schedule">The part's kernels.</param>
/// <param name="Table">The number under which a binding keeps the values of all combinations, and a workspace the part's own workspace.</param>
internal sealed record SubPlan(Kernel Root, PlanInput[] Inputs, Schedule Schedule, int Table)
{
    public int Level => Inputs[0].Level;
}

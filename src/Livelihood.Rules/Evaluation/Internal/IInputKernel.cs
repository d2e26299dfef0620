namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>A kernel whose values are those of a column.</summary>
internal interface IInputKernel
{
    PlanInput Input { get; }
}

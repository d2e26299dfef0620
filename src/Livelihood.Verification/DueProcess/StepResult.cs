using System.Diagnostics.CodeAnalysis;

namespace Livelihood.Verification.DueProcess;

/// <summary>Holds a step that was taken, or every reason why it cannot be.</summary>
/// <typeparam name="TStep">The step.</typeparam>
public sealed class StepResult<TStep>
    where TStep : CaseStep
{
    internal StepResult(TStep? step, IReadOnlyList<RefusedStep> refusals) => (Step, Refusals) = (step, refusals);

    /// <summary>The step; null where it cannot be taken.</summary>
    public TStep? Step { get; }

    /// <summary>Why it cannot be taken; empty where it was.</summary>
    public IReadOnlyList<RefusedStep> Refusals { get; }

    /// <summary>Whether the step was taken.</summary>
    [MemberNotNullWhen(true, nameof(Step))]
    public bool IsTaken => Step is not null;

    /// <summary>The step.</summary>
    /// <exception cref="InvalidOperationException">The step cannot be taken; the message lists the reasons.</exception>
    public TStep StepOrThrow() => Step ?? throw new InvalidOperationException(string.Join(' ', Refusals.Select(r => r.Message)));
}

using Livelihood.Verification.DueProcess.Internal;

namespace Livelihood.Verification.DueProcess;

/// <summary>Is the only thing a payment may be stopped or reduced on: it exists only at the end of a finding, an independent verification, a notice with
/// reasons, a hearing and a person's decision.</summary>
public sealed class AdverseEffect : CaseStep
{
    private AdverseEffect(AdverseDecision decision, StepRecord record)
        : base(ProcessStep.AdverseEffect, decision.CaseId, record, decision)
        => Decision = decision;

    /// <summary>The decision.</summary>
    public AdverseDecision Decision { get; }

    /// <summary>Puts a decision into effect.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="record">Who does it, on the decision's first day in force or later, and the basis. A program may.</param>
    /// <param name="rules">The rules; the defaults where null.</param>
    /// <returns>The step, or every reason against it.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static StepResult<AdverseEffect> TakeEffect(AdverseDecision decision, StepRecord record, DueProcessRules? rules = null)
    {
        ArgumentNullException.ThrowIfNull(decision);
        var check = new StepCheck(record, decision);
        check.NotByTheHousehold();
        check.KeepsApart(rules ?? DueProcessRules.Default, ProcessStep.AdverseEffect);
        check.Refuse(record.On < decision.EffectiveFrom, StepRefusal.NotInForce, $"The decision is in force from {StepCheck.Shown(decision.EffectiveFrom)}.");
        return check.Take(() => new AdverseEffect(decision, record));
    }
}

using Livelihood.Verification.DueProcess.Internal;

namespace Livelihood.Verification.DueProcess;

/// <summary>Is a person's decision against a household, made after it was heard.</summary>
public sealed class AdverseDecision : CaseStep
{
    private AdverseDecision(Hearing hearing, AdverseMeasure measure, DateOnly effectiveFrom, string[] reasons, string? answer, StepRecord record)
        : base(ProcessStep.AdverseDecision, hearing.CaseId, record, hearing)
        => (Hearing, Measure, EffectiveFrom, Reasons, Answer) = (hearing, measure, effectiveFrom, reasons, answer);

    /// <summary>The hearing.</summary>
    public Hearing Hearing { get; }

    /// <summary>What was decided.</summary>
    public AdverseMeasure Measure { get; }

    /// <summary>The first day on which it is in force.</summary>
    public DateOnly EffectiveFrom { get; }

    /// <summary>The reasons.</summary>
    public IReadOnlyList<string> Reasons { get; }

    /// <summary>The answer to the objection; null where there was none.</summary>
    public string? Answer { get; }

    /// <summary>Decides against the household. Deciding for it is a <see cref="Dismissal"/>, which needs no window.</summary>
    /// <param name="hearing">The hearing. Also after an objection the window stays open to its end.</param>
    /// <param name="measure">What is decided.</param>
    /// <param name="effectiveFrom">The first day on which it is in force, not before the decision.</param>
    /// <param name="reasons">The reasons, at least one and none empty.</param>
    /// <param name="answer">The answer to the objection, which is needed where there was one.</param>
    /// <param name="record">The person in office who decides, when and on what basis.</param>
    /// <param name="rules">The rules; the defaults where null.</param>
    /// <returns>The step, or every reason against it.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static StepResult<AdverseDecision> Decide(
        Hearing hearing, AdverseMeasure measure, DateOnly effectiveFrom, IReadOnlyList<string> reasons, string? answer, StepRecord record, DueProcessRules? rules = null)
    {
        ArgumentNullException.ThrowIfNull(hearing);
        ArgumentNullException.ThrowIfNull(measure);
        ArgumentNullException.ThrowIfNull(reasons);
        string[] given = [.. reasons];
        var check = new StepCheck(record, hearing);
        check.NeedsAnOfficer();
        check.KeepsApart(rules ?? DueProcessRules.Default, ProcessStep.AdverseDecision);
        check.NeedsReasons(given);
        check.Refuse(record.On <= hearing.Notice.WindowEnds, StepRefusal.WindowOpen, $"The window is open to {StepCheck.Shown(hearing.Notice.WindowEnds)}.");
        check.Refuse(hearing is Hearing.Contested && string.IsNullOrWhiteSpace(answer), StepRefusal.ObjectionUnanswered, "The objection has no answer.");
        check.Refuse(effectiveFrom < record.On, StepRefusal.NotInForce, "The decision would be in force before it was made.");
        check.Refuse(measure is AdverseMeasure.Reduce { Monthly.Sign: < 0 }, StepRefusal.AmountNotAllowed, "The new amount is below zero.");
        check.Refuse(measure is AdverseMeasure.Suspend suspension && suspension.Until < effectiveFrom, StepRefusal.NotInForce, "The suspension ends before it begins.");
        return check.Take(() => new AdverseDecision(hearing, measure, effectiveFrom, given, answer, record));
    }
}

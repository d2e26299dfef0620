using Livelihood.Core.Numbers;
using Livelihood.Verification.DueProcess.Internal;

namespace Livelihood.Verification.DueProcess;

/// <summary>Is help given at once, before any paperwork.</summary>
public sealed class EmergencyAid : CaseStep
{
    private EmergencyAid(LeakFinding finding, EmergencyMeasure measure, FixedPoint amount, DateOnly paperworkDue, StepRecord record)
        : base(ProcessStep.EmergencyAid, finding.CaseId, record, finding)
        => (Finding, Measure, Amount, PaperworkDue) = (finding, measure, amount, paperworkDue);

    /// <summary>The finding.</summary>
    public LeakFinding Finding { get; }

    /// <summary>The measure.</summary>
    public EmergencyMeasure Measure { get; }

    /// <summary>What was given.</summary>
    public FixedPoint Amount { get; }

    /// <summary>The last day for the paperwork.</summary>
    public DateOnly PaperworkDue { get; }

    /// <summary>Gives help at once.</summary>
    /// <param name="finding">The finding, whose measure this is.</param>
    /// <param name="measure">The measure.</param>
    /// <param name="amount">What is given, above 0 and not more than the measure allows.</param>
    /// <param name="record">The person in office who gives it, when and on what basis.</param>
    /// <param name="rules">The rules; the defaults where null.</param>
    /// <returns>The step, or every reason against it.</returns>
    /// <exception cref="ArgumentException">An argument is null, or the measure's limit has no length.</exception>
    public static StepResult<EmergencyAid> Give(LeakFinding finding, EmergencyMeasure measure, FixedPoint amount, StepRecord record, DueProcessRules? rules = null)
    {
        ArgumentNullException.ThrowIfNull(finding);
        ArgumentNullException.ThrowIfNull(measure);
        rules ??= DueProcessRules.Default;
        var check = new StepCheck(record, finding);
        check.NeedsAnOfficer();
        check.KeepsApart(rules, ProcessStep.EmergencyAid);
        check.Refuse(finding.Measure != measure.Id, StepRefusal.NotAnEmergencyMeasure, "The finding is about another measure.");
        check.Refuse(amount <= default(FixedPoint) || amount > measure.Ceiling, StepRefusal.AmountNotAllowed, "The amount is not above zero, or is more than the measure allows.");
        DateOnly? due = check.Deadline(rules, measure.PaperworkWithin);
        return check.Take(() => new EmergencyAid(finding, measure, amount, due!.Value, record));
    }

    /// <summary>Whether the paperwork should have been done by a day; ask it of help without <see cref="EmergencyPaperwork"/>.</summary>
    /// <param name="asOf">The day.</param>
    public bool IsOverdue(DateOnly asOf) => asOf > PaperworkDue;
}

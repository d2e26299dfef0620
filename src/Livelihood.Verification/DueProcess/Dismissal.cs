using Livelihood.Verification.DueProcess.Internal;

namespace Livelihood.Verification.DueProcess;

/// <summary>Closes a case without an effect: the finding was refuted, the household was right, or the authority lets it be. Possible at any step.</summary>
public sealed class Dismissal : CaseStep
{
    private Dismissal(CaseStep step, string[] reasons, StepRecord record)
        : base(ProcessStep.Dismissal, step.CaseId, record, step)
        => Reasons = reasons;

    /// <summary>The reasons, such as <c>another person of the same name</c>.</summary>
    public IReadOnlyList<string> Reasons { get; }

    /// <summary>Dismisses a finding.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="reasons">The reasons, at least one and none empty.</param>
    /// <param name="record">The person in office who dismisses, when and on what basis.</param>
    /// <returns>The step, or every reason against it.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static StepResult<Dismissal> Of(ErrorFinding finding, IReadOnlyList<string> reasons, StepRecord record) => Close(finding, reasons, record);

    /// <inheritdoc cref="Of(ErrorFinding, IReadOnlyList{string}, StepRecord)" />
    /// <param name="verified">The verified finding.</param>
    /// <param name="reasons">The reasons, at least one and none empty.</param>
    /// <param name="record">The person in office who dismisses, when and on what basis.</param>
    public static StepResult<Dismissal> Of(VerifiedError verified, IReadOnlyList<string> reasons, StepRecord record) => Close(verified, reasons, record);

    /// <inheritdoc cref="Of(ErrorFinding, IReadOnlyList{string}, StepRecord)" />
    /// <param name="notice">The notice, whose window need not have passed.</param>
    /// <param name="reasons">The reasons, at least one and none empty.</param>
    /// <param name="record">The person in office who dismisses, when and on what basis.</param>
    public static StepResult<Dismissal> Of(Notice notice, IReadOnlyList<string> reasons, StepRecord record) => Close(notice, reasons, record);

    /// <inheritdoc cref="Of(ErrorFinding, IReadOnlyList{string}, StepRecord)" />
    /// <param name="hearing">The hearing.</param>
    /// <param name="reasons">The reasons, at least one and none empty.</param>
    /// <param name="record">The person in office who dismisses, when and on what basis.</param>
    public static StepResult<Dismissal> Of(Hearing hearing, IReadOnlyList<string> reasons, StepRecord record) => Close(hearing, reasons, record);

    /// <inheritdoc cref="Of(ErrorFinding, IReadOnlyList{string}, StepRecord)" />
    /// <param name="decision">The decision, before it took effect; what took effect is undone by a <see cref="Reversal"/>.</param>
    /// <param name="reasons">The reasons, at least one and none empty.</param>
    /// <param name="record">The person in office who dismisses, when and on what basis.</param>
    public static StepResult<Dismissal> Of(AdverseDecision decision, IReadOnlyList<string> reasons, StepRecord record) => Close(decision, reasons, record);

    private static StepResult<Dismissal> Close(CaseStep step, IReadOnlyList<string> reasons, StepRecord record)
    {
        ArgumentNullException.ThrowIfNull(step);
        ArgumentNullException.ThrowIfNull(reasons);
        string[] given = [.. reasons];
        var check = new StepCheck(record, step);
        check.NeedsAnOfficer();
        check.NeedsReasons(given);
        return check.Take(() => new Dismissal(step, given, record));
    }
}

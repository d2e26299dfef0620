using Livelihood.Verification.DueProcess.Internal;

namespace Livelihood.Verification.DueProcess;

/// <summary>Is a person's decision to refuse an application, with reasons in writing.</summary>
public sealed class RefusedApplication : CaseStep
{
    private RefusedApplication(Assessment assessment, string[] reasons, StepRecord record)
        : base(ProcessStep.RefusedApplication, assessment.CaseId, record, assessment)
        => (Assessment, Reasons) = (assessment, reasons);

    /// <summary>The assessment.</summary>
    public Assessment Assessment { get; }

    /// <summary>The reasons, as the household reads them.</summary>
    public IReadOnlyList<string> Reasons { get; }

    /// <summary>Refuses an application.</summary>
    /// <param name="assessment">The assessment, which found that the rules are not met.</param>
    /// <param name="reasons">The reasons, at least one and none empty.</param>
    /// <param name="record">The person in office who decides, when and on what basis; a program never refuses help.</param>
    /// <param name="rules">The rules; the defaults where null.</param>
    /// <returns>The step, or every reason against it.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static StepResult<RefusedApplication> Refuse(Assessment assessment, IReadOnlyList<string> reasons, StepRecord record, DueProcessRules? rules = null)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(reasons);
        string[] given = [.. reasons];
        var check = new StepCheck(record, assessment);
        check.NeedsAnOfficer();
        check.KeepsApart(rules ?? DueProcessRules.Default, ProcessStep.RefusedApplication);
        check.NeedsReasons(given);
        check.Refuse(assessment.IsEligible, StepRefusal.Eligible, "The assessment found that the rules are met.");
        return check.Take(() => new RefusedApplication(assessment, given, record));
    }
}

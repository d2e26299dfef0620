using Livelihood.Verification.DueProcess.Internal;

namespace Livelihood.Verification.DueProcess;

/// <summary>Records whether an application meets the rules, and why.</summary>
public sealed class Assessment : CaseStep
{
    private Assessment(Application application, bool isEligible, string[] reasons, StepRecord record)
        : base(ProcessStep.Assessment, application.CaseId, record, application)
        => (Application, IsEligible, Reasons) = (application, isEligible, reasons);

    /// <summary>The application.</summary>
    public Application Application { get; }

    /// <summary>Whether it meets the rules.</summary>
    public bool IsEligible { get; }

    /// <summary>Why.</summary>
    public IReadOnlyList<string> Reasons { get; }

    /// <summary>Assesses an application.</summary>
    /// <param name="application">The application.</param>
    /// <param name="isEligible">Whether it meets the rules.</param>
    /// <param name="reasons">Why, at least one reason and none empty.</param>
    /// <param name="record">Who assessed, when and on what basis: a person, or a program that runs the rules.</param>
    /// <param name="rules">The rules; the defaults where null.</param>
    /// <returns>The step, or every reason against it.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static StepResult<Assessment> Assess(
        Application application, bool isEligible, IReadOnlyList<string> reasons, StepRecord record, DueProcessRules? rules = null)
    {
        ArgumentNullException.ThrowIfNull(application);
        ArgumentNullException.ThrowIfNull(reasons);
        string[] given = [.. reasons];
        var check = new StepCheck(record, application);
        check.NotByTheHousehold();
        check.KeepsApart(rules ?? DueProcessRules.Default, ProcessStep.Assessment);
        check.NeedsReasons(given);
        return check.Take(() => new Assessment(application, isEligible, given, record));
    }
}

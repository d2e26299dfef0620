using Livelihood.Verification.DueProcess.Internal;

namespace Livelihood.Verification.DueProcess;

/// <summary>Tells the household what is intended and why, and opens the window in which it may be heard.</summary>
public sealed class Notice : CaseStep
{
    private Notice(VerifiedError verified, string[] reasons, DateOnly windowEnds, StepRecord record)
        : base(ProcessStep.Notice, verified.CaseId, record, verified)
        => (Verified, Reasons, WindowEnds) = (verified, reasons, windowEnds);

    /// <summary>What was verified.</summary>
    public VerifiedError Verified { get; }

    /// <summary>The reasons, as the household reads them.</summary>
    public IReadOnlyList<string> Reasons { get; }

    /// <summary>The last day on which the household may be heard.</summary>
    public DateOnly WindowEnds { get; }

    /// <summary>Gives notice.</summary>
    /// <param name="verified">What was verified.</param>
    /// <param name="reasons">The reasons, at least one and none empty.</param>
    /// <param name="record">Who gave notice; the day is the one on which it reached the household, and the window opens with it.</param>
    /// <param name="rules">The rules; the defaults where null.</param>
    /// <returns>The step, or every reason against it.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static StepResult<Notice> Give(VerifiedError verified, IReadOnlyList<string> reasons, StepRecord record, DueProcessRules? rules = null)
    {
        ArgumentNullException.ThrowIfNull(verified);
        ArgumentNullException.ThrowIfNull(reasons);
        string[] given = [.. reasons];
        rules ??= DueProcessRules.Default;
        var check = new StepCheck(record, verified);
        check.NotByTheHousehold();
        check.KeepsApart(rules, ProcessStep.Notice);
        check.NeedsReasons(given);
        DateOnly? ends = check.Deadline(rules, rules.HearingWindow);
        return check.Take(() => new Notice(verified, given, ends!.Value, record));
    }
}

using Livelihood.Verification.DueProcess.Internal;

namespace Livelihood.Verification.DueProcess;

/// <summary>Records that a household was told what help it may have.</summary>
public sealed class Contact : CaseStep
{
    private Contact(LeakFinding finding, string way, StepRecord record)
        : base(ProcessStep.Contact, finding.CaseId, record, finding)
        => (Finding, Way) = (finding, way);

    /// <summary>The finding.</summary>
    public LeakFinding Finding { get; }

    /// <summary>How it was told, such as <c>visit</c> or <c>letter</c>.</summary>
    public string Way { get; }

    /// <summary>Records a contact. No verification comes before it: help is not held up.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="way">How the household was told; not empty.</param>
    /// <param name="record">Who told it, when and on what basis. A program may.</param>
    /// <returns>The step, or every reason against it.</returns>
    /// <exception cref="ArgumentException">The way is empty, or an argument is null.</exception>
    public static StepResult<Contact> Make(LeakFinding finding, string way, StepRecord record)
    {
        ArgumentNullException.ThrowIfNull(finding);
        ArgumentException.ThrowIfNullOrWhiteSpace(way);
        var check = new StepCheck(record, finding);
        check.NotByTheHousehold();
        return check.Take(() => new Contact(finding, way, record));
    }
}

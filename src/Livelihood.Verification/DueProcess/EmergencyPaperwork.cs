using Livelihood.Verification.DueProcess.Internal;

namespace Livelihood.Verification.DueProcess;

/// <summary>Records that the paperwork of emergency help was done. Paperwork that is late is still done, and says so; help is not taken back for it.</summary>
public sealed class EmergencyPaperwork : CaseStep
{
    private EmergencyPaperwork(EmergencyAid aid, IReadOnlyList<string> papers, StepRecord record)
        : base(ProcessStep.EmergencyPaperwork, aid.CaseId, record, aid)
        => (Aid, Papers) = (aid, papers);

    /// <summary>The help.</summary>
    public EmergencyAid Aid { get; }

    /// <summary>The papers, by name.</summary>
    public IReadOnlyList<string> Papers { get; }

    /// <summary>Whether it was done after the last day for it.</summary>
    public bool IsLate => Record.On > Aid.PaperworkDue;

    /// <summary>Completes the paperwork.</summary>
    /// <param name="aid">The help.</param>
    /// <param name="papers">The papers by name, at least one and none empty.</param>
    /// <param name="record">The person in office who completed them, when and on what basis.</param>
    /// <returns>The step, or every reason against it.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static StepResult<EmergencyPaperwork> Complete(EmergencyAid aid, IReadOnlyList<string> papers, StepRecord record)
    {
        ArgumentNullException.ThrowIfNull(aid);
        ArgumentNullException.ThrowIfNull(papers);
        string[] given = [.. papers];
        var check = new StepCheck(record, aid);
        check.NeedsAnOfficer();
        check.NeedsReasons(given);
        return check.Take(() => new EmergencyPaperwork(aid, given, record));
    }
}

using Livelihood.Verification.DueProcess.Internal;

namespace Livelihood.Verification.DueProcess;

/// <summary>Suspects that a household on a roll no longer qualifies. It permits asking and verifying, and nothing else.</summary>
public sealed class ErrorFinding : CaseStep
{
    private ErrorFinding(string caseId, string condition, IReadOnlyList<Evidence> evidence, StepRecord record)
        : base(ProcessStep.ErrorFinding, caseId, record, null)
        => (Condition, Evidence) = (condition, evidence);

    /// <summary>The condition that seems not to hold.</summary>
    public string Condition { get; }

    /// <summary>What the suspicion rests on.</summary>
    public IReadOnlyList<Evidence> Evidence { get; }

    /// <summary>Records a finding.</summary>
    /// <param name="caseId">The case's id, best a token.</param>
    /// <param name="condition">The condition that seems not to hold.</param>
    /// <param name="evidence">What the suspicion rests on, at least one piece, none of it of a later day.</param>
    /// <param name="record">Who found it, when and on what basis: a person or a program.</param>
    /// <returns>The finding, or why it is none.</returns>
    /// <exception cref="ArgumentException">A text is null or empty, or an argument is null.</exception>
    public static StepResult<ErrorFinding> Find(string caseId, string condition, IReadOnlyList<Evidence> evidence, StepRecord record)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(caseId);
        ArgumentException.ThrowIfNullOrWhiteSpace(condition);
        ArgumentNullException.ThrowIfNull(evidence);
        Evidence[] pieces = [.. evidence];
        var check = new StepCheck(record, null);
        check.NotByTheHousehold();
        check.NeedsEvidence(pieces);
        return check.Take(() => new ErrorFinding(caseId, condition, pieces, record));
    }
}

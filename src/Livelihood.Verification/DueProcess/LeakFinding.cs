using Livelihood.Verification.DueProcess.Internal;

namespace Livelihood.Verification.DueProcess;

/// <summary>Suspects that a household qualifies and is not helped. It permits contacting the household at once, and emergency help where a measure allows it.</summary>
public sealed class LeakFinding : CaseStep
{
    private LeakFinding(string caseId, string measure, IReadOnlyList<Evidence> evidence, StepRecord record)
        : base(ProcessStep.LeakFinding, caseId, record, null)
        => (Measure, Evidence) = (measure, evidence);

    /// <summary>The help the household seems to miss.</summary>
    public string Measure { get; }

    /// <summary>What the suspicion rests on.</summary>
    public IReadOnlyList<Evidence> Evidence { get; }

    /// <summary>Records a finding.</summary>
    /// <param name="caseId">The case's id, best a token.</param>
    /// <param name="measure">The help the household seems to miss.</param>
    /// <param name="evidence">What the suspicion rests on, at least one piece; a lead is enough.</param>
    /// <param name="record">Who found it, when and on what basis: anyone, also the household itself.</param>
    /// <returns>The finding, or why it is none.</returns>
    /// <exception cref="ArgumentException">A text is null or empty, or an argument is null.</exception>
    public static StepResult<LeakFinding> Find(string caseId, string measure, IReadOnlyList<Evidence> evidence, StepRecord record)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(caseId);
        ArgumentException.ThrowIfNullOrWhiteSpace(measure);
        ArgumentNullException.ThrowIfNull(evidence);
        Evidence[] pieces = [.. evidence];
        var check = new StepCheck(record, null);
        check.NeedsEvidence(pieces);
        return check.Take(() => new LeakFinding(caseId, measure, pieces, record));
    }
}

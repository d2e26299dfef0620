using Livelihood.Verification.DueProcess.Internal;

namespace Livelihood.Verification.DueProcess;

/// <summary>Confirms a finding: a person looked, and a source the finding did not rest on says the same.</summary>
public sealed class VerifiedError : CaseStep
{
    private VerifiedError(ErrorFinding finding, Evidence[] evidence, StepRecord record)
        : base(ProcessStep.VerifiedError, finding.CaseId, record, finding)
        => (Finding, Evidence) = (finding, evidence);

    /// <summary>The finding.</summary>
    public ErrorFinding Finding { get; }

    /// <summary>What verified it.</summary>
    public IReadOnlyList<Evidence> Evidence { get; }

    /// <summary>Verifies a finding. A finding that is refuted is dismissed instead, see <see cref="Dismissal"/>.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="evidence">What confirms it: at least one piece is more than a lead, from a source the finding does not rest on, observed on the day of the
    /// finding or later, such as a visit or a fresh answer of the authority that keeps the record.</param>
    /// <param name="record">The person in office who verified, when and on what basis.</param>
    /// <param name="rules">The rules; the defaults where null.</param>
    /// <returns>The step, or every reason against it.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static StepResult<VerifiedError> Verify(ErrorFinding finding, IReadOnlyList<Evidence> evidence, StepRecord record, DueProcessRules? rules = null)
    {
        ArgumentNullException.ThrowIfNull(finding);
        ArgumentNullException.ThrowIfNull(evidence);
        Evidence[] pieces = [.. evidence];
        var check = new StepCheck(record, finding);
        check.NeedsAnOfficer();
        check.KeepsApart(rules ?? DueProcessRules.Default, ProcessStep.VerifiedError);
        check.NeedsEvidence(pieces);
        if (pieces.Length > 0) Weigh(check, finding, pieces);
        return check.Take(() => new VerifiedError(finding, pieces, record));
    }

    /// <summary>One and the same piece must be good, fresh and independent; three pieces with one virtue each do not add up to one.</summary>
    private static void Weigh(StepCheck check, ErrorFinding finding, Evidence[] evidence)
    {
        Evidence[] independent = [.. evidence.Where(e => !finding.Evidence.Any(known => known.Source == e.Source))];
        Evidence[] good = [.. independent.Where(e => e.Grade != EvidenceGrade.Lead)];
        if (independent.Length == 0) check.Refuse(true, StepRefusal.NotIndependent, "Every piece of evidence is from a source the finding rests on already.");
        else if (good.Length == 0) check.Refuse(true, StepRefusal.LeadOnly, "The independent evidence is a lead only.");
        else check.Refuse(good.All(e => e.ObservedOn < finding.Record.On), StepRefusal.EvidenceBeforeTheFinding, "The independent evidence was observed before the finding.");
    }
}

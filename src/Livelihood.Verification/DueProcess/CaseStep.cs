namespace Livelihood.Verification.DueProcess;

/// <summary>Is one step of a case, with everything that went before it.</summary>
/// <remarks>A step is made by the factory of its type from the steps it needs, and in no other way. Immutable; safe to read from many threads. Two steps are
/// equal only when they are the same object.</remarks>
public abstract class CaseStep
{
    private protected CaseStep(ProcessStep kind, string caseId, StepRecord record, CaseStep? previous)
        => (Kind, CaseId, Record, Previous) = (kind, caseId, record, previous);

    /// <summary>Which step it is.</summary>
    public ProcessStep Kind { get; }

    /// <summary>The case's id, best a token: it tells nobody who the household is.</summary>
    public string CaseId { get; }

    /// <summary>Who took the step, when and on what basis.</summary>
    public StepRecord Record { get; }

    /// <summary>The step before; null for a finding.</summary>
    public CaseStep? Previous { get; }

    /// <summary>The steps from the finding to this one.</summary>
    public IReadOnlyList<CaseStep> History
    {
        get
        {
            var steps = new List<CaseStep>();
            for (CaseStep? step = this; step is not null; step = step.Previous) steps.Add(step);
            steps.Reverse();
            return steps;
        }
    }
}

using System.Globalization;
using Livelihood.Verification.Deadlines;

namespace Livelihood.Verification.DueProcess.Internal;

/// <summary>Collects why a step cannot be taken.</summary>
internal sealed class StepCheck
{
    private readonly List<RefusedStep> _refusals = [];
    private readonly StepRecord _record;
    private readonly CaseStep? _previous;

    public StepCheck(StepRecord record, CaseStep? previous)
    {
        ArgumentNullException.ThrowIfNull(record);
        (_record, _previous) = (record, previous);
        Refuse(record.On < previous?.Record.On, StepRefusal.BeforeItsPredecessor, $"The step is of {Shown(record.On)}, before the step it follows.");
    }

    public void Refuse(bool when, StepRefusal refusal, string message)
    {
        if (when) _refusals.Add(new RefusedStep(refusal, message));
    }

    public void NeedsAnOfficer()
        => Refuse(_record.By.Kind != ActorKind.Officer, StepRefusal.NeedsAnOfficer, "The step must be taken by a person in office.");

    public void NeedsTheHousehold()
        => Refuse(_record.By.Kind != ActorKind.Household, StepRefusal.NeedsTheHousehold, "The step is the household's own.");

    public void NotByTheHousehold()
        => Refuse(_record.By.Kind == ActorKind.Household, StepRefusal.NotByTheHousehold, "The household cannot take this step for the authority.");

    public void NeedsReasons(IReadOnlyList<string> reasons)
        => Refuse(reasons.Count == 0 || reasons.Any(string.IsNullOrWhiteSpace), StepRefusal.WithoutReasons, "The step needs reasons, none of them empty.");

    public void NeedsEvidence(IReadOnlyList<Evidence> evidence)
    {
        Refuse(evidence.Count == 0, StepRefusal.WithoutReasons, "The step needs evidence.");
        Refuse(evidence.Any(e => e.ObservedOn > _record.On), StepRefusal.EvidenceFromTheFuture, "Evidence is of a day after the step.");
    }

    /// <summary>Who takes the step took none of the earlier ones that the rules keep apart from it.</summary>
    public void KeepsApart(DueProcessRules rules, ProcessStep step)
    {
        ArgumentNullException.ThrowIfNull(rules);
        for (CaseStep? earlier = _previous; earlier is not null; earlier = earlier.Previous)
            Refuse(earlier.Record.By == _record.By && rules.Separations.Contains(new SeparationOfDuties(earlier.Kind, step)), StepRefusal.NeedsAnotherActor, $"The actor of the step {earlier.Kind} cannot take the step {step}.");
    }

    /// <summary>The last day of a limit that begins with the step.</summary>
    public DateOnly? Deadline(DueProcessRules rules, TimeLimit limit)
    {
        Deadline deadline = Deadlines.Deadline.Of(rules.Calendar, _record.On, limit);
        Refuse(!deadline.IsKnown, StepRefusal.DeadlineUnknown, deadline.Problem ?? "");
        return deadline.LastDay;
    }

    /// <summary>The step, made only where nothing speaks against it.</summary>
    public StepResult<TStep> Take<TStep>(Func<TStep> make)
        where TStep : CaseStep
        => _refusals.Count == 0 ? new StepResult<TStep>(make(), []) : new StepResult<TStep>(null, [.. _refusals]);

    public static string Shown(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

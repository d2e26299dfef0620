using Livelihood.Core.Tables;
using Livelihood.Rules.Evaluation.Internal;

namespace Livelihood.Rules.Evaluation;

/// <summary>Evaluates small tables again and again with the memory of the time before, for one thread at a time.</summary>
public sealed class RuleSession
{
    private readonly PlanCore _core;
    private readonly Wanted _wanted;
    private Workspace? _work;

    internal RuleSession(PlanCore core, Wanted wanted) => (_core, _wanted) = (core, wanted);

    /// <summary>Computes the session's definitions for every row of a table, mostly one household.</summary>
    /// <param name="subjects">The subjects, as for <see cref="RulePlan.Evaluate"/>; everything is computed in one go, so not a whole population.</param>
    /// <returns>The values, the same as <see cref="RulePlan.Evaluate"/> gives.</returns>
    /// <exception cref="ArgumentException">A needed column is absent or of another type; every fault is listed.</exception>
    /// <exception cref="InvalidOperationException">A function of the host failed or gave a column of another type or length.</exception>
    public RuleResult Evaluate(Table subjects)
    {
        ArgumentNullException.ThrowIfNull(subjects);
        return new EvaluationRun(_core, _wanted, subjects).RunIn(ref _work);
    }
}

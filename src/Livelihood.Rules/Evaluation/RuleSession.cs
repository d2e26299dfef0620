using Livelihood.Core.Tables;

namespace Livelihood.Rules.Evaluation;

/// <summary>Evaluates small tables again and again with the memory of the first time, for one thread at a time.</summary>
public sealed class RuleSession
{
    internal RuleSession()
    {
    }

    /// <summary>Computes the wanted definitions for every row of a table, mostly one household.</summary>
    /// <param name="subjects">The subjects, as for <see cref="RulePlan.Evaluate"/>.</param>
    /// <returns>The values.</returns>
    public RuleResult Evaluate(Table subjects) => throw new NotImplementedException();
}

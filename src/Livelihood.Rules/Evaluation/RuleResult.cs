using Livelihood.Core.Tables;
using Livelihood.Rules.Evaluation.Internal;

namespace Livelihood.Rules.Evaluation;

/// <summary>Holds what a plan computed over a table. Immutable; safe to read from many threads.</summary>
public sealed class RuleResult
{
    private readonly PlanCore _plan;
    private readonly Table _subjects;

    internal RuleResult(PlanCore plan, Table subjects, Table table, IReadOnlyList<EvaluationFault> faults)
    {
        _plan = plan;
        _subjects = subjects;
        Table = table;
        Faults = faults;
    }

    /// <summary>
    /// One row per subject and one column per wanted definition; definitions of child rows stand in <see cref="Table.Children"/> under the child's name.
    /// A missing cell has the reason of the leftmost cause that matters.
    /// </summary>
    public Table Table { get; }

    /// <summary>The faults by definition, in the order of the columns, then by kind; empty where there are none.</summary>
    public IReadOnlyList<EvaluationFault> Faults { get; }

    /// <summary>Names what made a value unknown: every missing input, member's input or fault without which the value could be known.</summary>
    /// <param name="row">The row of the definition's table, from 0.</param>
    /// <param name="definition">A definition, wanted or not.</param>
    /// <returns>The causes from left to right, each once; empty where the value is known.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    /// <exception cref="ArgumentException">There is no such definition.</exception>
    public IReadOnlyList<MissingCause> Causes(int row, string definition) => Explanation.Of(_plan, _subjects, row, definition);
}

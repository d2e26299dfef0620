using Livelihood.Rules.Types;

namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>A column that some kernel of a plan reads.</summary>
/// <param name="Index">Its number among the plan's inputs.</param>
/// <param name="Name">The column's name.</param>
/// <param name="Type">Its declared type.</param>
/// <param name="Level">0 for the subjects, n for the n-th child table.</param>
internal sealed record PlanInput(int Index, string Name, RuleType Type, int Level)
{
    /// <summary>Whether its values are codes of texts in the column: text, categories, regions, date-times.</summary>
    public bool IsCoded => Type is RuleType.Text or RuleType.Category or RuleType.Region or RuleType.DateTime;

    /// <summary>The scale at which its units are worked with: that of a number; seconds to the microsecond for a days duration.</summary>
    public int Scale => Type switch
    {
        RuleType.Number number => number.Scale ?? 0,
        RuleType.DaysDuration => 6,
        _ => 0,
    };
}

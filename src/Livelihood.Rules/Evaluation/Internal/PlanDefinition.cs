using Livelihood.Rules.Types;

namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>A definition of a plan.</summary>
/// <param name="Name">The name, <c>child.name</c> for a definition of child rows.</param>
/// <param name="Column">The name of the column it becomes: without the child's.</param>
/// <param name="Type">The type of its values.</param>
/// <param name="Kernel">What computes it.</param>
internal sealed record PlanDefinition(string Name, string Column, RuleType Type, Kernel Kernel)
{
    public int Level => Kernel.Level;

    public bool CanStore => ColumnForms.CanStore(Type);
}

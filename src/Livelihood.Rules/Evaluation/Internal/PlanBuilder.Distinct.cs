using Livelihood.Rules.Checking.Internal;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.Evaluation.Internal;

/// <content>Parts that read only one or two columns of codes are computed once per combination of codes.</content>
internal sealed partial class PlanBuilder
{
    private const int MostColumns = 2;

    private readonly Dictionary<TypedNode, (InputNode[]? Columns, bool IsCostly)> _reads = new(ReferenceEqualityComparer.Instance);
    private bool _isInPart;

    private bool IsLifted(TypedNode node) => !_isInPart && Reads(node) is ({ Length: > 0 }, true);

    /// <summary>A kernel that looks values up per combination; null where the node is made as usual.</summary>
    private Kernel? Distinct(TypedNode node)
    {
        if (node is InputNode || !IsLifted(node)) return null;
        PlanInput[] inputs = [.. Reads(node).Columns!.Select(InputOf)];
        Domain outer = _domain;
        _domain = new Domain();
        _isInPart = true;
        Kernel root = At(node, node.Level);
        var schedule = Schedule.For([root], _domain.Count, share: false);
        _isInPart = false;
        _domain = outer;
        var part = new SubPlan(root, inputs, schedule, _tables++);
        return root is ValueKernel value ? Add(new DistinctValueKernel(part) { Divisor = value.Divisor }) : Add(new DistinctTruthKernel(part));
    }

    /// <summary>The columns of codes that a node reads, from left to right; null where it reads anything else, or too many, or rows of another level.</summary>
    private (InputNode[]? Columns, bool IsCostly) Reads(TypedNode node)
    {
        if (_reads.TryGetValue(node, out (InputNode[]?, bool) known)) return known;
        (InputNode[]? Columns, bool IsCostly) found = node switch
        {
            InputNode input => (input.Type is RuleType.Text or RuleType.Category or RuleType.Region ? [input] : null, false),
            ConstantNode or AsOfNode => ([], false),
            NamedNode named => Reads(named.Definition),
            OperationNode or ParameterNode => ReadsOfOperands(node),
            _ => (null, false),
        };
        _reads.Add(node, found);
        return found;
    }

    private (InputNode[]? Columns, bool IsCostly) ReadsOfOperands(TypedNode node)
    {
        var columns = new List<InputNode>();
        bool costly = node is ParameterNode || node is OperationNode { Operation: >= Operation.Concatenate } || IsTextOrder(node);
        foreach (TypedNode operand in node.Operands)
        {
            (InputNode[]? reads, bool isCostly) = Reads(operand);
            if (reads is null) return (null, false);
            costly |= isCostly;
            foreach (InputNode column in reads)
            {
                if (column.Level != node.Level) return (null, false);
                if (!columns.Exists(known => known.Name == column.Name)) columns.Add(column);
            }
        }
        return columns.Count <= MostColumns ? ([.. columns], costly) : (null, false);
    }

    private static bool IsTextOrder(TypedNode node)
        => node is OperationNode { Operation: Operation.Less or Operation.LessOrEqual } order && order.Operands[0].Type is RuleType.Text;
}

using System.Runtime.CompilerServices;

namespace Livelihood.Rules.Checking.Internal;

/// <summary>Says whether two nodes mean the same where their operands are shared already: operands are compared as objects.</summary>
internal sealed class NodeEquality : IEqualityComparer<TypedNode>
{
    public static readonly NodeEquality Instance = new();

    private NodeEquality() { }

    public bool Equals(TypedNode? x, TypedNode? y)
    {
        if (ReferenceEquals(x, y)) return true;
        if (x is null || y is null || x.GetType() != y.GetType() || x.Level != y.Level || !x.Type.Equals(y.Type)) return false;
        if (!SameContent(x, y) || x.Operands.Count != y.Operands.Count) return false;
        for (int i = 0; i < x.Operands.Count; i++)
            if (!ReferenceEquals(x.Operands[i], y.Operands[i])) return false;
        return true;
    }

    public int GetHashCode(TypedNode obj)
    {
        int hash = Content(obj);
        if (obj is TableNode) return hash;
        foreach (TypedNode operand in obj.Operands) hash = (hash * 31) + RuntimeHelpers.GetHashCode(operand);
        return hash;
    }

    private static bool SameContent(TypedNode x, TypedNode y) => (x, y) switch
    {
        (ConstantNode a, ConstantNode b) => a.Bits == b.Bits && a.IsMissing == b.IsMissing && a.Text == b.Text,
        (InputNode a, InputNode b) => a.Name == b.Name,
        (ParameterNode a, ParameterNode b) => a.Name == b.Name,
        (NamedNode a, NamedNode b) => a.Name == b.Name,
        (OperationNode a, OperationNode b) => a.Operation == b.Operation,
        (AggregateNode a, AggregateNode b) => a.Aggregate == b.Aggregate && a.Child == b.Child && (a.Filter is null) == (b.Filter is null),
        (CustomNode a, CustomNode b) => a.Function == b.Function,
        (TableNode a, TableNode b) => ReferenceEquals(a.Table, b.Table) && a.Output == b.Output,
        (AsOfNode, AsOfNode) => true,
        _ => false,
    };

    private static int Content(TypedNode node) => node switch
    {
        ConstantNode constant => HashCode.Combine(constant.Bits, constant.IsMissing, constant.Text?.Length, 1),
        InputNode input => HashCode.Combine(StringComparer.Ordinal.GetHashCode(input.Name), input.Level, 2),
        ParameterNode parameter => HashCode.Combine(StringComparer.Ordinal.GetHashCode(parameter.Name), 3),
        NamedNode named => HashCode.Combine(StringComparer.Ordinal.GetHashCode(named.Name), 4),
        OperationNode operation => HashCode.Combine(operation.Operation, 5),
        AggregateNode aggregate => HashCode.Combine(aggregate.Aggregate, aggregate.Child, 6),
        CustomNode custom => HashCode.Combine(StringComparer.Ordinal.GetHashCode(custom.Function), 7),
        TableNode table => HashCode.Combine(RuntimeHelpers.GetHashCode(table.Table), table.Output, 8),
        _ => 9,
    };
}

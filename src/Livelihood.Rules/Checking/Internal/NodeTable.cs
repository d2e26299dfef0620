using Livelihood.Rules.Syntax;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.Checking.Internal;

/// <summary>Keeps every node of one set of rules once: equal nodes are one object, which carries the place of the first.</summary>
/// <remarks>Not safe for use from several threads at once.</remarks>
internal sealed class NodeTable
{
    /// <summary>How many nodes one set of rules may have.</summary>
    public const int Limit = 1_000_000;

    private readonly HashSet<TypedNode> _nodes = new(NodeEquality.Instance);

    public bool IsFull => _nodes.Count >= Limit;

    /// <summary>The node that is kept for this one.</summary>
    public T Share<T>(T node)
        where T : TypedNode
    {
        if (_nodes.TryGetValue(node, out TypedNode? known)) return (T)known;
        _nodes.Add(node);
        return node;
    }

    public ConstantNode Truth(bool value, TextSpan span) => Share(new ConstantNode(new RuleType.Boolean(), value ? 1 : 0, null, false, span));

    public ConstantNode Constant(RuleType type, long bits, TextSpan span) => Share(new ConstantNode(type, bits, null, false, span));

    public ConstantNode Text(RuleType type, string text, TextSpan span) => Share(new ConstantNode(type, 0, text, false, span));

    public ConstantNode Missing(RuleType type, TextSpan span) => Share(new ConstantNode(type, 0, null, true, span));

    /// <summary>An operation at the level of its operands, which belong to the subject or to the rows of one child table.</summary>
    public OperationNode Apply(Operation operation, RuleType type, TextSpan span, params IReadOnlyList<TypedNode> operands)
        => Share(new OperationNode(operation, operands, type, LevelOf(operands), span));

    public NamedNode Named(string name, TypedNode definition, TextSpan span) => Share(new NamedNode(name, definition, span));

    public static int LevelOf(IReadOnlyList<TypedNode> operands)
    {
        int level = TypedNode.SubjectLevel;
        foreach (TypedNode operand in operands) level = Math.Max(level, operand.Level);
        return level;
    }
}

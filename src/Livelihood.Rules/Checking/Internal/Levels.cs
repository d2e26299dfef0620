using Livelihood.Rules.Types;

namespace Livelihood.Rules.Checking.Internal;

/// <summary>Lifts values of the subject to the rows of a child table, where every row has its subject's value.</summary>
internal static class Levels
{
    /// <summary>The node at a level; the subject's value is written as a choice between the value and itself, which is the value for every row.</summary>
    public static TypedNode At(int level, TypedNode node, NodeTable nodes)
    {
        if (node.Level == level) return node;
        TypedNode always = nodes.Constant(new RuleType.Boolean(), 1, node.Span);
        return nodes.Share(new OperationNode(Operation.If, [always, node, node], node.Type, level, node.Span));
    }
}

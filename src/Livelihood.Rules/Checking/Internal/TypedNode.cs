using Livelihood.Rules.Syntax;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.Checking.Internal;

/// <summary>Is one checked expression: names resolved, types known, sugar (between, in, quantifiers, unary tests, named arguments) spelled out.</summary>
/// <remarks>
/// A node's value exists once per row of its level: <see cref="SubjectLevel"/> for a row of the table that is evaluated, or the number of a child table
/// counted from 1 for a row of that child table. An operand of the subject level stands at a member level for the value of the member's household.
/// Nodes are shared: the same node may hang under several others, and equal nodes are one object.
/// </remarks>
internal abstract class TypedNode(RuleType type, int level, TextSpan span)
{
    public const int SubjectLevel = 0;

    /// <summary>The type of every value.</summary>
    public RuleType Type { get; } = type;

    /// <summary>0 for the subject's row; n for a row of the n-th child table.</summary>
    public int Level { get; } = level;

    /// <summary>Where the first expression that made this node stands.</summary>
    public TextSpan Span { get; } = span;

    /// <summary>The nodes whose values this one needs, in the order of its operands.</summary>
    public abstract IReadOnlyList<TypedNode> Operands { get; }
}

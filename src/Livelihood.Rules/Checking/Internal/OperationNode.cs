using Livelihood.Rules.Syntax;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.Checking.Internal;

/// <summary>An operation that takes each row's operands and gives that row's value.</summary>
/// <param name="operation">What is done.</param>
/// <param name="operands">The operands; any of them may be of the subject level where this node is at a member level.</param>
/// <param name="type">The type of every value.</param>
/// <param name="level">0 for the subject, n for the n-th child table.</param>
/// <param name="span">Where it stands.</param>
internal sealed class OperationNode(Operation operation, IReadOnlyList<TypedNode> operands, RuleType type, int level, TextSpan span)
    : TypedNode(type, level, span)
{
    public Operation Operation { get; } = operation;

    public override IReadOnlyList<TypedNode> Operands { get; } = operands;
}

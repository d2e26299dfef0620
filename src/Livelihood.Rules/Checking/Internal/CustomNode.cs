using Livelihood.Rules.Syntax;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.Checking.Internal;

/// <summary>A function that the host wrote in C# and declared by name and types.</summary>
/// <param name="function">The function's name.</param>
/// <param name="operands">The arguments, of the declared types.</param>
/// <param name="type">The type of every value.</param>
/// <param name="level">0 for the subject, n for the n-th child table.</param>
/// <param name="span">Where it stands.</param>
internal sealed class CustomNode(string function, IReadOnlyList<TypedNode> operands, RuleType type, int level, TextSpan span) : TypedNode(type, level, span)
{
    public string Function { get; } = function;

    public override IReadOnlyList<TypedNode> Operands { get; } = operands;
}

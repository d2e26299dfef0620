using Livelihood.Rules.Syntax;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.Checking.Internal;

/// <summary>A column of the subject's table (level 0) or of a child table (the child's level).</summary>
/// <param name="name">The column's name in that table.</param>
/// <param name="type">The type of every value.</param>
/// <param name="level">0 for the subject, n for the n-th child table.</param>
/// <param name="span">Where it stands.</param>
internal sealed class InputNode(string name, RuleType type, int level, TextSpan span) : TypedNode(type, level, span)
{
    public string Name { get; } = name;

    public override IReadOnlyList<TypedNode> Operands => [];
}

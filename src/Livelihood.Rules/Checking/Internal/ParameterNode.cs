using Livelihood.Rules.Syntax;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.Checking.Internal;

/// <summary>A dated, regional parameter: the value in force on the as-of date for the keys of the row.</summary>
/// <param name="name">The parameter's name.</param>
/// <param name="keys">One input per key of the parameter's <c>by</c>, in that order; none for a parameter with one value everywhere.</param>
/// <param name="type">The type of every value.</param>
/// <param name="level">0 for the subject, n for the n-th child table.</param>
/// <param name="span">Where it stands.</param>
internal sealed class ParameterNode(string name, IReadOnlyList<TypedNode> keys, RuleType type, int level, TextSpan span) : TypedNode(type, level, span)
{
    public string Name { get; } = name;

    public override IReadOnlyList<TypedNode> Operands { get; } = keys;
}

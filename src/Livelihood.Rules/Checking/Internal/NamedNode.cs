using Livelihood.Rules.Syntax;

namespace Livelihood.Rules.Checking.Internal;

/// <summary>A derived name: its value is its definition's; the name is kept for explanations.</summary>
/// <param name="name">The declared name.</param>
/// <param name="definition">The definition.</param>
/// <param name="span">Where it stands.</param>
internal sealed class NamedNode(string name, TypedNode definition, TextSpan span) : TypedNode(definition.Type, definition.Level, span)
{
    public string Name { get; } = name;

    public TypedNode Definition { get; } = definition;

    public override IReadOnlyList<TypedNode> Operands { get; } = [definition];
}

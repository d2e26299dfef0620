using Livelihood.Rules.Syntax;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.Checking.Internal;

/// <summary>The name <c>as of</c>: the date for which a plan is specialised.</summary>
/// <param name="span">Where it stands.</param>
internal sealed class AsOfNode(TextSpan span) : TypedNode(new RuleType.Date(), SubjectLevel, span)
{
    public override IReadOnlyList<TypedNode> Operands => [];
}

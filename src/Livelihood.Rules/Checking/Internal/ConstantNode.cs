using Livelihood.Rules.Syntax;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.Checking.Internal;

/// <summary>A value known before any data is seen.</summary>
/// <param name="type">The type; a number's constant has a finite scale.</param>
/// <param name="bits">
/// The value: units of a number at its type's scale; 0 or 1 for a truth value; day number of a date (0001-01-01 is 0); microseconds since 0001-01-01
/// of a date-time; microseconds of a days duration; months of a months duration; 0 for text, categories and regions.
/// </param>
/// <param name="text">The text, category code or region code; null for other types.</param>
/// <param name="missing">Whether this is the literal <c>null</c>; then nothing else counts.</param>
/// <param name="span">Where it stands.</param>
internal sealed class ConstantNode(RuleType type, long bits, string? text, bool missing, TextSpan span) : TypedNode(type, SubjectLevel, span)
{
    public long Bits { get; } = bits;

    public string? Text { get; } = text;

    public bool IsMissing { get; } = missing;

    public override IReadOnlyList<TypedNode> Operands => [];
}

using Livelihood.Rules.Syntax;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.Checking.Internal;

/// <summary>One value per subject from the rows of a child table.</summary>
/// <remarks>
/// <c>some m in members satisfies c</c> is <see cref="Aggregate.Any"/> with value c; <c>every</c> is <see cref="Aggregate.All"/>;
/// <c>count(members)</c> has neither filter nor value. A row whose filter is unknown makes the result unknown, unless the result is the same either way
/// (any, all; a row that the filter drops for certain counts for nothing). No rows: count, sum 0; any false; all true; min, max, mean missing.
/// </remarks>
/// <param name="aggregate">How the rows are put together.</param>
/// <param name="child">The number of the child table, from 1.</param>
/// <param name="filter">Which rows take part, a truth value at the child's level; null for all.</param>
/// <param name="value">What is put together, at the child's level; null for <see cref="Aggregate.Count"/>.</param>
/// <param name="type">The type of every value.</param>
/// <param name="span">Where it stands.</param>
internal sealed class AggregateNode(Aggregate aggregate, int child, TypedNode? filter, TypedNode? value, RuleType type, TextSpan span)
    : TypedNode(type, SubjectLevel, span)
{
    public Aggregate Aggregate { get; } = aggregate;

    public int Child { get; } = child;

    public TypedNode? Filter { get; } = filter;

    public TypedNode? Value { get; } = value;

    public override IReadOnlyList<TypedNode> Operands { get; } = (filter, value) switch
    {
        (null, null) => [],
        (null, _) => [value],
        (_, null) => [filter],
        _ => [filter, value],
    };
}

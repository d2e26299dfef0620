using Livelihood.Rules.Checking.Internal;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.Decisions.Internal;

/// <summary>Spells a cell that is not made of intervals between constants out as a truth value.</summary>
internal static class CellConditions
{
    private static readonly RuleType Truth = new RuleType.Boolean();

    /// <summary>The cell's truth value; null for a cell that a matcher knows by its intervals.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="input">What it looks at.</param>
    /// <param name="testsMissing">Whether some cell of the column tests <c>null</c>, so that a missing value is a value of its own for all of them.</param>
    /// <param name="nodes">Where nodes are kept.</param>
    public static TypedNode? Of(CheckedCell cell, TypedNode input, bool testsMissing, NodeTable nodes)
    {
        if (KeySpace.IsConstant(cell)) return null;
        TypedNode? any = null;
        foreach (TypedNode test in cell.Intervals.Select(i => Interval(i, input, nodes)).Concat(cell.Conditions))
            any = any is null ? test : nodes.Apply(Operation.Or, Truth, test.Span, any, test);
        TypedNode missing = nodes.Apply(Operation.IsMissing, Truth, input.Span, input);
        if (cell.MatchesMissing) any = nodes.Apply(Operation.Or, Truth, input.Span, missing, any!);
        if (cell.Negated) any = nodes.Apply(Operation.Not, Truth, any!.Span, any);
        if (testsMissing && !cell.MatchesMissing)
            any = nodes.Apply(Operation.And, Truth, any!.Span, nodes.Apply(Operation.Not, Truth, input.Span, missing), any);
        return any;
    }

    private static TypedNode Interval(CheckedInterval interval, TypedNode input, NodeTable nodes)
    {
        if (interval is { Low: not null, LowClosed: true, HighClosed: true } && ReferenceEquals(interval.Low, interval.High))
            return nodes.Apply(Operation.Equal, Truth, interval.Low.Span, input, interval.Low);
        TypedNode? low = interval.Low is { } l
            ? nodes.Apply(interval.LowClosed ? Operation.LessOrEqual : Operation.Less, Truth, l.Span, l, input) : null;
        TypedNode? high = interval.High is { } h
            ? nodes.Apply(interval.HighClosed ? Operation.LessOrEqual : Operation.Less, Truth, h.Span, input, h) : null;
        if (low is null) return high ?? nodes.Truth(true, input.Span);
        return high is null ? low : nodes.Apply(Operation.And, Truth, low.Span, low, high);
    }
}

namespace Livelihood.Rules.Checking.Internal;

/// <summary>One cell of a decision table or one band: a union of intervals where it can be written so, else conditions.</summary>
/// <remarks>A cell with neither intervals nor conditions nor <paramref name="MatchesMissing"/> holds always (<c>-</c>) unless it is negated.</remarks>
/// <param name="Negated">Whether the cell holds where none of its tests does.</param>
/// <param name="Intervals">Intervals of the input's value; an equality is an interval with two equal closed ends. Categories and texts have equalities only.</param>
/// <param name="Conditions">Tests that are not intervals: truth values over the row.</param>
/// <param name="MatchesMissing">Whether the test <c>null</c> is among the tests.</param>
internal sealed record CheckedCell(
    bool Negated, IReadOnlyList<CheckedInterval> Intervals, IReadOnlyList<TypedNode> Conditions, bool MatchesMissing)
{
    public bool IsAny => !Negated && !MatchesMissing && Intervals.Count == 0 && Conditions.Count == 0;
}

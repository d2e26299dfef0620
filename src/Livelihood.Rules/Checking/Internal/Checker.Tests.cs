using Livelihood.Rules.Syntax;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.Checking.Internal;

/// <content>Unary tests: cells of decision tables, bands, and what stands behind <c>in</c>.</content>
internal sealed partial class Checker
{
    /// <summary>Checks the tests of one value.</summary>
    public CheckedCell? Cell(UnaryTests tests, TypedNode input)
    {
        (TypedNode? tested, int row) = (_tested, _testedRow);
        (_tested, _testedRow) = (input, _row);
        var cell = new CellParts();
        bool good = true;
        foreach (Expression test in tests.Tests) good &= Test(test, input, cell);
        (_tested, _testedRow) = (tested, row);
        return good ? new CheckedCell(tests.Negated, cell.Intervals, cell.Conditions, cell.MatchesMissing) : null;
    }

    /// <summary>Whether a cell holds for a value, as one truth value.</summary>
    public TypedNode? Holds(CheckedCell cell, TypedNode value, TextSpan span)
    {
        if (cell.IsAny) return Nodes.Truth(true, span);
        var tests = new List<TypedNode>();
        if (cell.MatchesMissing) tests.Add(Make(Operation.IsMissing, Boolean, span, value)!);
        foreach (CheckedInterval interval in cell.Intervals)
        {
            if (InInterval(value, interval, span) is not { } inside) return null;
            tests.Add(inside);
        }

        tests.AddRange(cell.Conditions);
        TypedNode holds = tests.Count == 0 ? Nodes.Truth(true, span) : Junction(false, tests, span);
        return cell.Negated ? Not(holds, span) : holds;
    }

    private TypedNode? Tested(TextSpan span)
    {
        if (_tested is null) Report(span, "A question mark stands outside of a test, where there is no value that it could mean,");
        else if (_tested.Level > 0 && _testedRow != _row) ReportOtherRow("?", span);
        else return _tested;
        return null;
    }

    private bool Test(Expression test, TypedNode input, CellParts cell)
    {
        switch (test)
        {
            case Expression.Null:
                cell.MatchesMissing = true;
                return true;
            case Expression.Range range:
                return Range(range, input, cell);
            case Expression.EqualityTest equality when !TestedSearch.Mentions(equality.Value):
                return EqualTo(equality.Negated, equality.Value, equality.Span, input, cell);
            case Expression.EqualityTest equality:
                return Value(equality.Value) is { } other && Compare(equality.Negated ? BinaryOperator.NotEqual : BinaryOperator.Equal, input, other, equality.Span) is { } same
                    && Condition(same, equality.Span, cell);
            case Expression.Binary { Operator: BinaryOperator.Equal or BinaryOperator.NotEqual, Left: Expression.Tested } binary when !TestedSearch.Mentions(binary.Right):
                return EqualTo(binary.Operator == BinaryOperator.NotEqual, binary.Right, binary.Span, input, cell);
        }

        if (TestedSearch.Mentions(test)) return Value(test) is { } holds && Condition(holds, test.Span, cell);
        return Visit(test) is { } operand && Equality(operand, test.Span, input, cell);
    }

    private bool EqualTo(bool negated, Expression value, TextSpan span, TypedNode input, CellParts cell)
    {
        if (!negated) return Test(value, input, cell);
        if (Value(value) is not { } other || Compare(BinaryOperator.NotEqual, input, other, span, input.Span, value.Span) is not { } differs) return false;
        if (IsNull(other) || !IsInterval(input.Type)) return Condition(differs, span, cell);
        if (Unify(input, other, span, "A test is of another type than the value that is tested") is not var (_, end)) return false;
        cell.Intervals.Add(new CheckedInterval(null, false, end, false));
        cell.Intervals.Add(new CheckedInterval(end, false, null, false));
        return true;
    }

    private bool Equality(Operand operand, TextSpan span, TypedNode input, CellParts cell)
    {
        switch (operand)
        {
            case Operand.Items items:
                bool good = true;
                foreach (Operand? item in items.Values) good &= item is not null && EqualityToItem(item, span, input, cell);
                return good;
            case Operand.Rows { Value: { } value } rows:
                if (Compare(BinaryOperator.Equal, value, input, span) is not { } same) return false;
                cell.Conditions.Add(Aggregate(Internal.Aggregate.Any, rows, same, Boolean, span));
                return true;
            default:
                if (Single(operand, span) is not { } node) return false;
                if (node.Type is RuleType.Boolean && input.Type is not RuleType.Boolean) return Condition(node, span, cell);
                if (IsNull(node)) return cell.MatchesMissing = true;
                if (Unify(input, node, span, "A test is of another type than the value that is tested") is not var (_, end)) return false;
                cell.Intervals.Add(new CheckedInterval(end, true, end, true));
                return true;
        }
    }

    private bool EqualityToItem(Operand item, TextSpan span, TypedNode input, CellParts cell)
    {
        if (item is Operand.Single) return Equality(item, span, input, cell);
        ReportOutside(span, "A list inside a list");
        return false;
    }

    private bool Condition(TypedNode node, TextSpan span, CellParts cell)
    {
        if (Truth(node, span) is not { } holds) return false;
        cell.Conditions.Add(holds);
        return true;
    }

    private bool Range(Expression.Range range, TypedNode input, CellParts cell)
    {
        TypedNode? low = range.Low is null ? null : Value(range.Low), high = range.High is null ? null : Value(range.High);
        if ((low is null && range.Low is not null) || (high is null && range.High is not null)) return false;
        if (Ends(input, low, high, range.LowClosed, range.HighClosed, range.Low?.Span ?? range.Span, range.High?.Span ?? range.Span) is not { } ends) return false;
        if (IsInterval(input.Type) && !TestedSearch.Mentions(range))
        {
            cell.Intervals.Add(ends);
            return true;
        }

        return InInterval(input, ends, range.Span) is { } inside && Condition(inside, range.Span, cell);
    }

    private static bool IsInterval(RuleType type) => IsOrdered(type) && type is not RuleType.Text;

    /// <summary>An interval whose ends agree with a value; null after a problem.</summary>
    private CheckedInterval? Ends(TypedNode value, TypedNode? low, TypedNode? high, bool lowClosed, bool highClosed, TextSpan lowSpan, TextSpan highSpan)
    {
        bool good = true;
        low = End(low, lowSpan);
        high = End(high, highSpan);
        if (!good) return null;
        if (!IsOrdered(value.Type))
        {
            Report(TextSpan.Cover(lowSpan, highSpan), "A range is tested of a value without an order", value.Type.ToString(), "a value or a list of values");
            return null;
        }

        if (low is not null && high is not null && Constants.Behind(low) is { IsMissing: false } first && Constants.Behind(high) is { IsMissing: false } last)
        {
            int order = Constants.Compare(first, last);
            if (order > 0 || (order == 0 && !(lowClosed && highClosed)))
            {
                Report(TextSpan.Cover(lowSpan, highSpan), order > 0 ? "A range ends before it begins" : "A range holds no value, since its ends are equal and one is open,");
                return null;
            }
        }

        return new CheckedInterval(low, lowClosed, high, highClosed);

        TypedNode? End(TypedNode? end, TextSpan span)
        {
            if (end is null) return null;
            if (end.Type is RuleType.Nothing)
            {
                Report(span, "A range has null for an end", expected: "no end at all, as in \"< 5\"");
            }
            else if (Unify(value, end, span, "A range is of another type than the value that is tested") is var (_, agreed))
            {
                return agreed;
            }

            good = false;
            return null;
        }
    }

    private TypedNode? InInterval(TypedNode value, CheckedInterval interval, TextSpan span)
    {
        if (interval.Low is not null && ReferenceEquals(interval.Low, interval.High)) return Compare(BinaryOperator.Equal, value, interval.Low, span);
        TypedNode? above = interval.Low is null ? null
            : Compare(interval.LowClosed ? BinaryOperator.GreaterOrEqual : BinaryOperator.Greater, value, interval.Low, span);
        TypedNode? below = interval.High is null ? null
            : Compare(interval.HighClosed ? BinaryOperator.LessOrEqual : BinaryOperator.Less, value, interval.High, span);
        if ((above is null && interval.Low is not null) || (below is null && interval.High is not null)) return null;
        if (above is null) return below ?? Nodes.Truth(true, span);
        return below is null ? above : And(above, below, span);
    }

    private sealed class CellParts
    {
        public List<CheckedInterval> Intervals { get; } = [];

        public List<TypedNode> Conditions { get; } = [];

        public bool MatchesMissing { get; set; }
    }
}

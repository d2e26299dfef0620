using Livelihood.Rules.Syntax;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.Checking.Internal;

/// <content>Functions of lists: rows of child tables, or values that are written out.</content>
internal static partial class BuiltIns
{
    private static IEnumerable<(string Name, BuiltIn Function)> Lists()
    {
        yield return ("count", Fixed(["list"], Count));
        yield return ("sum", Listed(Sum));
        yield return ("mean", Listed(Mean));
        yield return ("min", Listed((c, a, span) => Best(c, a, span, Aggregate.Min)));
        yield return ("max", Listed((c, a, span) => Best(c, a, span, Aggregate.Max)));
        yield return ("all", Listed((c, a, span) => Junction(c, a, span, Aggregate.All)));
        yield return ("any", Listed((c, a, span) => Junction(c, a, span, Aggregate.Any)));
        yield return ("not", Fixed(["negand"], (c, a, span) => c.Single(a[0].Value, a[0].Span) is { } node && c.Truth(node, a[0].Span) is { } truth ? c.Not(truth, span) : null));
        yield return ("list contains", Fixed(["list", "element"], Contains));
    }

    private static TypedNode? Count(Checker checker, IReadOnlyList<Argument> arguments, TextSpan span)
    {
        switch (arguments[0].Value)
        {
            case Operand.Rows rows: return checker.Aggregate(Aggregate.Count, rows, null, Checker.Whole, span);
            case Operand.Items items: return items.Values.Any(v => v is null) ? null : checker.Nodes.Constant(Checker.Whole, items.Values.Count, span);
            case var other:
                checker.Report(arguments[0].Span, "A list is needed", other.Describe(), "the name of a child table, or a list");
                return null;
        }
    }

    private static TypedNode? Sum(Checker checker, IReadOnlyList<Argument> arguments, TextSpan span)
    {
        if (Checker.ListOf(arguments) is Operand.Rows rows)
            return Addend(checker, rows, arguments[0].Span) is { } value ? checker.Aggregate(Aggregate.Sum, rows, value, value.Type, span) : null;
        return Total(checker, checker.Alike((Operand.Items)Checker.ListOf(arguments), span), span);
    }

    private static TypedNode? Total(Checker checker, TypedNode[]? values, TextSpan span)
    {
        TypedNode? sum = Checker.Paired(values ?? [], (a, b) => checker.Sum(a, b, false, span));
        if (sum is null or { Type: RuleType.Number or RuleType.DaysDuration or RuleType.MonthsDuration }) return sum;
        checker.Report(span, "Values that cannot be added up stand", sum.Type.ToString(), "numbers or durations");
        return null;
    }

    private static TypedNode? Mean(Checker checker, IReadOnlyList<Argument> arguments, TextSpan span)
    {
        if (Checker.ListOf(arguments) is Operand.Rows rows)
        {
            return Addend(checker, rows, arguments[0].Span) is { Type: RuleType.Number number } value
                ? checker.Aggregate(Aggregate.Mean, rows, value, number with { Scale = null }, span)
                : null;
        }

        TypedNode[]? values = checker.Alike((Operand.Items)Checker.ListOf(arguments), span);
        if (Total(checker, values, span) is not { } sum) return null;
        if (sum.Type is RuleType.Number type)
            return checker.Make(Operation.Divide, type with { Scale = null }, span, sum, checker.Nodes.Constant(Checker.Whole, values!.Length, span));
        checker.Report(span, "Values without a mean stand", sum.Type.ToString(), "numbers");
        return null;
    }

    private static TypedNode? Addend(Checker checker, Operand.Rows rows, TextSpan span)
    {
        if (checker.Chosen(rows, span) is not { } value) return null;
        if (value.Type is RuleType.Number { Scale: not null }) return value;
        checker.Report(span, "Values that cannot be added up over rows stand", value.Type.ToString(),
            value.Type is RuleType.Number ? "numbers, by a stated rounding such as decimal(x, 2)" : "numbers");
        return null;
    }

    private static TypedNode? Best(Checker checker, IReadOnlyList<Argument> arguments, TextSpan span, Aggregate aggregate)
    {
        if (Checker.ListOf(arguments) is Operand.Rows rows)
        {
            if (checker.Chosen(rows, arguments[0].Span) is not { } value || !Ordered(value)) return null;
            return checker.Aggregate(aggregate, rows, value, value.Type, span);
        }

        if (checker.Alike((Operand.Items)Checker.ListOf(arguments), span) is not { } values || !Ordered(values[0])) return null;
        RuleType type = checker.Common(values, span).Type;
        return values.Length == 1 ? values[0] : checker.Make(aggregate == Aggregate.Min ? Operation.Least : Operation.Greatest, type, span, values);

        bool Ordered(TypedNode value)
        {
            if (Checker.IsOrdered(value.Type) && value.Type is not RuleType.Text) return true;
            checker.Report(span, "Values of which none is the least or the greatest stand", value.Type.ToString(), "numbers, dates or durations");
            return false;
        }
    }

    private static TypedNode? Junction(Checker checker, IReadOnlyList<Argument> arguments, TextSpan span, Aggregate aggregate)
    {
        if (Checker.ListOf(arguments) is Operand.Rows rows)
        {
            return checker.Chosen(rows, arguments[0].Span) is { } value && checker.Truth(value, arguments[0].Span) is { } truth
                ? checker.Aggregate(aggregate, rows, truth, truth.Type, span)
                : null;
        }

        var items = (Operand.Items)Checker.ListOf(arguments);
        if (checker.Values(items, span) is not { } values) return null;
        TypedNode[] truths = [.. values.Select(v => checker.Truth(v, span)).OfType<TypedNode>()];
        return truths.Length == values.Count ? checker.Junction(aggregate == Aggregate.All, truths, span) : null;
    }

    private static TypedNode? Contains(Checker checker, IReadOnlyList<Argument> arguments, TextSpan span)
    {
        if (checker.Single(arguments[1].Value, arguments[1].Span) is not { } element) return null;
        switch (arguments[0].Value)
        {
            case Operand.Rows rows:
                return checker.Chosen(rows, arguments[0].Span) is { } value && checker.Compare(BinaryOperator.Equal, value, element, span) is { } same
                    ? checker.Aggregate(Aggregate.Any, rows, same, same.Type, span)
                    : null;
            case Operand.Items items:
                if (checker.Values(items, span) is not { } values) return null;
                TypedNode[] equal = [.. values.Select(v => checker.Compare(BinaryOperator.Equal, element, v, span)).OfType<TypedNode>()];
                return equal.Length == values.Count ? checker.Junction(false, equal, span) : null;
            default:
                checker.Report(arguments[0].Span, "A list is needed", arguments[0].Value.Describe());
                return null;
        }
    }
}

using Livelihood.Rules.Syntax;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.Checking.Internal;

/// <content>Rows of child tables: filters, quantifiers, and lists that are written out.</content>
internal sealed partial class Checker
{
    private const string Item = "item";

    private RowScope? _outerRows;

    /// <summary>Looks at something as said of one row of a child table, in which that row's values may be used and those of rows further outside may not.</summary>
    private T InRow<T>(int child, string name, Operand? item, Func<T> look)
    {
        (Binding? bindings, int level, int row, RowScope? outer) = (_bindings, _level, _row, _outerRows);
        if (level > 0) _outerRows = new RowScope(level, outer);
        (_level, _row) = (child, ++_rows);
        _bindings = new Binding(name, item ?? new Operand.Row(child, scope.Children[child - 1].Name), _row, _bindings);
        T result = look();
        (_bindings, _level, _row, _outerRows) = (bindings, level, row, outer);
        return result;
    }

    private Operand.Rows? Filter(Expression.Filter filter)
    {
        Operand? source = Visit(filter.Source);
        if (source is null) return null;
        if (source is not Operand.Rows rows)
        {
            ReportOutside(filter.Span, source is Operand.Items ? "A filter of a written list" : "A filter of something that is not a list of rows", "a child table's name before the bracket");
            return null;
        }

        TypedNode? condition = InRow(rows.Child, Item, Wrap(rows.Value), () => Value(filter.Condition));
        if (condition is null) return null;
        if (condition.Type is RuleType.Number)
        {
            ReportOutside(filter.Condition.Span, "A row picked by its position", "a condition: rows have no order");
            return null;
        }

        if (Truth(condition, filter.Condition.Span) is not { } holds) return null;
        return rows with { Filter = rows.Filter is { } before ? And(before, holds, filter.Span) : holds };
    }

    private TypedNode? Quantify(Expression.Quantified quantified, int at)
    {
        if (at == quantified.Iterations.Count) return Value(quantified.Condition) is { } condition ? Truth(condition, quantified.Condition.Span) : null;
        (string variable, Expression list) = quantified.Iterations[at];
        switch (Visit(list))
        {
            case Operand.Rows rows:
                TypedNode? each = InRow(rows.Child, variable, Wrap(rows.Value), () => Quantify(quantified, at + 1));
                return each is null ? null : Aggregate(quantified.Every ? Internal.Aggregate.All : Internal.Aggregate.Any, rows, each, new RuleType.Boolean(), quantified.Span);
            case Operand.Items items:
                return Unroll(quantified, at, variable, items);
            case { } other:
                Report(list.Span, "A list is needed behind the word \"in\"", other.Describe(), "the name of a child table");
                return null;
            default:
                // What the condition says cannot be looked at without knowing the rows.
                return null;
        }
    }

    private TypedNode? Unroll(Expression.Quantified quantified, int at, string variable, Operand.Items items)
    {
        var all = new List<TypedNode>();
        Binding? outside = _bindings;
        foreach (Operand? item in items.Values)
        {
            TypedNode? holds = null;
            if (item is not null)
            {
                _bindings = new Binding(variable, item, _row, outside);
                holds = Quantify(quantified, at + 1);
                _bindings = outside;
            }

            if (holds is not null) all.Add(holds);
            if (_exhausted) return null;
        }

        return all.Count == items.Values.Count ? Junction(quantified.Every, all, quantified.Span) : null;
    }

    /// <summary>An aggregate over rows of a child table.</summary>
    public AggregateNode Aggregate(Aggregate aggregate, Operand.Rows rows, TypedNode? value, RuleType type, TextSpan span)
    {
        return Nodes.Share(new AggregateNode(aggregate, rows.Child, AtRows(rows.Filter), AtRows(value), type, span));

        TypedNode? AtRows(TypedNode? node) => node is null ? null : Levels.At(rows.Child, node, Nodes);
    }
}

using Livelihood.Core.Documents;
using Livelihood.Rules.Syntax;
using Livelihood.Rules.Syntax.Internal;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.Checking.Internal;

/// <content>Names, paths and the properties of dates and durations.</content>
internal sealed partial class Checker
{
    private const string AsOf = "as of";

    /// <summary>The properties that values of a type have.</summary>
    private static IReadOnlyList<(string Name, Operation Operation)> Properties(RuleType type) => type switch
    {
        RuleType.Date => [("year", Operation.Year), ("month", Operation.Month), ("day", Operation.Day), ("weekday", Operation.Weekday)],
        RuleType.DateTime =>
        [
            ("year", Operation.Year), ("month", Operation.Month), ("day", Operation.Day), ("weekday", Operation.Weekday),
            ("hour", Operation.Hour), ("minute", Operation.Minute), ("second", Operation.Second),
        ],
        RuleType.DaysDuration =>
        [
            ("days", Operation.DurationDays), ("hours", Operation.DurationHours),
            ("minutes", Operation.DurationMinutes), ("seconds", Operation.DurationSeconds),
        ],
        RuleType.MonthsDuration => [("years", Operation.DurationYears), ("months", Operation.DurationMonths)],
        _ => [],
    };

    private Operand? Name(Expression.Name name)
    {
        for (Binding? binding = _bindings; binding is not null; binding = binding.Outer)
            if (binding.Name == name.Value) return Bound(binding, name.Span);
        if (_level > 0 && scope.FindInRow(_level, name.Value) is { } field) return Field(_level, name.Value, field, name.Span);
        for (RowScope? outer = _outerRows; outer is not null; outer = outer.Outer)
        {
            if (outer.Child == 0 || scope.FindInRow(outer.Child, name.Value) is null) continue;
            ReportOtherRow(name.Value, name.Span);
            return null;
        }

        if (scope.Find(name.Value) is { } meaning) return Subject(name.Value, meaning, name.Span);
        if (name.Value == AsOf) return Wrap(Nodes.Share(new AsOfNode(name.Span)));
        string? near = Spelling.Nearest(name.Value, Visible());
        bool function = near is null && (BuiltIns.All.ContainsKey(name.Value) || scope.Functions.ContainsKey(name.Value));
        if (function) Report(name.Span, "A function is named but not called", Quoted.Text(name.Value), Quoted.Text(name.Value + "(...)"));
        else Report(name.Span, "A name that is not declared stands", Quoted.Text(name.Value), near: near);
        return null;
    }

    private IEnumerable<string> Visible()
    {
        for (Binding? binding = _bindings; binding is not null; binding = binding.Outer) yield return binding.Name;
        foreach (string name in scope.Known(_level)) yield return name;
        yield return AsOf;
    }

    private Operand? Bound(Binding binding, TextSpan span)
    {
        if (binding.Row == 0 || binding.Row == _row) return binding.Value;
        ReportOtherRow(binding.Name, span);
        return null;
    }

    private void ReportOtherRow(string name, TextSpan span)
        => Report(span, "A condition about one row uses a value of another row", Quoted.Text(name), "values of the same row, of the subject, or of whole lists");

    private Operand? Subject(string name, Meaning meaning, TextSpan span)
    {
        switch (meaning)
        {
            case Meaning.Column column: return Wrap(Nodes.Share(new InputNode(name, column.Type, TypedNode.SubjectLevel, span)));
            case Meaning.Child child: return new Operand.Rows(child.Number, name, null, null);
            case Meaning.Derived derived: return derived.Definition is null ? null : Wrap(Nodes.Named(name, derived.Definition, span));
            case Meaning.Table table: return new Operand.Outputs(name, table.Outputs);
            case Meaning.Parameter parameter: return Wrap(Parameter(name, parameter, span));
            default: return null;
        }
    }

    private Operand.Single? Field(int child, string name, Meaning meaning, TextSpan span) => meaning switch
    {
        Meaning.Column column => Wrap(Nodes.Share(new InputNode(name, column.Type, child, span))),
        Meaning.Derived { Definition: { } definition } => Wrap(Nodes.Named(scope.Children[child - 1].Name + "." + name, definition, span)),
        _ => null,
    };

    private ParameterNode? Parameter(string name, Meaning.Parameter parameter, TextSpan span)
    {
        var keys = new TypedNode[parameter.Keys.Count];
        bool good = true;
        for (int i = 0; i < keys.Length; i++)
        {
            (string key, bool? isRegion) = parameter.Keys[i];
            Operand? value = _level > 0 && scope.FindInRow(_level, key) is { } field ? Field(_level, key, field, span)
                : scope.Find(key) is { } meaning and (Meaning.Column or Meaning.Derived) ? Subject(key, meaning, span)
                : Missing();
            if (value is not Operand.Single single || !Fits(single.Node)) good = false;
            else keys[i] = single.Node;

            bool Fits(TypedNode node)
            {
                string? expected = isRegion switch
                {
                    true when node.Type is not RuleType.Region => "a region",
                    false when node.Type is not (RuleType.Category or RuleType.Text or RuleType.Boolean) => "a category",
                    _ => null,
                };
                if (expected is null) return true;
                Report(span, $"The parameter {Quoted.Text(name)} is looked up by {Quoted.Text(key)}, which has another type, where it stands", node.Type.ToString(), expected);
                return false;
            }

            Operand? Missing()
            {
                Report(span, $"The parameter {Quoted.Text(name)} is looked up by a value that is not declared, where it stands",
                    expected: "an input named " + Quoted.Text(key), near: Spelling.Nearest(key, scope.Known(_level)));
                return null;
            }
        }

        return good ? Nodes.Share(new ParameterNode(name, keys, parameter.Type, NodeTable.LevelOf(keys), span)) : null;
    }

    private Operand? Path(Expression.Path path)
    {
        if (Visit(path.Source) is not { } source) return null;
        switch (source)
        {
            case Operand.Rows { Value: null } rows:
                return Picked(rows, FieldOf(rows.Child, rows.Name, path)?.Node);
            case Operand.Rows { Value: { } value } rows:
                return Picked(rows, Property(value, path));
            case Operand.Row row:
                return FieldOf(row.Child, row.Name, path);
            case Operand.Outputs table:
                foreach ((string name, TypedNode? node) in table.Values)
                    if (name == path.Field) return node is null ? null : Wrap(Nodes.Named(table.Table + "." + name, node, path.Span));
                Report(path.Span, $"The table {Quoted.Text(table.Table)} does not have the output that is named", Quoted.Text(path.Field),
                    Quoted.OneOf(table.Values.Select(o => o.Key)), Spelling.Nearest(path.Field, table.Values.Select(o => o.Key)));
                return null;
            case Operand.Single single:
                return Wrap(Property(single.Node, path));
            default:
                Report(path.Span, "A field is taken of something that has no fields", source.Describe());
                return null;
        }
    }

    private static Operand.Rows? Picked(Operand.Rows rows, TypedNode? value) => value is null ? null : rows with { Value = value };

    private Operand.Single? FieldOf(int child, string name, Expression.Path path)
    {
        if (scope.FindInRow(child, path.Field) is { } meaning) return Field(child, path.Field, meaning, path.Span);
        string[] fields = [.. scope.FieldsOf(child)];
        Report(path.Span, $"The rows of {Quoted.Text(name)} do not have the field that is named", Quoted.Text(path.Field), Quoted.OneOf(fields),
            Spelling.Nearest(path.Field, fields));
        return null;
    }

    private TypedNode? Property(TypedNode source, Expression.Path path)
    {
        IReadOnlyList<(string Name, Operation Operation)> known = Properties(source.Type);
        foreach ((string name, Operation operation) in known)
            if (name == path.Field) return Make(operation, Whole, path.Span, source);
        if (known.Count == 0)
            Report(path.Span, $"A part named {Quoted.Text(path.Field)} is taken of a value without parts", source.Type.ToString());
        else if (BuiltInNames.Properties.Contains(path.Field))
            Report(path.Span, $"A value of this type does not have the part {Quoted.Text(path.Field)} that is taken", source.Type.ToString(), Quoted.OneOf(known.Select(p => p.Name)));
        else
            Report(path.Span, "A part that is not known is taken", Quoted.Text(path.Field), Quoted.OneOf(known.Select(p => p.Name)), Spelling.Nearest(path.Field, known.Select(p => p.Name)));
        return null;
    }
}

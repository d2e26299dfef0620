using Livelihood.Core.Documents;
using Livelihood.Rules.Syntax;
using Livelihood.Rules.Syntax.Internal;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.Checking.Internal;

/// <summary>Checks one expression; every part that can be looked at is, so that all its problems come out at once.</summary>
internal sealed partial class Checker(RuleScope scope, ProblemList problems, string path, string text)
{
    /// <summary>How deep expressions may stand inside one another; the parser stops before that, trees built in code stop here.</summary>
    public const int MaxDepth = 512;

    /// <summary>How many parts are looked at, counting a part once for each item of a written list that it is repeated for.</summary>
    public const int MaxSteps = 1_000_000;

    private Binding? _bindings;
    private int _level = scope.Level;
    private int _row = scope.Level > 0 ? 1 : 0;
    private int _rows = 1;
    private TypedNode? _tested;
    private int _testedRow;
    private int _depth;
    private int _steps;
    private bool _exhausted;

    public NodeTable Nodes => scope.Nodes;

    /// <summary>Checks an expression that must be one value per row.</summary>
    public TypedNode? Value(Expression expression, RuleType? expected = null)
    {
        if (Visit(expression) is not { } operand || Single(operand, expression.Span) is not { } node) return null;
        return expected is null ? node : Coerce(node, expected, expression.Span);
    }

    /// <summary>Reports a problem: the sentence goes on with the place, as in <c>An undeclared name stands at 1:4.</c></summary>
    public void Report(TextSpan span, string sentence, string? found = null, string? expected = null, string? near = null)
        => problems.Add(path, $"{sentence} {SpanText.At(text, span)}.", found, expected, near);

    /// <summary>Reports that something belongs to full FEEL and not to the language of rules.</summary>
    public void ReportOutside(TextSpan span, string what, string? instead = null)
        => Report(span, $"{what} is outside the typed subset of the language, as it stands", expected: instead);

    /// <summary>The one value that an operand stands for; null, with a problem, where it stands for a list or a row.</summary>
    public TypedNode? Single(Operand operand, TextSpan span)
    {
        if (operand is Operand.Single single) return single.Node;
        Report(span, "One value is needed", operand.Describe(), operand switch
        {
            Operand.Rows { Value: null } => "a value of the rows: count(...), some ... satisfies, every ... satisfies",
            Operand.Rows => "one value: sum, min, max, mean, any or all of the list, or some ... satisfies",
            Operand.Row => "a field of the row",
            Operand.Outputs => "one output of the table, after a point",
            _ => "one value: a list stands inside a function or behind \"in\"",
        });
        return null;
    }

    private static Operand.Single? Wrap(TypedNode? node) => node is null ? null : new Operand.Single(node);

    private Operand? Visit(Expression expression)
    {
        if (!Enter(expression.Span)) return null;
        _depth++;
        Operand? operand = Dispatch(expression);
        _depth--;
        return operand;
    }

    private bool Enter(TextSpan span)
    {
        if (_exhausted) return false;
        string? reason = _depth >= MaxDepth ? "The expression is nested too deeply"
            : ++_steps > MaxSteps || Nodes.IsFull ? "The expression becomes too large" : null;
        if (reason is null) return true;
        _exhausted = true;
        Report(span, reason);
        return false;
    }

    private Operand? Dispatch(Expression expression)
    {
        TextSpan span = expression.Span;
        switch (expression)
        {
            case Expression.Null: return Wrap(Nodes.Missing(new RuleType.Nothing(), span));
            case Expression.Truth truth: return Wrap(Nodes.Truth(truth.Value, span));
            case Expression.Number number: return Wrap(Literal(number));
            case Expression.Text literal: return Wrap(Nodes.Text(new RuleType.Text(), literal.Value, span));
            case Expression.Temporal temporal: return Wrap(Temporal(temporal.Value, TemporalKinds.Any, span));
            case Expression.Name name: return Name(name);
            case Expression.Path part: return Path(part);
            case Expression.Filter filter: return Filter(filter);
            case Expression.Negation negation: return Wrap(Negate(negation));
            case Expression.Binary binary: return Wrap(Binary(binary));
            case Expression.Between between: return Wrap(Between(between));
            case Expression.In test: return Wrap(In(test));
            case Expression.Conditional conditional: return Wrap(Conditional(conditional));
            case Expression.Quantified quantified: return Wrap(Quantify(quantified, 0));
            case Expression.Call call: return Wrap(Call(call));
            case Expression.NamedCall call: return Wrap(Call(call));
            case Expression.List list: return new Operand.Items([.. list.Items.Select(Visit)]);
            case Expression.Tested: return Wrap(Tested(span));
            case Expression.Range or Expression.EqualityTest:
                ReportOutside(span, "A range used as a value", "a range behind \"in\" or in a table's cell");
                return null;
            case Expression.For:
                ReportOutside(span, "A \"for\" expression", "a name derived for each row, such as \"members.half\"");
                return null;
            case Expression.Context:
                ReportOutside(span, "A context", "derived names");
                return null;
            case Expression.Function:
                ReportOutside(span, "A function definition", "derived names");
                return null;
            case Expression.InstanceOf:
                ReportOutside(span, "An \"instance of\" test", "nothing: types are known before data is seen");
                return null;
            default:
                throw new InvalidOperationException($"The checker does not know {expression.GetType().Name}.");
        }
    }
}

using System.Numerics;
using Livelihood.Core.Tables;
using Livelihood.Rules.Evaluation;
using Livelihood.Rules.Syntax;

namespace Livelihood.Rules.Tests.Evaluation.Oracle;

/// <summary>Evaluates expressions as they are written, row by row, with whole numbers of any size: slow, and as plain as the language's description.</summary>
/// <remarks>It shares the parser with what it judges, and nothing else. It knows the part of the language that <see cref="ExpressionWriter"/> writes.</remarks>
internal sealed partial class OracleEvaluator(Table subjects, int row, DateOnly asOf, string owner)
{
    private readonly Stack<(OracleRow Row, string? Variable)> _rows = new([(new OracleRow(subjects, row, null), null)]);

    public OracleValue Evaluate(Expression expression) => expression switch
    {
        Expression.Number number => OracleValue.Number(number.Units, BigInteger.Pow(10, number.Scale), number.Scale),
        Expression.Text text => OracleValue.Of(text.Value),
        Expression.Truth truth => OracleValue.Of(truth.Value),
        Expression.Temporal temporal => Temporal(temporal.Value),
        Expression.Name name => Name(name.Value),
        Expression.Path path => Path(path),
        Expression.Negation negation => Negate(Evaluate(negation.Operand)),
        Expression.Binary binary => Binary(binary),
        Expression.Between between => And(Compare(Evaluate(between.Low), Evaluate(between.Value), c => c <= 0), Compare(Evaluate(between.Value), Evaluate(between.High), c => c <= 0)),
        Expression.Conditional conditional => Choose(Evaluate(conditional.Condition), Evaluate(conditional.Then), Evaluate(conditional.Else)),
        Expression.Quantified quantified => Quantify(quantified),
        Expression.Call { Callee: Expression.Name callee } call => Call(callee.Value, call.Arguments),
        _ => throw new NotSupportedException(expression.GetType().Name),
    };

    private OracleValue Name(string name)
    {
        if (name == "as of") return OracleValue.Of(OracleKind.Date, asOf.DayNumber);
        foreach ((OracleRow at, _) in _rows)
            if (at.Cell(name) is { } cell) return cell;
        throw new NotSupportedException(name);
    }

    private OracleValue Path(Expression.Path path)
    {
        if (path.Source is Expression.Name source)
            foreach ((OracleRow at, string? variable) in _rows)
                if (variable == source.Value) return at.Cell(path.Field)!;
        OracleValue value = Evaluate(path.Source);
        if (value.IsMissing) return OracleValue.Missing(OracleKind.Number, 0, value);
        DateOnly Date() => DateOnly.FromDayNumber((int)value.Over);
        return OracleValue.Number((value.Kind, path.Field) switch
        {
            (OracleKind.Date, "year") => Date().Year,
            (OracleKind.Date, "month") => Date().Month,
            (OracleKind.Date, "day") => Date().Day,
            (OracleKind.Date, "weekday") => Date().DayOfWeek == DayOfWeek.Sunday ? 7 : (int)Date().DayOfWeek,
            (OracleKind.Days, "days") => value.Over / 86_400_000_000,
            (OracleKind.Months, "years") => value.Over / 12,
            (OracleKind.Months, "months") => value.Over % 12,
            _ => throw new NotSupportedException(path.Field),
        }, 1, 0);
    }

    private static OracleValue Temporal(string text)
    {
        if (text[0] != 'P') return OracleValue.Of(OracleKind.Date, DateOnly.ParseExact(text, "yyyy-MM-dd").DayNumber);
        int count = int.Parse(text[1..^1], System.Globalization.CultureInfo.InvariantCulture);
        return text[^1] switch
        {
            'D' => OracleValue.Of(OracleKind.Days, (BigInteger)count * 86_400_000_000),
            'M' => OracleValue.Of(OracleKind.Months, count),
            _ => OracleValue.Of(OracleKind.Months, count * 12),
        };
    }

    private OracleValue Binary(Expression.Binary binary)
    {
        if (binary.Operator is BinaryOperator.Equal or BinaryOperator.NotEqual && binary.Right is Expression.Null)
        {
            bool missing = Evaluate(binary.Left).IsMissing;
            return OracleValue.Of(binary.Operator == BinaryOperator.Equal ? missing : !missing);
        }
        OracleValue left = Evaluate(binary.Left);
        OracleValue right = Evaluate(binary.Right);
        return binary.Operator switch
        {
            BinaryOperator.And => And(left, right),
            BinaryOperator.Or => Not(And(Not(left), Not(right))),
            BinaryOperator.Equal => Compare(left, right, c => c == 0),
            BinaryOperator.NotEqual => Compare(left, right, c => c != 0),
            BinaryOperator.Less => Compare(left, right, c => c < 0),
            BinaryOperator.LessOrEqual => Compare(left, right, c => c <= 0),
            // The checker turns these round, so that the right operand is looked at first.
            BinaryOperator.Greater => Compare(right, left, c => c < 0),
            BinaryOperator.GreaterOrEqual => Compare(right, left, c => c <= 0),
            _ => Arithmetic(binary.Operator, left, right),
        };
    }

    private static OracleValue And(OracleValue left, OracleValue right)
        => left.IsFalse || right.IsFalse ? OracleValue.Of(false)
        : left.IsMissing || right.IsMissing ? OracleValue.Missing(OracleKind.Truth, null, left, right)
        : OracleValue.Of(true);

    private static OracleValue Not(OracleValue value) => value.IsMissing ? value : OracleValue.Of(value.IsFalse);

    private static OracleValue Compare(OracleValue left, OracleValue right, Func<int, bool> holds)
        => left.IsMissing || right.IsMissing ? OracleValue.Missing(OracleKind.Truth, null, left, right) : OracleValue.Of(holds(left.CompareTo(right)));

    private OracleValue Choose(OracleValue condition, OracleValue then, OracleValue otherwise)
    {
        if (then.Kind == OracleKind.Number && then.Scale is { } a && otherwise.Scale is { } b)
            (then, otherwise) = (Align(then, Math.Max(a, b)), Align(otherwise, Math.Max(a, b)));
        else if (then.Kind == OracleKind.Number)
            (then, otherwise) = (then with { Scale = null }, otherwise with { Scale = null });
        if (condition.IsTrue) return then;
        if (condition.IsFalse) return otherwise;
        bool same = !then.IsMissing && !otherwise.IsMissing && then.CompareTo(otherwise) == 0;
        return same ? then : OracleValue.Missing(then.Kind, then.Scale, condition, then, otherwise);
    }

    private OracleValue Fault(OracleKind kind, int? scale, EvaluationFaultKind fault)
    {
        OracleRow at = _rows.Peek().Row;
        return OracleValue.Missing(kind, scale, [new MissingCause(MissingCauseKind.Fault, owner, at.Child, at.Row, MissingReason.Rejected, fault)]);
    }
}

using System.Runtime.CompilerServices;
using System.Text;

namespace Livelihood.Rules.Syntax.Internal;

/// <summary>Writes one tree; every case knows how tightly it binds and how tightly its parts must.</summary>
internal sealed partial class ExpressionWriter
{
    private const int Loose = 0;
    private const int Comparing = 3;
    private const int Adding = 4;
    private const int Negating = 7;
    private const int Tightest = 9;

    private readonly StringBuilder _text = new();

    public override string ToString() => _text.ToString();

    /// <summary>Writes an expression, in brackets where it binds less tightly than is asked for.</summary>
    public void Write(Expression expression, int tightness)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        bool brackets = Tightness(expression) < tightness;
        if (brackets) _text.Append('(');
        WriteBare(expression);
        if (brackets) _text.Append(')');
    }

    public void Write(UnaryTests tests)
    {
        if (tests.IsAny)
        {
            _text.Append('-');
            return;
        }
        if (tests.Negated) _text.Append("not(");
        WriteTests(tests);
        if (tests.Negated) _text.Append(')');
    }

    private static int Tightness(Expression expression) => expression switch
    {
        Expression.Conditional or Expression.Quantified or Expression.For or Expression.Function or Expression.InstanceOf => Loose,
        Expression.Binary binary => Tightness(binary.Operator),
        Expression.Between or Expression.In => Comparing,
        Expression.Negation => Negating,
        Expression.Number or Expression.Temporal or Expression.Text or Expression.Truth or Expression.Null or Expression.Tested => Tightest - 1,
        _ => Tightest,
    };

    private static int Tightness(BinaryOperator sign) => sign switch
    {
        BinaryOperator.Or => 1,
        BinaryOperator.And => 2,
        BinaryOperator.Add or BinaryOperator.Subtract => Adding,
        BinaryOperator.Multiply or BinaryOperator.Divide => 5,
        BinaryOperator.Power => 6,
        _ => Comparing,
    };

    private static string Sign(BinaryOperator sign) => sign switch
    {
        BinaryOperator.Or => " or ",
        BinaryOperator.And => " and ",
        BinaryOperator.Equal => " = ",
        BinaryOperator.NotEqual => " != ",
        BinaryOperator.Less => " < ",
        BinaryOperator.LessOrEqual => " <= ",
        BinaryOperator.Greater => " > ",
        BinaryOperator.GreaterOrEqual => " >= ",
        BinaryOperator.Add => " + ",
        BinaryOperator.Subtract => " - ",
        BinaryOperator.Multiply => " * ",
        BinaryOperator.Divide => " / ",
        _ => " ** ",
    };

    private void WriteBare(Expression expression)
    {
        switch (expression)
        {
            case Expression.Name name:
                _text.Append(name.Value);
                break;
            case Expression.Path path:
                Write(path.Source, Tightest);
                _text.Append('.').Append(path.Field);
                break;
            case Expression.Filter filter:
                Write(filter.Source, Tightest);
                WriteBetween("[", filter.Condition, "]");
                break;
            case Expression.Negation negation:
                _text.Append('-');
                Write(negation.Operand, Negating);
                break;
            case Expression.Binary binary:
                Write(binary.Left, Tightness(binary.Operator));
                _text.Append(Sign(binary.Operator));
                Write(binary.Right, Tightness(binary.Operator) + 1);
                break;
            case Expression.Between between:
                Write(between.Value, Comparing);
                _text.Append(" between ");
                Write(between.Low, Adding);
                _text.Append(" and ");
                Write(between.High, Adding);
                break;
            case Expression.In inside:
                Write(inside.Value, Comparing);
                _text.Append(inside.Tests.Negated ? " in (not(" : " in (");
                WriteTests(inside.Tests);
                _text.Append(inside.Tests.Negated ? "))" : ")");
                break;
            case Expression.InstanceOf instance:
                Write(instance.Value, Tightest - 1);
                _text.Append(" instance of ").Append(instance.Type);
                break;
            case Expression.Conditional or Expression.Quantified or Expression.For or Expression.Function:
                WriteLoose(expression);
                break;
            case Expression.Call call:
                Write(call.Callee, Tightest);
                WriteList("(", call.Arguments, ")");
                break;
            case Expression.NamedCall call:
                Write(call.Callee, Tightest);
                WriteEntries("(", call.Arguments, ")");
                break;
            default:
                WriteLiteral(expression);
                break;
        }
    }

    private void WriteLoose(Expression expression)
    {
        switch (expression)
        {
            case Expression.Conditional conditional:
                WriteBetween("if ", conditional.Condition, " then ");
                WriteBetween("", conditional.Then, " else ");
                Write(conditional.Else, Loose);
                break;
            case Expression.Quantified quantified:
                _text.Append(quantified.Every ? "every " : "some ");
                WriteIterations(quantified.Iterations);
                WriteBetween(" satisfies ", quantified.Condition, "");
                break;
            case Expression.For iteration:
                _text.Append("for ");
                WriteIterations(iteration.Iterations);
                WriteBetween(" return ", iteration.Result, "");
                break;
            case Expression.Function function:
                WriteFunction(function);
                break;
        }
    }

    private void WriteFunction(Expression.Function function)
    {
        _text.Append("function(");
        for (int i = 0; i < function.Parameters.Count; i++)
        {
            (string name, string? type) = function.Parameters[i];
            _text.Append(i > 0 ? ", " : "").Append(name);
            if (type is not null) _text.Append(": ").Append(type);
        }
        _text.Append(") ");
        if (function.Body is Expression.Call { Callee: Expression.Name { Value: "external" }, Arguments: [var body] }) WriteBetween("external ", body, "");
        else Write(function.Body, Loose);
    }

    private void WriteIterations(IReadOnlyList<KeyValuePair<string, Expression>> iterations)
    {
        for (int i = 0; i < iterations.Count; i++)
        {
            _text.Append(i > 0 ? ", " : "").Append(iterations[i].Key).Append(" in ");
            Write(iterations[i].Value, Loose);
        }
    }

    private void WriteBetween(string before, Expression expression, string after)
    {
        _text.Append(before);
        Write(expression, Loose);
        _text.Append(after);
    }
}

using System.Globalization;
using System.Numerics;

namespace Livelihood.Rules.Syntax.Internal;

/// <content>Writes literals, lists and tests.</content>
internal sealed partial class ExpressionWriter
{
    private const int MostDecimals = 500;

    private void WriteLiteral(Expression expression)
    {
        switch (expression)
        {
            case Expression.Null:
                _text.Append("null");
                break;
            case Expression.Truth truth:
                _text.Append(truth.Value ? "true" : "false");
                break;
            case Expression.Number number:
                WriteNumber(number.Units, number.Scale);
                break;
            case Expression.Text text:
                WriteText(text.Value);
                break;
            case Expression.Temporal temporal:
                _text.Append('@');
                WriteText(temporal.Value);
                break;
            case Expression.Tested:
                _text.Append('?');
                break;
            case Expression.List list:
                WriteList("[", list.Items, "]");
                break;
            case Expression.Context context:
                WriteEntries("{", context.Entries, "}");
                break;
            case Expression.Range range:
                WriteRange(range);
                break;
            case Expression.EqualityTest test:
                _text.Append(test.Negated ? "(!= " : "(= ");
                Write(test.Value, Adding);
                _text.Append(')');
                break;
            default:
                throw new ArgumentException($"There is no text for {expression.GetType().Name}.", nameof(expression));
        }
    }

    private void WriteNumber(BigInteger units, int scale)
    {
        string digits = units.ToString(CultureInfo.InvariantCulture);
        if (scale is < 0 or > MostDecimals)
        {
            _text.Append(digits).Append('E').Append((-(long)scale).ToString(CultureInfo.InvariantCulture));
            return;
        }
        digits = digits.PadLeft(scale + 1, '0');
        _text.Append(digits.AsSpan(0, digits.Length - scale));
        if (scale > 0) _text.Append('.').Append(digits.AsSpan(digits.Length - scale));
    }

    private void WriteText(string value)
    {
        _text.Append('"');
        foreach (char c in value)
        {
            switch (c)
            {
                case '"' or '\\':
                    _text.Append('\\').Append(c);
                    break;
                case '\n':
                    _text.Append("\\n");
                    break;
                case '\r':
                    _text.Append("\\r");
                    break;
                case '\t':
                    _text.Append("\\t");
                    break;
                default:
                    _text.Append(c);
                    break;
            }
        }
        _text.Append('"');
    }

    private void WriteList(string open, IReadOnlyList<Expression> items, string close)
    {
        _text.Append(open);
        for (int i = 0; i < items.Count; i++)
        {
            if (i > 0) _text.Append(", ");
            Write(items[i], Loose);
        }
        _text.Append(close);
    }

    private void WriteEntries(string open, IReadOnlyList<KeyValuePair<string, Expression>> entries, string close)
    {
        _text.Append(open);
        for (int i = 0; i < entries.Count; i++)
        {
            if (i > 0) _text.Append(", ");
            if (open == "(" || IsKey(entries[i].Key)) _text.Append(entries[i].Key);
            else WriteText(entries[i].Key);
            _text.Append(": ");
            Write(entries[i].Value, Loose);
        }
        _text.Append(close);
    }

    private static bool IsKey(string key)
    {
        if (key.Length == 0 || !NameCharacters.IsStart(key[0]) || NameCharacters.Normalise(key) != key) return false;
        foreach (char c in key)
        {
            if (!NameCharacters.IsPart(c) && c != ' ') return false;
        }
        return true;
    }

    private void WriteRange(Expression.Range range)
    {
        if (range.Low is null || range.High is null)
        {
            _text.Append('(');
            WriteHalf(range);
            _text.Append(')');
            return;
        }
        _text.Append(range.LowClosed ? '[' : '(');
        Write(range.Low, Adding);
        _text.Append("..");
        Write(range.High, Adding);
        _text.Append(range.HighClosed ? ']' : ')');
    }

    private void WriteHalf(Expression.Range range)
    {
        _text.Append(range switch
        {
            { Low: null, HighClosed: true } => "<= ",
            { Low: null } => "< ",
            { LowClosed: true } => ">= ",
            _ => "> ",
        });
        Write(range.Low ?? range.High ?? new Expression.Null(), Adding);
    }

    private void WriteTests(UnaryTests tests)
    {
        for (int i = 0; i < tests.Tests.Count; i++)
        {
            if (i > 0) _text.Append(", ");
            Expression test = tests.Tests[i];
            // Brackets keep a lone call of the function not apart from negated tests.
            bool isCallOfNot = test is Expression.Call { Callee: Expression.Name { Value: "not" } };
            if (test is Expression.Range { Low: null } or Expression.Range { High: null }) WriteHalf((Expression.Range)test);
            else WriteBetween(isCallOfNot ? "(" : "", test, isCallOfNot ? ")" : "");
        }
    }
}

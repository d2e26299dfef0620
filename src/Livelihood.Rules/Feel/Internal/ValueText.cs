using System.Text;

namespace Livelihood.Rules.Feel.Internal;

/// <summary>Writes values: as <c>string()</c> does, and as literals.</summary>
internal static class ValueText
{
    /// <summary>The text that <c>string()</c> gives: texts and temporal values bare, the parts of lists and contexts as literals.</summary>
    public static string Plain(FeelValue value, FeelSession? session = null) => value switch
    {
        FeelValue.Text text => text.Value,
        FeelValue.Date date => TemporalText.Write(date),
        FeelValue.Time time => TemporalText.Write(time),
        FeelValue.DateAndTime both => TemporalText.Write(both),
        FeelValue.YearsMonths months => DurationText.Write(months),
        FeelValue.DaysTime days => DurationText.Write(days),
        _ => Literal(value, session),
    };

    /// <summary>The literal of a value, within the session's limit of texts where there is one.</summary>
    public static string Literal(FeelValue value, FeelSession? session = null)
    {
        StringBuilder text = new();
        Write(value, text, session);
        return text.ToString();
    }

    private static void Write(FeelValue value, StringBuilder text, FeelSession? session)
    {
        session?.Step();
        session?.TextRoom(text.Length);
        switch (value)
        {
            case FeelValue.Null:
                text.Append("null");
                break;
            case FeelValue.Truth truth:
                text.Append(truth.Value ? "true" : "false");
                break;
            case FeelValue.Number number:
                text.Append(number.Value);
                break;
            case FeelValue.Text quoted:
                Quote(quoted.Value, text);
                break;
            case FeelValue.List list:
                text.Append('[');
                for (int i = 0; i < list.Items.Count; i++)
                {
                    if (i > 0) text.Append(", ");
                    Write(list.Items[i], text, session);
                }
                text.Append(']');
                break;
            case FeelValue.Context context:
                Write(context, text, session);
                break;
            case FeelValue.Range range:
                Write(range, text, session);
                break;
            case FeelValue.Function function:
                text.Append("function(").AppendJoin(", ", function.Parameters.Select(p => p.Name)).Append(')');
                break;
            default:
                text.Append("@\"").Append(Plain(value)).Append('"');
                break;
        }
    }

    private static void Write(FeelValue.Context context, StringBuilder text, FeelSession? session)
    {
        text.Append('{');
        for (int i = 0; i < context.Names.Count; i++)
        {
            if (i > 0) text.Append(", ");
            string name = context.Names[i];
            if (IsPlainName(name)) text.Append(name);
            else Quote(name, text);
            text.Append(": ");
            Write(context[name], text, session);
        }
        text.Append('}');
    }

    private static void Write(FeelValue.Range range, StringBuilder text, FeelSession? session)
    {
        if (range.Low is null || range.High is null)
        {
            text.Append(range.Low is null ? range.HighClosed ? "(<= " : "(< " : range.LowClosed ? "(>= " : "(> ");
            Write(range.Low ?? range.High ?? FeelValue.Nothing, text, session);
            text.Append(')');
            return;
        }
        if (range.Equality is { } equal)
        {
            text.Append(equal ? "(=" : "(!=");
            Write(range.Low!, text, session);
            text.Append(')');
            return;
        }
        text.Append(range.LowClosed ? '[' : '(');
        Write(range.Low!, text, session);
        text.Append("..");
        Write(range.High!, text, session);
        text.Append(range.HighClosed ? ']' : ')');
    }

    private static bool IsPlainName(string name)
    {
        if (name.Length == 0 || char.IsDigit(name[0]) || name[0] == ' ' || name[^1] == ' ') return false;
        foreach (char c in name)
            if (!char.IsLetterOrDigit(c) && c is not ('_' or ' ' or '\'') && !char.IsSurrogate(c)) return false;
        return true;
    }

    private static void Quote(string value, StringBuilder text)
    {
        text.Append('"');
        foreach (char c in value)
        {
            _ = c switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                _ => text.Append(c),
            };
        }
        text.Append('"');
    }
}

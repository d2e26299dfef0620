namespace Livelihood.Rules.Syntax.Internal;

/// <content>Reports faults and finds the way on after one.</content>
internal sealed partial class Parser
{
    private const int MostFaults = 20;

    private static readonly (string Written, string Meant)[] Slips =
    [
        ("==", "="), ("<>", "!="), ("&&", "and"), ("||", "or"), ("!", "not(...)"), ("%", "/ 100"), (";", ","), ("'", "\""), ("，", ","), ("、", ","), ("；", ","),
        ("（", "("), ("）", ")"), ("［", "["), ("］", "]"), ("【", "["), ("】", "]"), ("：", ":"), ("。", "."), ("“", "\""), ("”", "\""), ("＂", "\""),
        ("≤", "<="), ("≥", ">="), ("≠", "!="), ("＝", "="), ("＜", "<"), ("＞", ">"), ("×", "*"), ("÷", "/"), ("－", "-"), ("−", "-"), ("＋", "+"), ("？", "?"),
    ];

    private bool _lost;
    private bool _stopped;
    private int _faults;
    private int _lastFault = -1;

    /// <summary>Reports what stands at the next place, once until the parser has found its way again.</summary>
    private Expression.Null Fail(string expected)
    {
        if (!_lost)
        {
            _lost = true;
            Skip();
            TextSpan span = Found();
            Report(span, "The expression cannot be read", SpanText.Excerpt(_text, span), expected, Meant(span));
        }
        return Placeholder();
    }

    private Expression.Null FailAt(TextSpan span, string message, string? found = null, string? expected = null)
    {
        if (!_lost)
        {
            _lost = true;
            Report(span, message, found, expected);
        }
        return Placeholder();
    }

    private Expression.Null Placeholder()
    {
        _height = 1;
        return new Expression.Null { Span = new TextSpan(Math.Min(_at, _text.Length), 0) };
    }

    private void Stop(string message, int limit)
    {
        FailAt(new TextSpan(_at, 0), message, null, FormattableString.Invariant($"at most {limit}"));
        _stopped = true;
        _at = _text.Length;
    }

    private void Report(TextSpan span, string message, string? found, string? expected, string? didYouMean = null)
    {
        _faults++;
        if (span.Start != _lastFault) _problems.Add(_path, $"{message} {SpanText.At(_text, span)}.", found, expected, didYouMean);
        _lastFault = span.Start;
        if (_faults < MostFaults) return;
        _stopped = true;
        _at = _text.Length;
    }

    private TextSpan Found()
    {
        int at = _at;
        if (at >= _text.Length) return new TextSpan(_text.Length, 0);
        int end = WordEnd(at);
        foreach ((string written, _) in Slips)
        {
            if (end == at && string.CompareOrdinal(_text, at, written, 0, written.Length) == 0) return new TextSpan(at, written.Length);
        }
        return new TextSpan(at, Math.Max(end - at, 1));
    }

    private string? Meant(TextSpan span)
    {
        foreach ((string written, string meant) in Slips)
        {
            if (span.Length == written.Length && string.CompareOrdinal(_text, span.Start, written, 0, written.Length) == 0) return meant;
        }
        return null;
    }

    /// <summary>After a fault inside brackets: moves to the next comma or closing bracket of the same depth; false where there is none.</summary>
    private bool Recover()
    {
        if (_stopped) return false;
        int depth = 0;
        while (_at < _text.Length)
        {
            char c = _text[_at];
            if (c == '"')
            {
                SkipQuoted();
                continue;
            }
            if (depth == 0 && c is ',' or ')' or ']' or '}' && (depth == 0 || --depth < 0)) break;
            if (c is '(' or '[' or '{') depth++;
            _at++;
        }
        if (_at >= _text.Length) return false;
        _lost = false;
        return true;
    }

    private void SkipQuoted()
    {
        _at++;
        while (_at < _text.Length && _text[_at] != '"') _at += _text[_at] == '\\' ? 2 : 1;
        _at = Math.Min(_at + 1, _text.Length);
    }
}

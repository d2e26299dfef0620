namespace Livelihood.Rules.Syntax.Internal;

/// <content>Reads conditions, iterations, quantifiers, functions and the names of types.</content>
internal sealed partial class Parser
{
    private static readonly HashSet<string> GenericTypes = new(StringComparer.Ordinal) { "list", "range", "context", "function" };

    private Expression.Conditional Conditional()
    {
        int start = _at;
        Word("if");
        Expression condition = Full();
        int height = _height;
        if (!_lost && !Word("then")) Fail("an operator or then");
        Expression then = Full();
        height = Math.Max(height, _height);
        if (!_lost && !Word("else")) Fail("an operator or else");
        Expression otherwise = Full();
        Grow(Math.Max(height, _height));
        return new Expression.Conditional(condition, then, otherwise) { Span = From(start) };
    }

    private Expression.For For()
    {
        int start = _at;
        Word("for");
        List<KeyValuePair<string, Expression>> iterations = Iterations(out int height);
        if (!_lost && !Word("return")) Fail("an operator, a comma or return");
        Expression result = Full();
        Grow(Math.Max(height, _height));
        return new Expression.For(iterations, result) { Span = From(start) };
    }

    private Expression.Quantified Quantified()
    {
        int start = _at;
        bool every = Word("every");
        if (!every) Word("some");
        List<KeyValuePair<string, Expression>> iterations = Iterations(out int height);
        if (!_lost && !Word("satisfies")) Fail("an operator, a comma or satisfies");
        Expression condition = Full();
        Grow(Math.Max(height, _height));
        return new Expression.Quantified(every, iterations, condition) { Span = From(start) };
    }

    private List<KeyValuePair<string, Expression>> Iterations(out int height)
    {
        var iterations = new List<KeyValuePair<string, Expression>>();
        height = 0;
        do
        {
            Skip();
            string name = IterationName();
            if (!_lost && !Word("in")) Fail("in");
            Skip();
            int start = _at;
            Expression source = Full();
            height = Math.Max(height, _height);
            if (!_lost && Take(".."))
            {
                Expression end = UpperEnd();
                Grow(Math.Max(height, _height));
                height = Math.Max(height, _height);
                source = new Expression.Range(source, true, end, true) { Span = From(start) };
            }
            iterations.Add(new(name, source));
        }
        while (!_lost && Take(','));
        return iterations;
    }

    /// <summary>Takes the words and signs before <c>in</c> and declares them as a name.</summary>
    private string IterationName()
    {
        int at = _at, end = _at;
        if (AtEnd() || !NameCharacters.IsStart(_text[_at]) || IsWord("in"))
        {
            Fail("a name");
            return "";
        }
        while (at < _text.Length && at - _at <= LongestKey)
        {
            if (NameCharacters.IsPart(_text[at]))
            {
                if (IsWordAt("in", at) && end < at) break;
                end = at = WordEnd(at);
                continue;
            }
            if (NameCharacters.IsSign(_text[at])) end = at + 1;
            else if (!NameCharacters.IsSpace(_text[at])) break;
            at++;
        }
        string name = TakeName(end);
        _local.Add(name);
        return name;
    }

    private Expression.Function Function()
    {
        int start = _at;
        Word("function");
        Take('(');
        List<KeyValuePair<string, string?>> parameters = Parameters();
        bool external = !_lost && Word("external");
        int bodyStart = _at;
        Expression body = Full();
        if (external)
        {
            Grow(_height);
            body = new Expression.Call(new Expression.Name("external") { Span = new TextSpan(bodyStart, 0) }, [body]) { Span = From(bodyStart) };
        }
        Grow(_height);
        return new Expression.Function(parameters, body) { Span = From(start) };
    }

    private List<KeyValuePair<string, string?>> Parameters()
    {
        var parameters = new List<KeyValuePair<string, string?>>();
        if (Take(')')) return parameters;
        do
        {
            if (!TryKey(":,)", out string name)) Fail("the name of a parameter");
            else _local.Add(name);
            string? type = !_lost && Take(':') ? TypeName() : null;
            parameters.Add(new(name, type));
        }
        while (!_lost && Take(','));
        if (!_lost && !Take(')')) Fail("a comma or )");
        return parameters;
    }

    /// <summary>Takes the name of a type with its parts: <c>list&lt;number&gt;</c>, <c>function&lt;text&gt; -> boolean</c>.</summary>
    private string TypeName()
    {
        if (!Enter()) return "";
        string type = PlainType();
        if (!_lost && GenericTypes.Contains(type) && Take('<')) type += '<' + TypeParts(type == "context") + '>';
        if (!_lost && type.StartsWith("function", StringComparison.Ordinal) && Take("->")) type += " -> " + TypeName();
        Leave();
        return type;
    }

    private string PlainType()
    {
        Skip();
        if (_at >= _text.Length || !NameCharacters.IsStart(_text[_at]))
        {
            Fail("the name of a type");
            return "";
        }
        string type = TakeName(NameEnd(_at, BuiltInNames.TypeTrie));
        while (!_lost && Peek() == '.' && _at + 1 < _text.Length && NameCharacters.IsStart(_text[_at + 1]))
        {
            Consume(1);
            type += '.' + TakeName(NameEnd(_at, BuiltInNames.TypeTrie));
        }
        return type;
    }

    private string TypeParts(bool keyed)
    {
        var parts = new List<string>();
        if (Take('>')) return "";
        do
        {
            string key = "";
            if (keyed && (!TryKey(":", out key) || !Take(':'))) Fail("a key and :");
            parts.Add(keyed ? key + ": " + TypeName() : TypeName());
        }
        while (!_lost && Take(','));
        if (!_lost && !Take('>')) Fail("a comma or >");
        return string.Join(", ", parts);
    }
}

namespace Livelihood.Rules.Syntax.Internal;

/// <content>Reads what stands for itself: literals, names, brackets and calls.</content>
internal sealed partial class Parser
{
    private Expression Primary()
    {
        if (AtEnd()) return Fail("an operand");
        int start = _at;
        char c = _text[start];
        switch (c)
        {
            case '"':
                return TextLiteral();
            case '@' when start + 1 < _text.Length && _text[start + 1] == '"':
                return TemporalLiteral();
            case '(':
                return Parenthesis();
            case '[':
                return ListOrRange();
            case ']' when StartsOperand(start + 1):
                return OpenRange();
            case '{':
                return Context();
            case '?':
                Consume(1);
                Leaf();
                return new Expression.Tested { Span = From(start) };
            default:
                break;
        }
        if (NameCharacters.IsDigit(c) || (c == '.' && start + 1 < _text.Length && NameCharacters.IsDigit(_text[start + 1])))
        {
            int name = DeclaredEnd(start, BuiltInNames.FunctionTrie);
            return name > NumberEnd(start) ? Named(name) : NumberLiteral();
        }
        return NameCharacters.IsStart(c) ? WordOrName() : DeclaredEnd(start, BuiltInNames.FunctionTrie) is var end and > 0 ? Named(end) : Fail("an operand");
    }

    /// <summary>Reads a keyword's expression, or a name; a declared name that begins with a keyword is a name.</summary>
    private Expression WordOrName()
    {
        int start = _at, word = WordEnd(start);
        int declared = DeclaredEnd(start, BuiltInNames.FunctionTrie);
        if (declared <= word)
        {
            switch (_text.AsSpan(start, word - start))
            {
                case "true" or "false":
                    Consume(word - start);
                    Leaf();
                    return new Expression.Truth(_text[start] == 't') { Span = From(start) };
                case "null":
                    Consume(word - start);
                    Leaf();
                    return new Expression.Null { Span = From(start) };
                case "if":
                    return Conditional();
                case "for":
                    return For();
                case "some" or "every":
                    return Quantified();
                case "function" when NextSign(word) == '(':
                    return Function();
                default:
                    if (declared < 0 && IsEnder(start)) return Fail("an operand");
                    break;
            }
        }
        return Named(NameEnd(start, BuiltInNames.FunctionTrie));
    }

    private Expression.Name Named(int end)
    {
        int start = _at;
        string name = TakeName(end);
        Leaf();
        return new Expression.Name(name) { Span = From(start) };
    }

    private char NextSign(int at)
    {
        at = SpaceEnd(at);
        return at < _text.Length ? _text[at] : '\0';
    }

    private Expression Parenthesis()
    {
        int start = _at;
        Consume(1);
        if (TestOperator() is { } test)
        {
            bool before = _rangeEnd;
            _rangeEnd = false;
            Expression value = Operators(Adding);
            _rangeEnd = before;
            if (!_lost && !Take(')')) Fail("an operator or )");
            return Test(test, value, start, asValue: true);
        }
        Expression inner = Inner();
        if (_lost) return inner;
        if (Take("..")) return RangeTail(inner, false, start);
        return Take(')') ? inner : Fail("an operator or )");
    }

    private Expression ListOrRange()
    {
        int start = _at;
        Consume(1);
        if (Peek() == ']' && !StartsOpenRange(_at + 1))
        {
            Consume(1);
            Leaf();
            return new Expression.List([]) { Span = From(start) };
        }
        var items = new List<Expression>();
        int height = 0;
        do
        {
            items.Add(Inner());
            height = Math.Max(height, _height);
            if (items.Count == 1 && !_lost && Take("..")) return RangeTail(items[0], true, start);
        }
        while (Continues(']', "a comma or ]"));
        Grow(height);
        return new Expression.List(items) { Span = From(start) };
    }

    /// <summary>After an item: true at a comma, which is taken; false at the closing sign, which is taken too, or at a bracket that is not this one's.</summary>
    private bool Continues(char close, string expected)
    {
        for (int attempt = 0; attempt < 2; attempt++)
        {
            if (_lost && !Recover()) return false;
            if (Take(',')) return true;
            if (Take(close)) return false;
            if (attempt == 0) Fail(expected);
        }
        return false;
    }

    private Expression Call(Expression callee, int start)
    {
        int height = _height;
        Consume(1);
        if (Take(')'))
        {
            Grow(height);
            return new Expression.Call(callee, []) { Span = From(start) };
        }
        var named = new List<KeyValuePair<string, Expression>>();
        var plain = new List<Expression>();
        do
        {
            Skip();
            int at = _at;
            bool hasName = TryKey(":", out string name) && Take(':');
            Expression argument = Inner();
            height = Math.Max(height, _height);
            if (hasName) named.Add(new(name, argument));
            else plain.Add(argument);
            if (named.Count > 0 && plain.Count > 0) FailAt(new TextSpan(at, 0), "The call has arguments with names and arguments without");
        }
        while (Continues(')', "a comma or )"));
        Grow(height);
        return named.Count > 0
            ? new Expression.NamedCall(callee, named) { Span = From(start) }
            : new Expression.Call(callee, plain) { Span = From(start) };
    }

    private Expression.Context Context()
    {
        int start = _at;
        Consume(1);
        var entries = new List<KeyValuePair<string, Expression>>();
        int height = 0;
        if (Take('}'))
        {
            Leaf();
            return new Expression.Context(entries) { Span = From(start) };
        }
        do
        {
            string key = Key();
            if (!_lost && !Take(':')) Fail(":");
            if (_lost) continue;
            entries.Add(new(key, Inner()));
            height = Math.Max(height, _height);
        }
        while (Continues('}', "a comma or }"));
        Grow(height);
        return new Expression.Context(entries) { Span = From(start) };
    }

    private string Key()
    {
        string key = "";
        if (Peek() == '"') key = TextLiteral() is Expression.Text text ? text.Value : "";
        else if (!TryKey(":", out key)) Fail("a key and :");
        if (key.Length is > 0 and <= LongestKey) _local.Add(NameCharacters.Normalise(key));
        return key;
    }
}

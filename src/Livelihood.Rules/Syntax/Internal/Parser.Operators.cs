namespace Livelihood.Rules.Syntax.Internal;

/// <content>Reads operators by their precedence, and what binds more tightly than they do.</content>
internal sealed partial class Parser
{
    private const int Loosest = 1;
    private const int Comparing = 3;
    private const int Adding = 4;

    /// <summary>Reads a whole expression.</summary>
    private Expression Full()
    {
        if (!Enter()) return Placeholder();
        Expression expression = Operators(Loosest);
        Leave();
        return expression;
    }

    /// <summary>Reads a whole expression inside brackets, where a range's end is the brackets' own affair again.</summary>
    private Expression Inner()
    {
        bool before = _rangeEnd;
        _rangeEnd = false;
        Expression expression = Full();
        _rangeEnd = before;
        return expression;
    }

    private Expression Operators(int level)
    {
        Skip();
        int start = _at;
        Expression left = Unary();
        while (!_lost)
        {
            (BinaryOperator binary, int binds, int length) = Operator();
            if (binds < level) break;
            int height = _height;
            if (length == 0)
            {
                left = Word("between") ? Between(left, start) : In(left, start);
                continue;
            }
            Consume(length);
            Expression right = Operators(binds + 1);
            Grow(Math.Max(height, _height));
            left = new Expression.Binary(binary, left, right) { Span = From(start) };
        }
        return left;
    }

    private Expression.Between Between(Expression value, int start)
    {
        int height = _height;
        Expression low = Operators(Adding);
        height = Math.Max(height, _height);
        if (!_lost && !Word("and")) Fail("and");
        Expression high = Operators(Adding);
        Grow(Math.Max(height, _height));
        return new Expression.Between(value, low, high) { Span = From(start) };
    }

    /// <summary>The operator that comes next, how tightly it binds, and its length; length 0 for <c>between</c> and <c>in</c>; binds 0 where none comes.</summary>
    private (BinaryOperator Operator, int Binds, int Length) Operator()
    {
        char c = Peek();
        char next = _at + 1 < _text.Length ? _text[_at + 1] : '\0';
        switch (c)
        {
            case '=' when next != '=':
                return (BinaryOperator.Equal, Comparing, 1);
            case '!' when next == '=':
                return (BinaryOperator.NotEqual, Comparing, 2);
            case '<' when next != '>':
                return next == '=' ? (BinaryOperator.LessOrEqual, Comparing, 2) : (BinaryOperator.Less, Comparing, 1);
            case '>':
                return next == '=' ? (BinaryOperator.GreaterOrEqual, Comparing, 2) : (BinaryOperator.Greater, Comparing, 1);
            case '+':
                return (BinaryOperator.Add, Adding, 1);
            case '-':
                return (BinaryOperator.Subtract, Adding, 1);
            case '*':
                return next == '*' ? (BinaryOperator.Power, 6, 2) : (BinaryOperator.Multiply, 5, 1);
            case '/':
                return (BinaryOperator.Divide, 5, 1);
            case 'o' when IsWord("or"):
                return (BinaryOperator.Or, Loosest, 2);
            case 'a' when IsWord("and"):
                return (BinaryOperator.And, 2, 3);
            case 'b' when IsWord("between"):
            case 'i' when IsWord("in"):
                return (default, Comparing, 0);
            default:
                return default;
        }
    }

    private Expression Unary()
    {
        if (Peek() != '-') return Typed();
        if (!Enter()) return Placeholder();
        int start = _at;
        Consume(1);
        Expression operand = Unary();
        Leave();
        Grow(_height);
        return new Expression.Negation(operand) { Span = From(start) };
    }

    private Expression Typed()
    {
        Skip();
        int start = _at;
        Expression value = Postfix();
        while (!_lost && IsWord("instance"))
        {
            int before = _at;
            Word("instance");
            if (!Word("of"))
            {
                _at = before;
                return Fail("an operator");
            }
            int height = _height;
            string type = TypeName();
            Grow(height);
            value = new Expression.InstanceOf(value, type) { Span = From(start) };
        }
        return value;
    }

    private Expression Postfix()
    {
        int start = _at;
        Expression source = Primary();
        while (!_lost)
        {
            char c = Peek();
            if (c == '.' && IsPath()) source = Path(source, start);
            else if (c == '[' && !IsRangeEnd(source)) source = Filter(source, start);
            else if (c == '(' && IsCallable(source)) source = Call(source, start);
            else break;
        }
        return source;
    }

    private bool IsPath() => _at + 1 >= _text.Length || _text[_at + 1] != '.';

    private static bool IsCallable(Expression source)
        => source is not (Expression.Number or Expression.Text or Expression.Temporal or Expression.Truth or Expression.Null or Expression.Tested or Expression.List);

    private Expression Path(Expression source, int start)
    {
        int height = _height;
        Consume(1);
        Skip();
        if (_at >= _text.Length || !NameCharacters.IsStart(_text[_at])) return Fail("the name of a field");
        string field = TakeName(NameEnd(_at, BuiltInNames.PropertyTrie));
        Grow(height);
        return new Expression.Path(source, field) { Span = From(start) };
    }

    private Expression.Filter Filter(Expression source, int start)
    {
        int height = _height;
        Consume(1);
        Expression condition = Inner();
        if (!_lost && !Take(']')) Fail("an operator or ]");
        Grow(Math.Max(height, _height));
        return new Expression.Filter(source, condition) { Span = From(start) };
    }
}

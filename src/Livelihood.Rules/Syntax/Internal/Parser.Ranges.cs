namespace Livelihood.Rules.Syntax.Internal;

/// <content>Reads ranges and unary tests.</content>
internal sealed partial class Parser
{
    /// <summary>Whether an operand may begin at a place, so that a bracket before it opens something.</summary>
    private bool StartsOperand(int at)
    {
        at = SpaceEnd(at);
        if (at >= _text.Length) return false;
        char c = _text[at];
        return c is '"' or '@' or '(' or '[' or '{' or '?' or '-' || NameCharacters.IsDigit(c)
            || (c == '.' && at + 1 < _text.Length && NameCharacters.IsDigit(_text[at + 1]))
            || (NameCharacters.IsStart(c) && !IsEnder(at));
    }

    /// <summary>Whether the bracket before a place opens a range and does not close a list without items.</summary>
    private bool StartsOpenRange(int at)
    {
        at = SpaceEnd(at);
        return at < _text.Length && _text[at] is not ('[' or '(' or '-') && StartsOperand(at);
    }

    /// <summary>Whether a <c>[</c> behind the upper end of a range closes it.</summary>
    private bool IsRangeEnd(Expression end)
        => _rangeEnd && ((end is Expression.Number or Expression.Text or Expression.Temporal && _text[_last - 1] != ')') || !StartsOperand(_at + 1));

    private Expression OpenRange()
    {
        int start = _at;
        Consume(1);
        bool before = _rangeEnd;
        _rangeEnd = false;
        Expression low = Operators(Adding);
        _rangeEnd = before;
        if (_lost) return low;
        return Take("..") ? RangeTail(low, false, start) : Fail("..");
    }

    private Expression RangeTail(Expression low, bool lowClosed, int start)
    {
        int height = _height;
        Expression high = UpperEnd();
        if (_lost) return high;
        bool closed = Take(']');
        if (!closed && !Take(')') && !Take('[')) return Fail("], ) or [");
        Grow(Math.Max(height, _height));
        return new Expression.Range(low, lowClosed, high, closed) { Span = From(start) };
    }

    private Expression UpperEnd()
    {
        if (!Enter()) return Placeholder();
        bool before = _rangeEnd;
        _rangeEnd = true;
        Expression high = Operators(Adding);
        _rangeEnd = before;
        Leave();
        return high;
    }

    private Expression.In In(Expression value, int start)
    {
        int height = _height;
        Word("in");
        Skip();
        int testsStart = _at;
        UnaryTests tests;
        if (IsNegation(_at)) tests = NegatedTests(testsStart);
        else if (Peek() == '(') tests = ListedTests(testsStart);
        else tests = new UnaryTests(false, [SingleTest()]) { Span = From(testsStart) };
        Grow(Math.Max(height, _height));
        return new Expression.In(value, tests) { Span = From(start) };
    }

    private bool IsNegation(int at) => IsWordAt("not", at) && NextSign(at + 3) == '(';

    private UnaryTests NegatedTests(int start)
    {
        Word("not");
        Take('(');
        IReadOnlyList<Expression> tests = TestList();
        if (!_lost && !Take(')')) Fail("a comma or )");
        return new UnaryTests(true, tests) { Span = From(start) };
    }

    /// <summary>Reads tests in brackets; brackets around a range are the range's own.</summary>
    private UnaryTests ListedTests(int start)
    {
        Consume(1);
        Skip();
        bool before = _rangeEnd;
        _rangeEnd = false;
        bool negated = IsNegation(_at);
        IReadOnlyList<Expression> tests = negated ? NegatedTests(_at).Tests : TestList();
        _rangeEnd = before;
        if (!_lost && !negated && tests.Count == 1 && Take("..")) tests = [RangeTail(tests[0], false, start)];
        else if (!_lost && !Take(')')) Fail("a comma or )");
        return new UnaryTests(negated, tests) { Span = From(start) };
    }

    private List<Expression> TestList()
    {
        var tests = new List<Expression>();
        int height = 0;
        do
        {
            tests.Add(OneTest());
            height = Math.Max(height, _height);
            if (_lost) Recover();
        }
        while (!_lost && Take(','));
        _height = height;
        return tests;
    }

    private Expression OneTest()
    {
        if (!Enter()) return Placeholder();
        Skip();
        int start = _at;
        Expression test = TestOperator() is { } sign ? Test(sign, Operators(Adding), start, asValue: false) : Operators(Loosest);
        Leave();
        return test;
    }

    private Expression SingleTest()
    {
        if (!Enter()) return Placeholder();
        int start = _at;
        Expression test = Operand();
        Leave();
        return test;

        Expression Operand() => TestOperator() is { } sign ? Test(sign, Operators(Adding), start, asValue: false) : Operators(Adding);
    }

    /// <summary>Takes the comparison that a unary test begins with.</summary>
    private BinaryOperator? TestOperator()
    {
        (BinaryOperator sign, int binds, int length) = Operator();
        if (binds != Comparing || length == 0) return null;
        Consume(length);
        return sign;
    }

    private Expression Test(BinaryOperator sign, Expression value, int start, bool asValue)
    {
        Grow(_height);
        TextSpan span = From(start);
        switch (sign)
        {
            case BinaryOperator.Equal or BinaryOperator.NotEqual when asValue:
                return new Expression.EqualityTest(sign == BinaryOperator.NotEqual, value) { Span = span };
            case BinaryOperator.Equal or BinaryOperator.NotEqual:
                var tested = new Expression.Tested { Span = new TextSpan(start, 0) };
                return new Expression.Binary(sign, tested, value) { Span = span };
            case BinaryOperator.Less or BinaryOperator.LessOrEqual:
                return new Expression.Range(null, false, value, sign == BinaryOperator.LessOrEqual) { Span = span };
            default:
                return new Expression.Range(value, sign == BinaryOperator.GreaterOrEqual, null, false) { Span = span };
        }
    }
}

using Livelihood.Core.Documents;

namespace Livelihood.Rules.Syntax.Internal;

/// <summary>Reads one text by recursive descent; operators by their precedence.</summary>
/// <remarks>
/// Words are read where they are needed, not in advance, since what a name is depends on what is declared and on whether an operand or an operator may stand
/// there. After a fault the parser is lost (<see cref="_lost"/>): everything returns at once until a list, a call or a context finds its next comma.
/// </remarks>
internal sealed partial class Parser
{
    private readonly string _text;
    private readonly NameSet _names;
    private readonly ProblemList _problems;
    private readonly string _path;
    private readonly SyntaxLimits _limits;
    private readonly NameTrie _local = new();
    private int _at;
    private int _last;
    private int _depth;
    private int _height;
    private int _nodes;
    private bool _rangeEnd;

    public Parser(string text, NameSet names, ProblemList problems, string path, SyntaxLimits limits)
    {
        _text = text;
        _names = names;
        _problems = problems;
        _path = path;
        _limits = limits;
    }

    /// <summary>Reads the whole text as one expression.</summary>
    public Expression? Whole()
    {
        if (IsTooLong()) return null;
        Expression whole = Full();
        if (!_lost && !AtEnd()) Fail("an operator or the end");
        return _faults == 0 ? whole : null;
    }

    /// <summary>Reads the whole text as unary tests.</summary>
    /// <param name="negated">Whether the text is <c>not(...)</c> around tests.</param>
    public UnaryTests? WholeTests(bool negated)
    {
        if (IsTooLong()) return null;
        Skip();
        int start = _at;
        if (IsDash()) return new UnaryTests(false, []) { Span = new TextSpan(start, 1) };
        if (negated)
        {
            Word("not");
            Take('(');
        }
        IReadOnlyList<Expression> tests = TestList();
        if (negated && !_lost && !Take(')')) Fail("a comma or )");
        if (!_lost && !AtEnd()) Fail(negated ? "the end" : "a comma, an operator or the end");
        return _faults == 0 ? new UnaryTests(negated, tests) { Span = From(start) } : null;
    }

    /// <summary>Whether the text begins with <c>not(</c>.</summary>
    public bool BeginsWithNot() => _text.Length <= _limits.MaxLength && Word("not") && Peek() == '(';

    private bool IsTooLong()
    {
        if (_text.Length <= _limits.MaxLength) return false;
        Report(new TextSpan(0, 0), "The expression is too long", $"{_text.Length} characters", $"at most {_limits.MaxLength}");
        return true;
    }

    private bool IsDash()
    {
        if (Peek() != '-') return false;
        int before = _at;
        _at++;
        bool alone = AtEnd();
        if (!alone) _at = before;
        return alone;
    }

    private bool Enter()
    {
        if (_lost) return false;
        if (++_depth <= _limits.MaxDepth) return true;
        Stop("The expression is nested too deeply", _limits.MaxDepth);
        return false;
    }

    private void Leave() => _depth--;

    /// <summary>Counts a node that stands above subtrees of a height.</summary>
    private void Grow(int below)
    {
        _height = below + 1;
        if (_lost) return;
        if (_height > _limits.MaxDepth) Stop("The expression is nested too deeply", _limits.MaxDepth);
        else if (++_nodes > _limits.MaxNodes) Stop("The expression has too many parts", _limits.MaxNodes);
    }

    private void Leaf() => Grow(0);

    private TextSpan From(int start) => new(start, Math.Max(_last - start, 0));
}

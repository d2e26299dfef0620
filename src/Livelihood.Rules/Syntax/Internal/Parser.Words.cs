namespace Livelihood.Rules.Syntax.Internal;

/// <content>Moves over white space, signs, words and names.</content>
internal sealed partial class Parser
{
    private const int LongestKey = 400;

    private static readonly string[] Enders = ["and", "or", "in", "between", "instance", "then", "else", "return", "satisfies"];

    /// <summary>Moves over white space and comments.</summary>
    private void Skip()
    {
        while (_at < _text.Length)
        {
            if (NameCharacters.IsSpace(_text[_at]))
            {
                _at++;
            }
            else if (Starts("//"))
            {
                while (_at < _text.Length && _text[_at] is not ('\n' or '\r')) _at++;
            }
            else if (Starts("/*"))
            {
                int end = _text.IndexOf("*/", _at + 2, StringComparison.Ordinal);
                if (end < 0)
                {
                    FailAt(new TextSpan(_at, 2), "The comment has no end; it begins", null, "*/");
                    _at = _text.Length;
                    return;
                }
                _at = end + 2;
            }
            else
            {
                return;
            }
        }
    }

    private bool AtEnd()
    {
        Skip();
        return _at >= _text.Length;
    }

    private bool Starts(string sign) => string.CompareOrdinal(_text, _at, sign, 0, sign.Length) == 0;

    /// <summary>The next sign that is no white space; the unit 0 at the end.</summary>
    private char Peek() => AtEnd() ? '\0' : _text[_at];

    private bool Take(char sign)
    {
        if (Peek() != sign || AtEnd()) return false;
        Consume(1);
        return true;
    }

    private bool Take(string sign)
    {
        Skip();
        if (!Starts(sign)) return false;
        Consume(sign.Length);
        return true;
    }

    private void Consume(int units)
    {
        _at += units;
        _last = _at;
    }

    /// <summary>Takes a word where it stands as a whole word.</summary>
    private bool Word(string word)
    {
        if (!IsWord(word)) return false;
        Consume(word.Length);
        return true;
    }

    private bool IsWord(string word)
    {
        Skip();
        return IsWordAt(word, _at);
    }

    private bool IsWordAt(string word, int at)
        => string.CompareOrdinal(_text, at, word, 0, word.Length) == 0
        && (at + word.Length >= _text.Length || !NameCharacters.IsPart(_text[at + word.Length]));

    private bool IsEnder(int at)
    {
        foreach (string word in Enders)
        {
            if (IsWordAt(word, at)) return true;
        }
        return false;
    }

    private int WordEnd(int at)
    {
        while (at < _text.Length && NameCharacters.IsPart(_text[at])) at++;
        return at;
    }

    private int SpaceEnd(int at)
    {
        while (at < _text.Length && NameCharacters.IsSpace(_text[at])) at++;
        return at;
    }

    /// <summary>Where the longest declared, local or built-in name ends that begins at a place; -1 where none does.</summary>
    private int DeclaredEnd(int at, NameTrie builtIn)
        => Math.Max(Math.Max(_names.LongestEnd(_text, at), _local.LongestEnd(_text, at)), builtIn.LongestEnd(_text, at));

    /// <summary>Where the name ends that begins at a place: a declared one, or all the words up to an operator.</summary>
    private int NameEnd(int at, NameTrie builtIn)
    {
        int end = DeclaredEnd(at, builtIn);
        if (end < 0) end = WordEnd(at);
        // A word behind a whole name cannot be an operand: the name as it is written is not declared.
        for (int next = SpaceEnd(end); next > end && next < _text.Length && NameCharacters.IsPart(_text[next]) && !IsEnder(next); next = SpaceEnd(end))
            end = WordEnd(next);
        return end;
    }

    private string TakeName(int end)
    {
        string name = NameCharacters.Normalise(_text.AsSpan(_at, end - _at));
        _at = end;
        _last = end;
        return name;
    }

    /// <summary>Takes the key of an entry, argument or parameter if the sign behind it is one that may follow a key.</summary>
    private bool TryKey(string followers, out string key)
    {
        Skip();
        key = "";
        int at = _at, end = _at;
        if (at >= _text.Length || !NameCharacters.IsStart(_text[at])) return false;
        while (at < _text.Length && at - _at <= LongestKey)
        {
            char c = _text[at];
            if (NameCharacters.IsPart(c) || (NameCharacters.IsSign(c) && !IsCommentAt(at))) end = at + 1;
            else if (!NameCharacters.IsSpace(c)) break;
            at++;
        }
        int before = _at, last = _last;
        key = TakeName(end);
        if (followers.Contains(Peek(), StringComparison.Ordinal)) return true;
        _at = before;
        _last = last;
        return false;
    }

    private bool IsCommentAt(int at) => _text[at] == '/' && at + 1 < _text.Length && _text[at + 1] is '/' or '*';
}

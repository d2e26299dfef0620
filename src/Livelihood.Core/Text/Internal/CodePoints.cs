namespace Livelihood.Core.Text.Internal;

/// <summary>Walks over the code points of a text; an unpaired surrogate is a code point of its own.</summary>
internal ref struct CodePoints(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _next;

    public int Current { get; private set; }

    public readonly CodePoints GetEnumerator() => this;

    public bool MoveNext()
    {
        if (_next >= _text.Length) return false;
        char first = _text[_next++];
        Current = first;
        if (char.IsHighSurrogate(first) && _next < _text.Length && char.IsLowSurrogate(_text[_next]))
            Current = char.ConvertToUtf32(first, _text[_next++]);
        return true;
    }
}

namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>Numbers distinct texts, so that values are compared as numbers: those of the plan first, then those an evaluation meets.</summary>
/// <remarks>Safe to use from many threads. Which number a text of the data gets depends on who comes first; no result may depend on it.</remarks>
internal sealed class TextPool(TextPool? known = null)
{
    private readonly Lock _adding = new();
    private readonly int _offset = known?.Count ?? 0;
    private Dictionary<string, int>? _codes;
    private volatile string[] _texts = [];
    private int _added;

    public int Count => _offset + _added;

    public string this[long code] => code < _offset ? known![code] : _texts[code - _offset];

    public int GetOrAdd(ReadOnlySpan<char> text)
    {
        if (known is not null && known.TryGet(text, out int code)) return code;
        lock (_adding)
        {
            _codes ??= new Dictionary<string, int>(StringComparer.Ordinal);
            if (_codes.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out code)) return code;
            string kept = text.ToString();
            if (_added == _texts.Length)
            {
                string[] larger = new string[Math.Max(16, 2 * _added)];
                _texts.CopyTo(larger, 0);
                _texts = larger;
            }
            _texts[_added] = kept;
            _codes.Add(kept, _offset + _added);
            return _offset + _added++;
        }
    }

    public bool TryGet(ReadOnlySpan<char> text, out int code)
    {
        if (known is not null && known.TryGet(text, out code)) return true;
        code = -1;
        if (_codes is null) return false;
        lock (_adding) return _codes.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out code);
    }
}

using Livelihood.Core.Tables;

namespace Livelihood.Linkage.Text.Internal;

/// <summary>A list of texts, from strings or from a column's dictionary, read without making strings.</summary>
internal readonly struct TextList
{
    private readonly IReadOnlyList<string>? _texts;
    private readonly TextDictionary? _dictionary;

    public TextList(IReadOnlyList<string> texts) => _texts = texts;

    public TextList(TextDictionary dictionary) => _dictionary = dictionary;

    public int Count => _dictionary?.Count ?? _texts!.Count;

    public ReadOnlySpan<char> this[int index] => _dictionary is null ? _texts![index] : _dictionary.AsSpan(index);
}

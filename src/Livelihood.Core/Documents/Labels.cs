using System.Text.Json;
using Livelihood.Core.Documents.Internal;

namespace Livelihood.Core.Documents;

/// <summary>A text for people in one or more languages.</summary>
/// <remarks>
/// Languages are BCP 47 tags such as <c>en</c>, <c>zh</c>, <c>zh-Hans</c>, compared without regard to case; a text whose language was not stated is kept
/// under <see cref="Undetermined"/>. Equality compares languages and texts, whatever their order. Immutable; safe to read from many threads.
/// </remarks>
public sealed class Labels : IEquatable<Labels>
{
    /// <summary>The tag of a text whose language was not stated: <c>und</c>.</summary>
    public const string Undetermined = "und";

    private readonly (string Language, string Text)[] _texts;

    /// <summary>Makes labels from texts by language.</summary>
    /// <param name="texts">The texts in order of preference; the first is the fallback.</param>
    /// <exception cref="ArgumentException">A language is empty or stands twice, or a text is empty.</exception>
    public Labels(params IEnumerable<KeyValuePair<string, string>> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        _texts = [.. texts.Select(text => (text.Key, text.Value))];
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach ((string language, string text) in _texts)
        {
            if (string.IsNullOrEmpty(language) || string.IsNullOrEmpty(text)) throw new ArgumentException("A language or a text is empty.", nameof(texts));
            if (!seen.Add(language)) throw new ArgumentException($"The language \"{language}\" stands twice.", nameof(texts));
        }
    }

    /// <summary>Makes a label whose language is not stated.</summary>
    /// <exception cref="ArgumentException">The text is null or empty.</exception>
    public Labels(string text)
    {
        ArgumentException.ThrowIfNullOrEmpty(text);
        _texts = [(Undetermined, text)];
    }

    /// <summary>Labels without any text.</summary>
    public static Labels None { get; } = new([]);

    /// <summary>Whether there is no text at all.</summary>
    public bool IsEmpty => _texts.Length == 0;

    /// <summary>The languages in order of preference.</summary>
    public IEnumerable<string> Languages => _texts.Select(text => text.Language);

    /// <summary>The text in a language; else in the nearest one, so that something can always be shown.</summary>
    /// <remarks>Tried in turn: the tag itself, the tag without its last parts (<c>zh-Hans-CN</c>, <c>zh-Hans</c>, <c>zh</c>), a tag that begins with it,
    /// and the first text.</remarks>
    /// <param name="language">The wanted language.</param>
    /// <returns>Null only where there is no text at all.</returns>
    /// <exception cref="ArgumentNullException">The language is null.</exception>
    public string? In(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        for (string tag = language; tag.Length > 0; tag = tag[..Math.Max(0, tag.LastIndexOf('-'))])
            foreach ((string known, string text) in _texts)
                if (known.Equals(tag, StringComparison.OrdinalIgnoreCase)) return text;
        foreach ((string known, string text) in _texts)
            if (known.StartsWith(language + "-", StringComparison.OrdinalIgnoreCase)) return text;
        return IsEmpty ? null : _texts[0].Text;
    }

    /// <summary>Reads a plain text, or an object of texts by language. Faulty entries are reported and left out.</summary>
    /// <param name="node">The value, or null where the key is absent.</param>
    public static Labels Read(DocumentNode? node)
    {
        if (node is null) return None;
        if (node.Kind == JsonValueKind.String) return node.AsText() is { } plain ? new Labels(plain) : None;
        if (node.Kind != JsonValueKind.Object)
        {
            node.Report("The value has the wrong type.", "text, or an object of texts by language");
            return None;
        }
        var texts = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach ((string language, DocumentNode value) in node.AsObject()!.Entries)
        {
            if (!IsTag(language)) value.Problems.Add(value.Path, "The key is not a language tag.", Shown.Text(language), "a tag such as \"en\" or \"zh-Hans\"");
            else if (value.AsText() is { } text && !texts.TryAdd(language, text)) value.Report("The language stands twice.");
        }
        return new Labels(texts);
    }

    /// <summary>Writes a plain text where the only language is not stated, else an object of texts by language.</summary>
    /// <exception cref="ArgumentNullException">The writer is null.</exception>
    public void WriteTo(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (_texts is [(Undetermined, var plain)])
        {
            writer.WriteStringValue(plain);
            return;
        }
        writer.WriteStartObject();
        foreach ((string language, string text) in _texts) writer.WriteString(language, text);
        writer.WriteEndObject();
    }

    /// <summary>Whether both hold the same texts in the same languages.</summary>
    public bool Equals(Labels? other)
        => other is not null && _texts.Length == other._texts.Length
        && _texts.All(text => other._texts.Any(its => its.Text == text.Text && its.Language.Equals(text.Language, StringComparison.OrdinalIgnoreCase)));

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as Labels);

    /// <inheritdoc />
    public override int GetHashCode()
    {
        int hash = 0;
        foreach ((string language, string text) in _texts)
            hash ^= HashCode.Combine(StringComparer.OrdinalIgnoreCase.GetHashCode(language), StringComparer.Ordinal.GetHashCode(text));
        return hash;
    }

    /// <summary>The first text, or nothing.</summary>
    public override string ToString() => IsEmpty ? "" : _texts[0].Text;

    private static bool IsTag(string language)
        => language.Length is >= 2 and <= 35 && char.IsAsciiLetter(language[0]) && language[^1] != '-' && language.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');
}

using System.Globalization;
using Livelihood.Feeds.Contracts;

namespace Livelihood.Feeds.Internal;

/// <summary>Judges texts by the rules of a field.</summary>
internal abstract class ValueJudge
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _missing;
    private readonly int? _maxLength;

    protected ValueJudge(FeedField field)
    {
        _missing = new HashSet<string>(field.MissingTexts, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _maxLength = field.MaxLength;
    }

    /// <summary>Makes the judge of a field.</summary>
    /// <param name="field">The field.</param>
    /// <param name="isWritten">Whether dates and truth values are written as the contract says, or as tables write them.</param>
    public static ValueJudge For(FeedField field, bool isWritten) => field.Type switch
    {
        FieldType.Numbers type => new NumberJudge(field, type),
        FieldType.Dates type => new DateJudge(field, isWritten ? type.Formats : ["yyyy-MM-dd"], type.Min, type.Max),
        FieldType.Booleans type => isWritten ? new NameJudge(field, FieldRule.Boolean, type.False, type.True) : new NameJudge(field, FieldRule.Boolean, ["false"], ["true"]),
        FieldType.Categories type => new NameJudge(field, FieldRule.Allowed, [.. type.Allowed.Select(name => new[] { name })]),
        FieldType.Texts type => new TextJudge(field, type),
        _ => throw new ArgumentException($"Field '{field.Name}' is of no known type.", nameof(field)),
    };

    /// <param name="text">A text that is not empty.</param>
    /// <param name="code">The code of the text in its column.</param>
    public Verdict Judge(ReadOnlySpan<char> text, int code)
    {
        if (_missing.Contains(text)) return Verdict.Missing;
        return text.Length > _maxLength ? Verdict.Breach(FieldRule.Length) : JudgeValue(text, code);
    }

    /// <summary>What a rule expects, in words.</summary>
    public string Expected(FieldRule rule) => rule switch
    {
        FieldRule.Required => "a value",
        FieldRule.Readable => "a value that can be held exactly",
        FieldRule.Length => string.Create(CultureInfo.InvariantCulture, $"at most {_maxLength} characters"),
        _ => ExpectedValue(rule),
    };

    protected abstract Verdict JudgeValue(ReadOnlySpan<char> text, int code);

    protected abstract string ExpectedValue(FieldRule rule);

    protected static string OneOf(IReadOnlyList<string> texts)
        => texts.Count == 1 ? $"\"{texts[0]}\"" : $"one of \"{string.Join("\", \"", texts.Take(20))}\"{(texts.Count > 20 ? $" and {texts.Count - 20} more" : "")}";
}

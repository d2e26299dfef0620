using System.Text.RegularExpressions;
using Livelihood.Feeds.Contracts;
using Livelihood.Feeds.Contracts.Internal;

namespace Livelihood.Feeds.Internal;

/// <summary>Judges texts.</summary>
internal sealed class TextJudge(FeedField field, FieldType.Texts type) : ValueJudge(field)
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _allowed
        = new HashSet<string>(type.Allowed, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly Regex? _pattern = type.Pattern is null ? null : Patterns.Compile(type.Pattern);

    protected override Verdict JudgeValue(ReadOnlySpan<char> text, int code)
    {
        if (type.Allowed.Count > 0 && !_allowed.Contains(text)) return Verdict.Breach(FieldRule.Allowed);
        return _pattern is not null && !_pattern.IsMatch(text) ? Verdict.Breach(FieldRule.Pattern) : Verdict.Of(code);
    }

    protected override string ExpectedValue(FieldRule rule) => rule == FieldRule.Allowed ? OneOf(type.Allowed) : $"a text that matches {type.Pattern}";
}

using Livelihood.Feeds.Contracts;

namespace Livelihood.Feeds.Internal;

/// <summary>Judges texts that must be one of a list; the value is the place of the group in which the text is listed.</summary>
internal sealed class NameJudge : ValueJudge
{
    private readonly FieldRule _rule;
    private readonly string _expected;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _places;

    public NameJudge(FeedField field, FieldRule rule, params IReadOnlyList<string>[] groups)
        : base(field)
    {
        _rule = rule;
        Dictionary<string, int> places = new(StringComparer.Ordinal);
        for (int i = 0; i < groups.Length; i++)
            foreach (string name in groups[i]) places[name] = i;
        _places = places.GetAlternateLookup<ReadOnlySpan<char>>();
        _expected = OneOf([.. groups.SelectMany(group => group)]);
    }

    protected override Verdict JudgeValue(ReadOnlySpan<char> text, int code)
    {
        ReadOnlySpan<char> name = text.Trim();
        if (name.IsEmpty) return Verdict.Missing;
        return _places.TryGetValue(name, out int place) ? Verdict.Of(place) : Verdict.Breach(_rule);
    }

    protected override string ExpectedValue(FieldRule rule) => _expected;
}

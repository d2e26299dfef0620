using System.Globalization;
using Livelihood.Feeds.Contracts;

namespace Livelihood.Feeds.Internal;

/// <summary>Judges dates.</summary>
internal sealed class DateJudge(FeedField field, IReadOnlyList<string> formats, DateOnly? min, DateOnly? max) : ValueJudge(field)
{
    private readonly string[] _formats = [.. formats];

    protected override Verdict JudgeValue(ReadOnlySpan<char> text, int code)
    {
        ReadOnlySpan<char> written = text.Trim();
        if (written.IsEmpty) return Verdict.Missing;
        if (!DateOnly.TryParseExact(written, _formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)) return Verdict.Breach(FieldRule.Date);
        if (date < min) return Verdict.Breach(FieldRule.Minimum);
        return date > max ? Verdict.Breach(FieldRule.Maximum) : Verdict.Of(date.DayNumber);
    }

    protected override string ExpectedValue(FieldRule rule) => rule switch
    {
        FieldRule.Minimum => string.Create(CultureInfo.InvariantCulture, $"a day from {min:yyyy-MM-dd}"),
        FieldRule.Maximum => string.Create(CultureInfo.InvariantCulture, $"a day to {max:yyyy-MM-dd}"),
        _ => $"a date as {string.Join(" or ", _formats)}",
    };
}

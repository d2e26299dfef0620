using System.Globalization;
using Livelihood.Core.Numbers;
using Livelihood.Feeds.Contracts;

namespace Livelihood.Feeds.Internal;

/// <summary>Judges exact numbers.</summary>
internal sealed class NumberJudge(FeedField field, FieldType.Numbers type) : ValueJudge(field)
{
    private readonly long _min = type.Min is { } least ? FixedPoint.TryFrom(least, type.Scale).ValueOrThrow().Units : long.MinValue;
    private readonly long _max = type.Max is { } most ? FixedPoint.TryFrom(most, type.Scale).ValueOrThrow().Units : long.MaxValue;

    protected override Verdict JudgeValue(ReadOnlySpan<char> text, int code)
    {
        NumberParse parse = FixedPoint.TryParse(text.Trim(), type.Scale);
        return parse.Fault switch
        {
            NumberFault.None when parse.Value.Units < _min => Verdict.Breach(FieldRule.Minimum),
            NumberFault.None when parse.Value.Units > _max => Verdict.Breach(FieldRule.Maximum),
            NumberFault.None => Verdict.Of(parse.Value.Units),
            NumberFault.Empty => Verdict.Missing,
            NumberFault.TooManyDecimals => Verdict.Breach(FieldRule.Decimals),
            _ => Verdict.Breach(FieldRule.Number),
        };
    }

    protected override string ExpectedValue(FieldRule rule) => rule switch
    {
        FieldRule.Minimum => string.Create(CultureInfo.InvariantCulture, $"at least {type.Min}"),
        FieldRule.Maximum => string.Create(CultureInfo.InvariantCulture, $"at most {type.Max}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"a number with at most {type.Scale} decimals"),
    };
}

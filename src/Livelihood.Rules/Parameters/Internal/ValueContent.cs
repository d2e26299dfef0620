using Livelihood.Core.Documents;
using Livelihood.Core.Numbers;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.Parameters.Internal;

/// <summary>A value as it was read, before the scale of its parameter is known.</summary>
/// <param name="Number">A number, at the least scale that holds it; zero for other types.</param>
/// <param name="Bits">What a constant of another type holds.</param>
/// <param name="Text">The text or the category's code; null for other types.</param>
internal sealed record ValueContent(FixedPoint Number, long Bits, string? Text)
{
    /// <summary>Reads a value of a type; a number with more decimals than a stated scale is reported, as is all else that does not fit.</summary>
    public static ValueContent? Read(DocumentNode node, RuleType type) => type switch
    {
        RuleType.Number number => ReadNumber(node, number.Scale),
        RuleType.Boolean => node.AsBoolean() is { } truth ? Of(truth ? 1 : 0) : null,
        RuleType.Date => node.AsDate() is { } date ? Of(date.DayNumber) : null,
        RuleType.DaysDuration => ReadSpan(node, DurationText.TryDays, "a span of days and times such as \"P30D\" or \"PT36H\""),
        RuleType.MonthsDuration => ReadSpan(node, DurationText.TryMonths, "a span of years and months such as \"P1Y6M\""),
        RuleType.Category category => node.AsOneOf([.. category.Values]) is { } code ? Of(0, code) : null,
        _ => node.AsText(allowEmpty: true) is { } text ? Of(0, text) : null,
    };

    /// <summary>The value as its parameter holds it; null, and reported, where a number does not fit the parameter's scale.</summary>
    public (long Bits, string? Text)? As(RuleType type, DocumentNode node)
    {
        if (type is not RuleType.Number { Scale: { } scale }) return (Bits, Text);
        NumberParse scaled = Number.TryRescale(scale);
        if (scaled.IsValue) return (scaled.Value.Units, null);
        node.Report(FormattableString.Invariant($"The number is out of range with the {scale} decimals of its parameter."));
        return null;
    }

    private delegate bool SpanReader(string text, out long span);

    private static ValueContent Of(long bits, string? text = null) => new(default, bits, text);

    private static ValueContent? ReadNumber(DocumentNode node, int? scale)
    {
        if (node.AsDecimal() is not { } number) return null;
        NumberParse read = FixedPoint.TryFrom(number);
        if (read.Fault == NumberFault.None && read.Value.Scale <= (scale ?? FixedPoint.LargestScale)) return new ValueContent(read.Value, 0, null);
        if (read.Fault == NumberFault.Overflow) node.Report("The number is out of range.");
        else node.Report("The number has more decimals than its parameter.", FormattableString.Invariant($"at most {scale ?? FixedPoint.LargestScale} decimals"));
        return null;
    }

    private static ValueContent? ReadSpan(DocumentNode node, SpanReader read, string expected)
    {
        if (node.AsText() is not { } text) return null;
        if (read(text, out long span)) return Of(span);
        node.Report("The text is not such a span.", expected);
        return null;
    }
}

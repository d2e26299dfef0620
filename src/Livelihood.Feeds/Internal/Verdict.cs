namespace Livelihood.Feeds.Internal;

/// <summary>What a text is to a field: a value, nothing, or a breach of a rule.</summary>
/// <param name="Value">The value: units of a number, the number of a day, 0 or 1, the place of a name, or the code of a text.</param>
/// <param name="Fault">The rule that the text breaks; null for none.</param>
/// <param name="IsMissing">Whether the text means a missing value.</param>
internal readonly record struct Verdict(long Value, FieldRule? Fault, bool IsMissing)
{
    public static Verdict Missing => new(0, null, true);

    public static Verdict Of(long value) => new(value, null, false);

    public static Verdict Breach(FieldRule rule) => new(0, rule, false);
}

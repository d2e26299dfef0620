using Livelihood.Core.Text;
using Livelihood.Linkage.Text;

namespace Livelihood.Linkage.Standardising.Internal;

/// <summary>The steps that need nothing but their names.</summary>
internal static class PlainSteps
{
    private static readonly Dictionary<string, StandardisingStep> ByName = new StandardisingStep[]
    {
        new PlainStep("nfkc", UnicodeForms.Nfkc),
        new PlainStep("nfc", UnicodeForms.Nfc),
        new PlainStep("trim", Spaces.Trim),
        new PlainStep("collapse-spaces", Spaces.Collapse),
        new PlainStep("strip-spaces", Spaces.Strip),
        new PlainStep("fold-case", CaseFolding.Fold),
        new PlainStep("upper", value => value.ToUpperInvariant()),
        new PlainStep("fold-width", Widths.Fold),
        new PlainStep("fold-name-dots", NameDots.Fold),
        new PlainStep("strip-punctuation", Characters.StripPunctuation),
        new PlainStep("strip-diacritics", Diacritics.Strip),
        new PlainStep("digits", Characters.Digits),
        new PlainStep("letters", Characters.Letters),
        new PlainStep("sort-tokens", Spaces.SortTokens),
        new PlainStep("soundex", value => Soundex.Encode(value)),
        new PlainStep("double-metaphone", value => DoubleMetaphone.Encode(value).Primary),
        TokensStep.Instance,
    }.ToDictionary(step => step.Name, StringComparer.Ordinal);

    public static IReadOnlyCollection<string> Names => ByName.Keys;

    public static StandardisingStep Get(string name) => ByName[name];

    public static StandardisingStep? Find(string name) => ByName.GetValueOrDefault(name);
}

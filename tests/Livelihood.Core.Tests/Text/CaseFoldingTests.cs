using FsCheck.Fluent;
using Livelihood.Core.Text;
using Livelihood.Testing;

namespace Livelihood.Core.Tests.Text;

public class CaseFoldingTests
{
    [Theory]
    [InlineData("ANNA Müller", "anna müller")]
    [InlineData("Straße", "strasse")]
    [InlineData("STRAẞE", "strasse")]
    [InlineData("ΣΊΣΥΦΟΣ", "σίσυφοσ")]
    [InlineData("σίσυφος", "σίσυφοσ")]
    [InlineData("ﬁ", "fi")]
    [InlineData("İIıi", "i\u0307iıi")]
    [InlineData("ꭰᎠ", "ᎠᎠ")]
    [InlineData("𐐀", "𐐨")]
    [InlineData("王小明", "王小明")]
    [InlineData("\uD800A", "\uD800a")]
    [InlineData("", "")]
    public void Fold_follows_full_case_folding(string text, string expected) => Assert.Equal(expected, CaseFolding.Fold(text));

    [Fact]
    public void Fold_twice_is_fold_once_for_every_character()
    {
        for (int code = 0; code < 0x110000; code++)
        {
            if (code is >= 0xD800 and <= 0xDFFF) continue;
            string once = CaseFolding.Fold(char.ConvertFromUtf32(code));
            Assert.Equal(once, CaseFolding.Fold(once));
        }
    }

    [Fact]
    public void Fold_of_any_text_folds_its_upper_and_lower_case_alike()
        => Property.Check(Gen.Elements("aZßẞσςΣéÉЖж王🙂 \uD83D".EnumerateRunes().Select(rune => rune.ToString()).ToArray()).ListOf(), runes =>
        {
            string text = string.Concat(runes);
            return CaseFolding.Fold(text) == CaseFolding.Fold(text.ToUpperInvariant())
                && CaseFolding.Fold(text) == CaseFolding.Fold(text.ToLowerInvariant());
        });

    [Fact]
    public void Fold_of_null_throws() => Assert.Throws<ArgumentNullException>(() => CaseFolding.Fold(null!));
}

using System.Text;
using System.Xml.Linq;
using FsCheck.Fluent;
using Livelihood.Reports.Internal;
using Livelihood.Reports.Internal.Svg;
using Livelihood.Testing;

namespace Livelihood.Reports.Tests;

public sealed class SafeTextTests
{
    [Theory]
    [InlineData("a < b & c > d", "a &lt; b &amp; c &gt; d")]
    [InlineData("\"it's\"", "&quot;it&#39;s&quot;")]
    [InlineData("tab\tnul\0", "tab␉nul␀")]
    [InlineData("\u202Eevil\u202C", "�evil�")]
    [InlineData("李伟 Zoë", "李伟 Zoë")]
    public void Append_encodes(string value, string expected) => Assert.Equal(expected, Encoded(value));

    [Fact]
    public void Append_half_a_surrogate_pair_shows_a_replacement() => Assert.Equal("😀 �x", Encoded("\uD83D\uDE00 \uD83Dx"));

    [Fact]
    public void Append_any_text_is_content_of_a_well_formed_document()
        => Property.Check(ArbMap.Default.GeneratorFor<string>(), value =>
        {
            var html = new Html();
            html.Add($"<p title=\"{value}\">{value}</p>");
            XElement element = XElement.Parse(html.ToString());
            return !element.HasElements && element.Attribute("title")!.Value == element.Value;
        });

    [Theory]
    [InlineData("short", 5, "short")]
    [InlineData("longer", 5, "long…")]
    [InlineData("e\u0301e\u0301e\u0301", 2, "e\u0301…")]
    public void Shorten_counts_characters_as_readers_do(string text, int most, string expected) => Assert.Equal(expected, SafeText.Shorten(text, most));

    [Fact]
    public void Shorten_a_letter_with_thousands_of_marks_is_cut()
        => Assert.True(SafeText.Shorten("a" + new string('\u0301', 100_000), 40).Length <= (40 * 16) + 1);

    [Theory]
    [InlineData(null, null)]
    [InlineData("", "")]
    [InlineData("Ada", "A***")]
    [InlineData("\uD83D\uDE00x", "\uD83D\uDE00***")]
    public void Mask_shows_the_first_character(string? value, string? expected) => Assert.Equal(expected, SafeText.Mask(value));

    [Fact]
    public void Fit_is_never_wider_than_its_room()
        => Property.Check(ArbMap.Default.GeneratorFor<FsCheck.NonNull<string>>(), text =>
        {
            string fitted = SvgText.Fit(text.Get, 100, 12);
            return fitted == text.Get || (fitted.EndsWith('…') && fitted.Length <= text.Get.Length + 1);
        });

    private static string Encoded(string value)
    {
        var html = new StringBuilder();
        SafeText.Append(html, value);
        return html.ToString();
    }
}

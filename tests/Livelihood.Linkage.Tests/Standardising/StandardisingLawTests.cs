using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using Livelihood.Core.Text;
using Livelihood.Linkage.Standardising;
using Property = Livelihood.Testing.Property;

namespace Livelihood.Linkage.Tests.Standardising;

public class StandardisingLawTests
{
    private const string Alphabet =
        "aAzZ09 \t\u3000ßẞéÉe\u0301\u0323İıΣςσﬁ①ＡｚＺ１！ｶﾞﾊﾟｱ・･·.．•-_'@$+王小明龑䶮𠮷🙂한국\u1112\u1161\u11ABאָعُक्षी\u200B\uFEFF\0\uD800\uDFB7\uDC00";

    private static readonly Gen<string> Texts = Gen.Elements(Alphabet.ToCharArray()).ArrayOf().Select(letters => new string(letters));

    [Theory]
    [InlineData("nfkc")]
    [InlineData("nfc")]
    [InlineData("trim")]
    [InlineData("collapse-spaces")]
    [InlineData("strip-spaces")]
    [InlineData("fold-case")]
    [InlineData("upper")]
    [InlineData("fold-width")]
    [InlineData("fold-name-dots")]
    [InlineData("strip-punctuation")]
    [InlineData("strip-diacritics")]
    [InlineData("digits")]
    [InlineData("letters")]
    [InlineData("sort-tokens")]
    public void Step_applied_twice_gives_what_it_gives_once(string name)
    {
        StandardisingPipeline once = Reading.Pipeline($"[\"{name}\"]"), twice = Reading.Pipeline($"[\"{name}\",\"{name}\"]");
        Property.Check(Texts, text => once.Apply(text) == twice.Apply(text));
    }

    [Fact]
    public void FoldWidth_before_nfkc_changes_nothing_of_it()
        => Property.Check(Texts, text => UnicodeForms.Nfkc(Standardise.FoldWidth.Apply(text) ?? "") == UnicodeForms.Nfkc(text));

    [Fact]
    public void FoldWidth_of_every_half_and_full_width_form_is_what_nfkc_makes_of_it()
    {
        for (char c = '\uFF01'; c <= '\uFFEE'; c++)
        {
            string text = c.ToString(), folded = Standardise.FoldWidth.Apply(text)!;
            Assert.Equal(UnicodeForms.Nfkc(text), UnicodeForms.Nfkc(folded));
            if (UnicodeForms.Nfkc(text) != text) Assert.NotEqual(text, folded);
        }
    }

    [Fact]
    public void FoldWidth_of_half_width_kana_with_voicing_marks_is_composed()
    {
        for (char c = '\uFF66'; c <= '\uFF9D'; c++)
        {
            foreach (char mark in "ﾞﾟ")
                Assert.Equal(UnicodeForms.Nfkc($"{c}{mark}"), Standardise.FoldWidth.Apply($"{c}{mark}"));
        }
    }

    [Fact]
    public void Prefix_and_the_rest_make_the_value_again()
        => Property.Check(Texts, text =>
        {
            StandardisingPipeline prefix = [Standardise.Prefix(3)], rest = [Standardise.Substring(3, int.MaxValue)];
            return prefix.Apply(text) + rest.Apply(text) == text;
        });

    [Fact]
    public void QGrams_of_a_value_are_different_and_occur_in_it()
        => Property.Check(Texts, text =>
        {
            string[] grams = Standardise.QGrams(2).ApplySet(text);
            return grams.Distinct(StringComparer.Ordinal).Count() == grams.Length
                && grams.All(gram => gram.Length > 0 && text.Contains(gram, StringComparison.Ordinal));
        });

    [Fact]
    public void Every_step_of_ten_megabytes_ends_soon()
    {
        string[] values =
        [
            new string('a', 5_000_000),
            new string(' ', 5_000_000),
            string.Concat(Enumerable.Repeat("Éﾊﾟ王,", 1_000_000)),
        ];
        string[] steps =
        [
            "\"nfkc\"", "\"nfc\"", "\"trim\"", "\"collapse-spaces\"", "\"strip-spaces\"", "\"fold-case\"", "\"upper\"", "\"fold-width\"",
            "\"fold-name-dots\"", "\"strip-punctuation\"", "\"strip-diacritics\"", "\"digits\"", "\"letters\"", "\"sort-tokens\"", "\"tokens\"", "\"soundex\"", "\"double-metaphone\"",
            "{\"split\":\",\"}", "{\"qgrams\":2}", "{\"prefix\":3}", "{\"suffix\":3}", "{\"substring\":{\"start\":1000000,\"length\":3}}",
            "{\"part\":{\"separator\":\",\",\"index\":-1}}", "{\"extract\":\"(a+)+b\"}", "{\"extract\":\"(a|a)*(a|aa)+$\"}",
            "{\"replace\":{\"pattern\":\"(a*)*b\",\"with\":\"\"}}", "{\"null-if\":[\"x\"]}", "{\"map\":{\"x\":\"y\"}}",
            "{\"date\":[\"yyyy-MM-dd\",\"d MMM yyyy\"]}", "{\"pad-left\":{\"length\":10,\"with\":\"0\"}}",
        ];
        foreach (string step in steps)
        {
            StandardisingPipeline pipeline = Reading.Pipeline($"[{step}]");
            long start = Stopwatch.GetTimestamp();
            foreach (string value in values) _ = pipeline.ApplySet(value);
            TimeSpan took = Stopwatch.GetElapsedTime(start);
            Assert.True(took < TimeSpan.FromSeconds(60), $"{step} took {took}");
        }
    }
}

using Livelihood.Testing;

namespace Livelihood.Linkage.Text;

public class JaroWinklerTests
{
    [Theory]
    [InlineData("MARTHA", "MARHTA", 0.9444, 0.9611)]
    [InlineData("DIXON", "DICKSONX", 0.7667, 0.8133)]
    [InlineData("DWAYNE", "DUANE", 0.8222, 0.8400)]
    [InlineData("JELLYFISH", "SMELLYFISH", 0.8963, 0.8963)]
    [InlineData("ABROMS", "ABRAMS", 0.8889, 0.9222)]
    [InlineData("HARDIN", "MARTINEZ", 0.7222, 0.7222)]
    [InlineData("ITMAN", "SMITH", 0.4667, 0.4667)]
    [InlineData("JERALDINE", "GERALDINE", 0.9259, 0.9259)]
    [InlineData("MICHELLE", "MICHAEL", 0.8690, 0.9214)]
    [InlineData("JULIES", "JULIUS", 0.8889, 0.9333)]
    [InlineData("abcd", "dcba", 0.5, 0.5)]
    [InlineData("a", "a", 1, 1)]
    [InlineData("a", "b", 0, 0)]
    [InlineData("", "", 1, 1)]
    [InlineData("", "a", 0, 0)]
    public void Similarity_published_pairs_gives_the_published_values(string a, string b, double jaro, double winkler)
    {
        Assert.Equal(jaro, Jaro.Similarity(a, b), 4);
        Assert.Equal(winkler, JaroWinkler.Similarity(a, b), 4);
    }

    [Fact]
    public void Similarity_at_most_seven_tenths_earns_no_prefix_bonus()
    {
        double jaro = Jaro.Similarity("abcdefgh", "abzyxwvu");
        Assert.True(jaro is > 0 and <= 0.7);
        Assert.Equal(jaro, JaroWinkler.Similarity("abcdefgh", "abzyxwvu"));
    }

    [Fact]
    public void Similarity_a_surrogate_pair_is_one_unit()
    {
        Assert.Equal(Jaro.Similarity("axb", "ayb"), Jaro.Similarity("a😀b", "a😁b"));
        Assert.Equal(JaroWinkler.Similarity("xyza", "xyzb"), JaroWinkler.Similarity("𠮷𠀀𪚥a", "𠮷𠀀𪚥b"));
        Assert.Equal(0, Jaro.Similarity("😀", "😁"));
        Assert.Equal(0, Jaro.Similarity("😀", "\uD83D"));
        Assert.Equal(1, JaroWinkler.Similarity("\uD83D", "\uD83D"));
    }

    [Theory]
    [InlineData("two letters", 100, 8)]
    [InlineData("four letters", 100, 16)]
    [InlineData("edges of Latin-1", 100, 17)]
    [InlineData("two letters", 80, 34)]
    [InlineData("latin", 100, 20)]
    [InlineData("latin", 7, 700)]
    [InlineData("hanzi", 60, 70)]
    [InlineData("beyond the BMP", 60, 70)]
    [InlineData("lone surrogates", 8, 600)]
    public void Similarity_any_pair_equals_the_textbook(string alphabet, int count, int longest)
    {
        string[] values = Texts.Make(alphabet, count, longest, 4);
        foreach (string a in values)
        {
            foreach (string b in values)
            {
                Assert.Equal(TextbookSimilarity.Jaro(a, b), Jaro.Similarity(a, b));
                Assert.Equal(TextbookSimilarity.JaroWinkler(a, b), JaroWinkler.Similarity(a, b));
            }
        }
    }

    [Fact]
    public void Similarity_is_symmetric_and_bounded_and_one_only_for_equal_texts() => Property.Check(Pairs.OfTexts, pair =>
    {
        double jaro = Jaro.Similarity(pair.A, pair.B);
        double winkler = JaroWinkler.Similarity(pair.A, pair.B);
        return jaro.Equals(Jaro.Similarity(pair.B, pair.A))
            && winkler.Equals(JaroWinkler.Similarity(pair.B, pair.A))
            && jaro >= 0 && jaro <= winkler && winkler <= 1
            && (jaro == 1) == (pair.A == pair.B)
            && (winkler == 1) == (pair.A == pair.B);
    });

    [Fact]
    public void Similarity_very_long_texts_are_compared()
    {
        string a = new string('a', 20_000) + "b";
        string b = "b" + new string('a', 20_000);
        Assert.Equal(1.0 / 3 + 2 * (20_000.0 / 20_001) / 3, Jaro.Similarity(a, b), 10);
    }
}

using Livelihood.Testing;

namespace Livelihood.Linkage.Text;

public class EditDistanceTests
{
    [Theory]
    [InlineData("kitten", "sitting", 3, 3)]
    [InlineData("Saturday", "Sunday", 3, 3)]
    [InlineData("flaw", "lawn", 2, 2)]
    [InlineData("CA", "ABC", 3, 2)]
    [InlineData("ab", "ba", 2, 1)]
    [InlineData("abcdef", "abcfed", 2, 2)]
    [InlineData("a cat", "an abct", 4, 3)]
    [InlineData("specter", "spectre", 2, 1)]
    [InlineData("", "", 0, 0)]
    [InlineData("", "abc", 3, 3)]
    [InlineData("王小明", "王明小", 2, 1)]
    [InlineData("😀", "😁", 1, 1)]
    [InlineData("𠮷野家", "吉野家", 1, 1)]
    public void Distance_published_pairs_gives_the_published_values(string a, string b, int levenshtein, int damerau)
    {
        Assert.Equal(levenshtein, Levenshtein.Distance(a, b));
        Assert.Equal(damerau, DamerauLevenshtein.Distance(a, b));
    }

    // Not as attributes: those are stored as UTF-8, which has no lone surrogates.
    [Fact]
    public void Distance_a_lone_surrogate_is_a_unit_of_its_own()
    {
        Assert.Equal(1, Levenshtein.Distance("\uD83D", "\uD83D\uDE00"));
        Assert.Equal(2, Levenshtein.Distance("\uD83D\uDE00", "\uDE00\uD83D"));
        Assert.Equal(1, DamerauLevenshtein.Distance("\uD83D\uD842", "\uD842\uD83D"));
    }

    [Theory]
    [InlineData("two letters", 80, 14)]
    [InlineData("four letters", 60, 34)]
    [InlineData("edges of Latin-1", 60, 20)]
    [InlineData("latin", 40, 75)]
    [InlineData("latin", 6, 700)]
    [InlineData("few hanzi", 80, 10)]
    [InlineData("lone surrogates", 40, 70)]
    public void Distance_any_pair_equals_the_textbook(string alphabet, int count, int longest)
    {
        string[] values = Texts.Make(alphabet, count, longest, 6);
        foreach (string a in values)
        {
            foreach (string b in values)
            {
                Assert.Equal(Textbook.Levenshtein(a, b), Levenshtein.Distance(a, b));
                Assert.Equal(Textbook.DamerauLevenshtein(a, b), DamerauLevenshtein.Distance(a, b));
            }
        }
    }

    [Fact]
    public void Distance_is_a_metric() => Property.Check(Pairs.Triples, three => IsMetric((a, b) => Levenshtein.Distance(a, b), three)
        && IsMetric((a, b) => DamerauLevenshtein.Distance(a, b), three));

    [Fact]
    public void Distance_a_swap_never_makes_it_longer() => Property.Check(
        Pairs.OfTexts, pair => DamerauLevenshtein.Distance(pair.A, pair.B) <= Levenshtein.Distance(pair.A, pair.B));

    [Fact]
    public void Similarity_is_one_less_the_share_of_edits()
    {
        Assert.Equal(1 - 3 / 7.0, Levenshtein.Similarity("kitten", "sitting"));
        Assert.Equal(1, Levenshtein.Similarity("", ""));
        Assert.Equal(0, Levenshtein.Similarity("", "a"));
        Assert.Equal(0.5, Levenshtein.Similarity("a😀", "a😁"));
    }

    [Fact]
    public void Distance_very_long_texts_are_compared()
    {
        string a = string.Concat(Enumerable.Range(0, 3000).Select(i => (char)('a' + i * i % 26)));
        Assert.Equal(2, Levenshtein.Distance(a, "x" + a[..^1]));
        Assert.Equal(1, DamerauLevenshtein.Distance(a + "xy", a + "yx"));
        Assert.Equal(3000, Levenshtein.Distance(a, ""));
    }

    private static bool IsMetric(Func<string, string, int> distance, (string A, string B, string C) three)
        => distance(three.A, three.B) == distance(three.B, three.A)
            && (distance(three.A, three.B) == 0) == (three.A == three.B)
            && distance(three.A, three.C) <= distance(three.A, three.B) + distance(three.B, three.C);
}

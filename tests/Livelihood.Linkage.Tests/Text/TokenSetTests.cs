using Livelihood.Testing;

namespace Livelihood.Linkage.Text;

public class TokenSetTests
{
    [Fact]
    public void Similarity_follows_its_formula()
    {
        double soft = JaroWinkler.Similarity("Garcia", "García");
        Assert.True(soft is > TokenSet.SoftMatch and < 1);
        Assert.Equal((2 * soft + 4) / 6, TokenSet.Similarity("Garcia Lorca, Federico", "Federico García Lorca"), 12);
        Assert.Equal(2 * 1 / 3.0, TokenSet.Similarity("river", "river bank"), 12);
        Assert.Equal(0, TokenSet.Similarity("martha", "dixon"));
    }

    [Theory]
    [InlineData("12 Mill Lane", "Mill Lane, 12")]
    [InlineData("a b c", "c b a")]
    [InlineData("a a b", "b a")]
    [InlineData(" - ", "")]
    [InlineData("王 小明", "小明\u3000王")]
    [InlineData("😀x", "x")]
    public void Similarity_equal_sets_of_words_is_one(string a, string b) => Assert.Equal(1, TokenSet.Similarity(a, b));

    [Theory]
    [InlineData("", "a")]
    [InlineData("...", "a")]
    [InlineData("ab", "cd")]
    public void Similarity_nothing_shared_is_zero(string a, string b) => Assert.Equal(0, TokenSet.Similarity(a, b));

    [Fact]
    public void Similarity_is_symmetric_and_bounded() => Property.Check(Pairs.OfTexts, pair =>
    {
        double similarity = TokenSet.Similarity(pair.A, pair.B);
        return similarity.Equals(TokenSet.Similarity(pair.B, pair.A)) && similarity is >= 0 and <= 1 && (pair.A != pair.B || similarity == 1);
    });

    [Theory]
    [InlineData(1, 12)]
    [InlineData(2, 40)]
    [InlineData(3, 90)]
    public void Similarity_any_pair_equals_its_formula_over_the_textbook(int seed, int longest)
    {
        string[] words = Texts.Make("four letters", 60, longest, seed);
        var random = new Random(seed);
        for (int i = 0; i < 500; i++)
        {
            string a = Line();
            string b = Line();
            Assert.Equal(Formula(a, b), TokenSet.Similarity(a, b), 12);
        }

        string Line() => string.Join(random.Next(2) == 0 ? " " : ", ", random.GetItems(words, random.Next(6)));
    }

    private static double Formula(string a, string b)
    {
        string[] x = [.. a.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).Distinct()];
        string[] y = [.. b.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).Distinct()];
        if (x.Length == 0 || y.Length == 0) return x.Length == y.Length ? 1 : 0;
        return (x.Sum(word => Best(word, y)) + y.Sum(word => Best(word, x))) / (x.Length + y.Length);
    }

    private static double Best(string word, string[] others)
    {
        double best = others.Max(other => TextbookSimilarity.JaroWinkler(word, other));
        return best >= TokenSet.SoftMatch ? best : 0;
    }

    [Fact]
    public void Similarity_the_order_of_words_changes_no_bit()
    {
        string[] words = ["martha", "dwayne", "johnson", "geraldine", "abroms", "michelle"];
        string other = "marhta duane jonson jeraldine abrams michele";
        double expected = TokenSet.Similarity(string.Join(' ', words), other);
        var random = new Random(3);
        for (int i = 0; i < 100; i++)
        {
            random.Shuffle(words);
            Assert.Equal(expected, TokenSet.Similarity(string.Join(' ', words), other));
        }
    }

    [Fact]
    public void Similarity_many_words_and_long_words_are_compared()
    {
        string many = string.Join(' ', Enumerable.Range(0, 700));
        Assert.Equal(1, TokenSet.Similarity(many, string.Join(',', Enumerable.Range(0, 700).Reverse())));
        string longWord = new('x', 5000);
        Assert.Equal(1, TokenSet.Similarity(longWord + " a", "a " + longWord));
    }
}

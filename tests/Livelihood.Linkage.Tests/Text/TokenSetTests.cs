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

using Livelihood.Testing;

namespace Livelihood.Linkage.Text;

public class QGramsTests
{
    [Theory]
    [InlineData("night", "nacht", 2, 0.5, 1 / 3.0)]
    [InlineData("night", "nacht", 1, 0.6, 3 / 7.0)]
    [InlineData("ab", "ab", 3, 1, 1)]
    [InlineData("a", "b", 2, 0, 0)]
    [InlineData("aaa", "aa", 1, 0.8, 2 / 3.0)]
    [InlineData("aaa", "aa", 2, 6 / 7.0, 0.75)]
    [InlineData("", "", 2, 1, 1)]
    [InlineData("", "a", 2, 0, 0)]
    [InlineData("😀", "😁", 2, 0, 0)]
    [InlineData("王小明", "王小朋", 2, 0.5, 1 / 3.0)]
    public void Dice_and_Jaccard_count_shared_grams_with_their_marks(string a, string b, int q, double dice, double jaccard)
    {
        Assert.Equal(dice, QGrams.Dice(a, b, q), 12);
        Assert.Equal(jaccard, QGrams.Jaccard(a, b, q), 12);
    }

    [Theory]
    [InlineData("two letters", 25, 12)]
    [InlineData("lone surrogates", 20, 12)]
    [InlineData("latin", 5, 400)]
    public void Dice_any_pair_equals_counting_in_dictionaries(string alphabet, int count, int longest)
    {
        string[] values = Texts.Make(alphabet, count, longest, 8);
        for (int q = 1; q <= QGrams.LongestQ; q++)
        {
            foreach (string a in values)
            {
                foreach (string b in values)
                {
                    Dictionary<string, int> x = Grams(a, q);
                    Dictionary<string, int> y = Grams(b, q);
                    int shared = x.Sum(gram => Math.Min(gram.Value, y.GetValueOrDefault(gram.Key)));
                    int all = x.Values.Sum() + y.Values.Sum();
                    Assert.Equal(all == 0 ? 1 : 2.0 * shared / all, QGrams.Dice(a, b, q));
                    Assert.Equal(all == 0 ? 1 : shared / ((double)all - shared), QGrams.Jaccard(a, b, q));
                }
            }
        }
    }

    [Fact]
    public void Dice_is_symmetric_and_not_below_Jaccard() => Property.Check(Pairs.OfTexts, pair =>
    {
        double dice = QGrams.Dice(pair.A, pair.B, 2);
        double jaccard = QGrams.Jaccard(pair.A, pair.B, 2);
        return dice.Equals(QGrams.Dice(pair.B, pair.A, 2)) && jaccard >= 0 && jaccard <= dice && dice <= 1 && (pair.A != pair.B || jaccard == 1);
    });

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(QGrams.LongestQ + 1)]
    public void Dice_q_out_of_range_is_refused(int q)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => QGrams.Dice("a", "b", q));
        Assert.Throws<ArgumentOutOfRangeException>(() => QGrams.Jaccard("a", "b", q));
    }

    private static Dictionary<string, int> Grams(string text, int q)
    {
        int[] scalars = Textbook.Scalars(text);
        var grams = new Dictionary<string, int>();
        if (scalars.Length == 0) return grams;
        int[] padded = [.. Enumerable.Repeat(-1, q - 1), .. scalars, .. Enumerable.Repeat(-2, q - 1)];
        for (int i = 0; i + q <= padded.Length; i++)
        {
            string gram = string.Join(',', padded[i..(i + q)]);
            grams[gram] = grams.GetValueOrDefault(gram) + 1;
        }
        return grams;
    }
}

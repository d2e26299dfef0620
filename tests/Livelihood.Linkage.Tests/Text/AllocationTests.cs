using Livelihood.Linkage.Text.Internal;

namespace Livelihood.Linkage.Text;

public class AllocationTests
{
    private static readonly string Left = string.Concat(Enumerable.Repeat("12 Mill Lane, 😀 ", 15));
    private static readonly string Right = string.Concat(Enumerable.Repeat("Mill Line 12 王 ", 16));

    public static readonly TheoryData<string> Comparisons = ["jaro", "jaro-winkler", "levenshtein", "similarity", "damerau", "dice", "jaccard", "tokens", "soundex"];

    [Theory, MemberData(nameof(Comparisons))]
    public void Comparing_texts_of_a_few_hundred_characters_allocates_nothing(string name)
        => AssertNothing(name switch
        {
            "jaro" => () => Jaro.Similarity(Left, Right),
            "jaro-winkler" => () => JaroWinkler.Similarity(Left, Right),
            "levenshtein" => () => Levenshtein.Distance(Left, Right),
            "similarity" => () => Levenshtein.Similarity(Left, Right),
            "damerau" => () => DamerauLevenshtein.Distance(Left, Right),
            "dice" => () => QGrams.Dice(Left, Right, 2),
            "jaccard" => () => QGrams.Jaccard(Left, Right, 4),
            "tokens" => () => TokenSet.Similarity(Left, Right),
            "soundex" => () =>
            {
                Span<char> code = stackalloc char[4];
                return Soundex.Encode(Left, code);
            },
            _ => throw new ArgumentOutOfRangeException(nameof(name), name, null),
        });

    [Fact]
    public void Comparing_packed_values_allocates_nothing()
    {
        var packed = new PackedStrings([Left, Right, "martha", "marhta", "", Left[..40], Right[..50]]);
        AssertNothing(() =>
        {
            double sum = 0;
            for (int a = 0; a < packed.Count; a++)
                for (int b = 0; b < packed.Count; b++)
                    sum += packed.JaroWinkler(a, b, 0) + packed.JaroWinkler(a, b, 0.88) + packed.Jaro(a, b, 0.8)
                        + packed.DamerauLevenshtein(a, b, 1) + packed.DamerauLevenshtein(a, b, 200)
                        + packed.Levenshtein(a, b, 1) + packed.Levenshtein(a, b, 200);
            return sum;
        });
    }

    private static void AssertNothing(Func<double> compare)
    {
        for (int i = 0; i < 40; i++) _ = compare();
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 20; i++) _ = compare();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}

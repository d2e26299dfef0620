using Livelihood.Linkage.Text.Internal;

namespace Livelihood.Linkage.Text;

public class PackedStringsTests
{
    public static readonly TheoryData<string, int, int> Columns = new()
    {
        { "two letters", 120, 8 },
        { "two letters", 100, 17 },
        { "two letters", 60, 34 },
        { "edges of Latin-1", 100, 9 },
        { "two letters", 45, 90 },
        { "four letters", 150, 16 },
        { "latin", 150, 17 },
        { "latin", 100, 40 },
        { "latin", 50, 70 },
        { "latin", 12, 500 },
        { "emails", 120, 32 },
        { "hanzi", 150, 6 },
        { "hanzi", 80, 40 },
        { "hanzi", 25, 150 },
        { "few hanzi", 150, 9 },
        { "beyond the BMP", 150, 9 },
        { "beyond the BMP", 40, 80 },
        { "lone surrogates", 120, 12 },
        { "lone surrogates", 25, 200 },
    };

    [Theory, MemberData(nameof(Columns))]
    public void JaroWinkler_any_pair_equals_the_textbook_or_is_below_the_floor(string alphabet, int count, int longest)
        => Compare(Texts.Make(alphabet, count, longest, 1), (packed, a, b, x, y) =>
        {
            double jaro = TextbookSimilarity.Jaro(x, y);
            double winkler = TextbookSimilarity.JaroWinkler(x, y);
            foreach (double floor in (double[])[0, 0.5, 0.7, 0.75, 0.88, 0.92, 1, jaro, winkler])
            {
                AssertFloored(jaro, packed.Jaro(a, b, floor), floor, x, y);
                AssertFloored(winkler, packed.JaroWinkler(a, b, floor), floor, x, y);
            }
        });

    [Theory, MemberData(nameof(Columns))]
    public void Levenshtein_any_pair_equals_the_textbook_up_to_the_limit(string alphabet, int count, int longest)
        => Compare(Texts.Make(alphabet, count, longest, 2), (packed, a, b, x, y) =>
        {
            int expected = Textbook.Levenshtein(x, y);
            foreach (int limit in (int[])[0, 1, 2, 3, 5, 20, 1000, int.MaxValue])
                Assert.True(Limited(expected, limit) == packed.Levenshtein(a, b, limit), $"'{x}' '{y}' limit {limit}: {expected}");
        });

    [Theory, MemberData(nameof(Columns))]
    public void DamerauLevenshtein_any_pair_equals_the_textbook_up_to_the_limit(string alphabet, int count, int longest)
        => Compare(Texts.Make(alphabet, count, longest, 3), (packed, a, b, x, y) =>
        {
            int expected = Textbook.DamerauLevenshtein(x, y);
            foreach (int limit in (int[])[0, 1, 2, 3, 5, 20, 1000, int.MaxValue])
                Assert.True(Limited(expected, limit) == packed.DamerauLevenshtein(a, b, limit), $"'{x}' '{y}' limit {limit}: {expected}");
        });

    [Fact]
    public void Constructor_more_than_65535_distinct_scalars_compares_them_all()
    {
        string[] letters = Texts.Alphabets["every plane"];
        string[] values = [.. letters.Chunk(7).Select(parts => string.Concat(parts)), "王伟明", "王明伟", ""];
        var packed = new PackedStrings(values);
        Assert.Equal(values.Length, packed.Count);
        int last = values.Length - 1;
        Assert.Equal(1, packed.DamerauLevenshtein(last - 2, last - 1, 5));
        Assert.Equal(2, packed.Levenshtein(last - 2, last - 1, 5));
        Assert.Equal(TextbookSimilarity.JaroWinkler("王伟明", "王明伟"), packed.JaroWinkler(last - 2, last - 1, 0));
        Assert.Equal(7, packed.Levenshtein(0, 1, 10));
        Assert.Equal(0, packed.Length(last));
        Assert.Equal(0, packed.Jaro(0, last, 0));
    }

    [Fact]
    public void Constructor_255_and_256_distinct_scalars_tell_all_apart()
    {
        foreach (int size in (int[])[255, 256, 257])
        {
            string[] values = [.. Enumerable.Range(0x4E00, size).Select(c => "x" + (char)c)];
            var packed = new PackedStrings(values);
            for (int i = 1; i < size; i++) Assert.Equal(1, packed.Levenshtein(0, i, 3));
        }
    }

    [Fact]
    public void Constructor_values_of_several_parts_keeps_each_in_its_place()
    {
        var random = new Random(9);
        string[] values = [.. Enumerable.Range(0, 50_000).Select(i => new string((char)('a' + i % 26), random.Next(40)) + i)];
        var packed = new PackedStrings(values);
        for (int i = 1; i < values.Length; i += 7)
        {
            Assert.Equal(values[i].Length, packed.Length(i));
            Assert.Equal(Math.Min(5, Textbook.Levenshtein(values[i - 1], values[i])), packed.Levenshtein(i - 1, i, 4));
        }
    }

    [Fact]
    public void Constructor_no_values_is_empty() => Assert.Equal(0, new PackedStrings([]).Count);

    [Fact]
    public void JaroWinkler_empty_values_are_one_to_each_other_and_zero_to_others()
    {
        var packed = new PackedStrings(["", "", "a"]);
        Assert.Equal(1, packed.JaroWinkler(0, 1, 0.9));
        Assert.Equal(0, packed.JaroWinkler(0, 2, 0));
        Assert.Equal(1, packed.DamerauLevenshtein(0, 2, 1));
    }

    private static void Compare(string[] values, Action<PackedStrings, int, int, string, string> check)
    {
        var packed = new PackedStrings(values);
        for (int a = 0; a < values.Length; a++)
        {
            Assert.Equal(Textbook.Scalars(values[a]).Length, packed.Length(a));
            for (int b = 0; b < values.Length; b += 1 + (a + b) % 3) check(packed, a, b, values[a], values[b]);
        }
    }

    private static int Limited(int distance, int limit) => distance <= limit ? distance : limit + 1;

    private static void AssertFloored(double expected, double actual, double floor, string x, string y)
    {
        if (expected >= floor) Assert.True(expected.Equals(actual), $"'{x}' '{y}' floor {floor}: {expected}, not {actual}");
        else Assert.True(actual < floor, $"'{x}' '{y}' floor {floor}: {expected} is below, not {actual}");
    }
}

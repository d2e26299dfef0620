using FsCheck.Fluent;
using Livelihood.Core.Documents;
using Property = Livelihood.Testing.Property;

namespace Livelihood.Core.Tests.Documents;

public class SpellingTests
{
    [Theory]
    [InlineData("threshhold", "threshold")]
    [InlineData("tresholds", "threshold")]
    [InlineData("birth_date", "birth date")]
    [InlineData("BirthDate", "birth date")]
    [InlineData("nmae", "name")]
    [InlineData("Name", "name")]
    [InlineData("id", "id")]
    [InlineData("ID", "id")]
    [InlineData("ie", null)]
    [InlineData("colour", null)]
    [InlineData("", null)]
    [InlineData("nxxe", null)]
    [InlineData("姓名", null)]
    public void Nearest_usual_slips_find_the_name_meant(string written, string? expected)
        => Assert.Equal(expected, Spelling.Nearest(written, ["threshold", "birth date", "name", "id", "link"]));

    [Fact]
    public void Nearest_two_equally_near_are_settled_by_ordinal_order_whatever_the_order_given()
    {
        Assert.Equal("cart", Spelling.Nearest("cars", ["cart", "cary"]));
        Assert.Equal("cart", Spelling.Nearest("cars", ["cary", "cart"]));
        Assert.Equal("a-b-c", Spelling.Nearest("a-b-c", ["a b c", "a-b-c"]));
    }

    [Fact]
    public void Nearest_long_and_empty_names_are_near_to_nothing()
    {
        Assert.Null(Spelling.Nearest(new string('a', 100_000), ["a", new string('a', 64)]));
        Assert.Null(Spelling.Nearest("abc", [new string('a', 100_000), "", "   "]));
        Assert.Null(Spelling.Nearest("abc", []));
        Assert.Equal(new string('a', 64), Spelling.Nearest(new string('a', 63), [new string('a', 64)]));
    }

    [Fact]
    public void Nearest_one_changed_letter_in_a_longer_name_always_finds_it()
        => Property.Check(Gen.Zip(Gen.Choose(0, 8), Gen.Choose('a', 'z')), change =>
        {
            char[] written = "threshold".ToCharArray();
            written[change.Item1] = (char)change.Item2;
            return Spelling.Nearest(new string(written), ["link", "threshold", "prior"]) == "threshold";
        });
}

using Livelihood.Core.Regions;
using static Livelihood.Core.Tests.Regions.Tree;

namespace Livelihood.Core.Tests.Regions;

public class RegionSuccessorsTests
{
    private readonly RegionTree _tree = Sample();

    [Theory]
    [InlineData("990101", 1990, "990101")]
    [InlineData("990101", 2005, "990201")]
    [InlineData("990101", 2015, "990203")]
    [InlineData("990101", 2026, "990204 990205")]
    [InlineData("990202", 2015, "990203")]
    [InlineData("990204", 2026, "990204")]
    [InlineData("990204", 2019, "")]
    [InlineData("990102", 2004, "990102")]
    [InlineData("990102", 2010, "")]
    [InlineData("990102", 2016, "990102")]
    [InlineData("9977", 2026, "")]
    public void Successors_chain_is_followed_to_the_day(string code, int year, string expected)
        => Assert.Equal(expected, string.Join(' ', _tree.Successors(Code(code), Day(year))));

    [Fact]
    public void Successors_same_code_going_on_without_a_gap_needs_no_entry()
        => Assert.Equal([Code("990102")], _tree.Successors(Code("990102"), Day(1990), Day(2003)));

    [Fact]
    public void Successors_code_used_again_follows_the_older_territory()
    {
        var tree = new RegionTree([Region("9901", null, to: 1999, successors: "9902"), Region("9902", from: 2000), Region("9901", from: 2010)]);
        Assert.Equal([Code("9901")], tree.Successors(Code("9901"), Day(2020)));
        Assert.Equal([Code("9902")], tree.Successors(Code("9901"), Day(1995), Day(2020)));
        Assert.Throws<ArgumentException>(() => tree.Successors(Code("9901"), Day(2020), Day(1995)));
    }

    [Fact]
    public void Successors_split_and_merged_again_come_out_once()
    {
        var tree = new RegionTree(
        [
            Region("9901", to: 1999, successors: ["9902", "9903"]),
            Region("9902", from: 2000, to: 2009, successors: "9904"),
            Region("9903", from: 2000, to: 2009, successors: "9904"),
            Region("9904", from: 2010),
        ]);
        Assert.Equal([Code("9904")], tree.Successors(Code("9901"), Day(2020)));
    }

    [Fact]
    public void Successors_ladder_of_splits_and_merges_takes_no_exponential_time()
    {
        var regions = new List<Region>();
        for (int year = 1000; year < 2000; year++)
        {
            foreach (char side in "ab")
                regions.Add(Region($"99{year}{side}", null, year, year, year == 1999 ? [] : [$"99{year + 1}a", $"99{year + 1}b"]));
        }
        Assert.Equal(2, new RegionTree(regions).Successors(Code("991000a"), Day(1999)).Count);
    }

    [Fact]
    public void Successors_number_given_back_later_is_no_cycle()
    {
        var tree = new RegionTree([Region("9901", to: 1999, successors: "9902"), Region("9902", null, 2000, 2009, "9901"), Region("9901", from: 2010)]);
        Assert.Equal([Code("9901")], tree.Successors(Code("9902"), Day(2020)));
    }
}

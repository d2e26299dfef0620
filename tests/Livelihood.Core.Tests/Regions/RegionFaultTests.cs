using Livelihood.Core.Documents;
using Livelihood.Core.Regions;
using static Livelihood.Core.Tests.Regions.Tree;

namespace Livelihood.Core.Tests.Regions;

public class RegionFaultTests
{
    [Fact]
    public void Constructor_unknown_parent_is_reported()
        => Assert.Equal(["$.regions[0].parent: The parent of 9901 is not among the regions. Found \"99\"."], Faults(Region("9901", "99")));

    [Fact]
    public void Constructor_cycle_is_reported_once()
        => Assert.Equal(["$.regions[1]: The region 9901 lies in itself: 9901 in 9903 in 9902 in 9901."],
            Faults(Region("99"), Region("9901", "9903"), Region("9902", "9901"), Region("9903", "9902"), Region("990101", "9901")));

    [Fact]
    public void Constructor_region_in_itself_is_reported()
        => Assert.Equal(["$.regions[0]: The region 99 lies in itself: 99 in 99."], Faults(Region("99", "99")));

    [Fact]
    public void Constructor_cycle_that_exists_for_some_years_only_is_reported()
    {
        IReadOnlyList<string> faults = Faults(
            Region("9901", to: 1999), Region("9901", "9902", from: 2000, to: 2009), Region("9901", from: 2010),
            Region("9902", to: 2004), Region("9902", "9901", from: 2005));
        Assert.Equal(["$.regions[4]: The region 9902 lies in itself: 9902 in 9901 in 9902."], faults);
    }

    [Fact]
    public void Constructor_swapping_parent_and_child_over_time_is_no_cycle()
        => Assert.Equal(2, new RegionTree([Region("9901", to: 1999), Region("9901", "9902", from: 2000), Region("9902", "9901", to: 1999), Region("9902", from: 2000)]).Count);

    [Theory]
    [InlineData(2000, 2010, null, null, "in the beginning")]
    [InlineData(2000, 2010, 1999, 2005, "on 1999-01-01")]
    [InlineData(2000, 2010, 2005, null, "on 2011-01-01")]
    [InlineData(2000, 2010, 2011, 2012, "on 2011-01-01")]
    public void Constructor_parent_not_in_force_throughout_is_reported(int parentFrom, int parentTo, int? from, int? to, string expected)
    {
        string fault = Assert.Single(Faults(Region("99", null, parentFrom, parentTo), Region("9901", "99", from, to)));
        Assert.Contains($"its parent 99 is not in force {expected}.", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void Constructor_parent_in_force_in_two_periods_with_a_gap_is_reported_with_the_gap()
    {
        string fault = Assert.Single(Faults(Region("99", to: 1999), Region("99", from: 2002), Region("9901", "99")));
        Assert.Contains("on 2000-01-01", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void Constructor_code_twice_on_a_day_is_reported()
    {
        Assert.Equal(["$.regions[1]: The region 99 is in force twice on the same day: here from 1999-01-01, and to 1999-12-31 at $.regions[0]."],
            Faults(Region("99", to: 1999), Region("99", from: 1999)));
        Assert.Equal(2, Faults(Region("99"), Region("99", null, 1990, 1991), Region("99", null, 1995, 1996)).Count);
    }

    [Fact]
    public void Constructor_bad_successors_are_each_reported()
    {
        IReadOnlyList<string> faults = Faults(
            Region("9901", null, null, 1999, "9977", "9902", "9903", "9903"),
            Region("9902", from: 2001),
            Region("9903"),
            Region("9904", null, 2000, null, "9903"));
        Assert.Equal(
        [
            "$.regions[0].successors[0]: The successor of 9901 is not among the regions. Found \"9977\".",
            "$.regions[0].successors[1]: The successor 9902 of 9901 is not in force on 2000-01-01, the day it should take over.",
            "$.regions[0].successors[3]: The successor 9903 of 9901 stands twice.",
            "$.regions[3]: The region 9904 has successors but no last day. Expected a date under \"to\".",
        ], faults);
    }

    [Fact]
    public void Constructor_successor_cycle_is_reported_besides_the_dates_that_make_it()
    {
        IReadOnlyList<string> faults = Faults(Region("9901", null, null, 1999, "9902"), Region("9902", null, null, 1999, "9901"));
        Assert.Equal(3, faults.Count);
        Assert.Contains("succeeds itself: 9901 to 9902 to 9901.", faults[2], StringComparison.Ordinal);
    }

    [Fact]
    public void Constructor_last_possible_day_is_no_end()
    {
        var region = Region("9901", null, null, 9999, "9902");
        Assert.Contains("no last day", Assert.Single(Faults(region, Region("9902"))), StringComparison.Ordinal);
    }

    [Fact]
    public void Constructor_twenty_thousand_levels_are_refused_quickly()
    {
        IReadOnlyList<string> faults = Faults([Region("99000000"), .. Enumerable.Range(1, 20_000).Select(i => Region($"99{i:000000}", $"99{i - 1:000000}"))]);
        Assert.Equal("$.regions[64]: The region 99000064 lies deeper than 64 levels.", faults[0]);
    }

    [Fact]
    public void Constructor_long_chain_of_successors_needs_no_deep_stack()
    {
        var start = new DateOnly(1000, 1, 1);
        Region[] regions = [.. Enumerable.Range(0, 20_000).Select(i => new Region
        {
            Code = Code($"99{i}"),
            Effective = new EffectivePeriod(start.AddDays(i), start.AddDays(i)),
            Successors = i == 19_999 ? [] : [Code($"99{i + 1}")],
        })];
        Assert.Equal([Code("9919999")], new RegionTree(regions).Successors(Code("990"), start.AddDays(19_999)));
    }

    [Fact]
    public void Constructor_region_without_code_is_reported()
        => Assert.Equal(["$.regions[0]: The region has no code."], Faults(new Region { Code = default }));

    [Theory]
    [InlineData("")]
    [InlineData("99 01")]
    [InlineData("99\n")]
    [InlineData("九九")]
    [InlineData("990000000000000000000000000000000")]
    [InlineData(null)]
    public void RegionCode_not_a_code_is_refused(string? text)
    {
        Assert.False(RegionCode.TryParse(text, out RegionCode code));
        Assert.True(code.IsEmpty);
        Assert.Throws<ArgumentException>(() => new RegionCode(text!));
    }
}

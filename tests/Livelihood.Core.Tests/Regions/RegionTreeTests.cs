using Livelihood.Core.Regions;
using static Livelihood.Core.Tests.Regions.Tree;

namespace Livelihood.Core.Tests.Regions;

public class RegionTreeTests
{
    private readonly RegionTree _tree = Sample();

    [Fact]
    public void Ancestors_nearest_first_without_itself()
        => Assert.Equal([Code("9902"), Code("99")], _tree.Ancestors(Code("990204"), Day(2026)));

    [Fact]
    public void Ancestors_region_that_moved_depend_on_the_day()
    {
        Assert.Equal([Code("9901"), Code("99")], _tree.Ancestors(Code("990103"), Day(2010, 12, 31)));
        Assert.Equal([Code("9902"), Code("99")], _tree.Ancestors(Code("990103"), Day(2011)));
        Assert.Equal([Code("9902"), Code("99")], _tree.Ancestors(Code("990103")));
    }

    [Fact]
    public void Questions_unknown_or_retired_code_have_empty_answers()
    {
        foreach (RegionCode code in new[] { Code("9977"), default, Code("990101") })
        {
            Assert.False(_tree.InForce(code, Day(2026)));
            Assert.Null(_tree.Find(code, Day(2026)));
            Assert.Null(_tree.Parent(code, Day(2026)));
            Assert.Empty(_tree.Ancestors(code, Day(2026)));
            Assert.Empty(_tree.Children(code, Day(2026)));
            Assert.False(_tree.Contains(Code("99"), code, Day(2026)));
        }
        Assert.False(_tree.Contains(Code("99"), default));
        Assert.Equal(-1, _tree.IndexOf(default));
    }

    [Fact]
    public void Children_are_those_of_the_day_in_order_of_codes()
    {
        Assert.Equal([Code("990101"), Code("990102"), Code("990103")], _tree.Children(Code("9901"), Day(1990)));
        Assert.Equal([Code("990102")], _tree.Children(Code("9901"), Day(2020)));
        Assert.Equal([Code("990103"), Code("990204"), Code("990205")], _tree.Children(Code("9902"), Day(2020)));
        Assert.Equal([Code("990101"), Code("990102")], _tree.Children(Code("9901")));
        Assert.Equal([Code("99")], _tree.Roots(Day(1990)));
    }

    [Fact]
    public void Contains_region_contains_itself_and_what_lies_below()
    {
        Assert.True(_tree.Contains(Code("99"), Code("990204"), Day(2026)));
        Assert.True(_tree.Contains(Code("9902"), Code("9902"), Day(2026)));
        Assert.False(_tree.Contains(Code("990204"), Code("9902"), Day(2026)));
        Assert.True(_tree.Contains(Code("9901"), Code("990101")));
        Assert.False(_tree.Contains(Code("9902"), Code("990101")));
    }

    [Fact]
    public void InForce_first_and_last_day_count()
    {
        Assert.True(_tree.InForce(Code("990201"), Day(2000)));
        Assert.True(_tree.InForce(Code("990201"), Day(2009, 12, 31)));
        Assert.False(_tree.InForce(Code("990201"), Day(2010)));
        Assert.False(_tree.InForce(Code("990201"), Day(1999, 12, 31)));
        Assert.False(_tree.InForce(Code("990102"), Day(2010)));
        Assert.True(_tree.InForce(Code("99"), DateOnly.MinValue));
        Assert.True(_tree.InForce(Code("99"), DateOnly.MaxValue));
    }

    [Fact]
    public void IndexOf_codes_are_dense_and_in_ordinal_order()
    {
        Assert.Equal(11, _tree.Count);
        RegionCode[] codes = [.. Enumerable.Range(0, _tree.Count).Select(_tree.CodeAt)];
        Assert.Equal(codes.Order(), codes);
        Assert.Equal(Enumerable.Range(0, _tree.Count), codes.Select(_tree.IndexOf));
        Assert.Equal(-1, _tree.ParentOf(_tree.IndexOf(Code("99"))));
        Assert.Equal(_tree.IndexOf(Code("9902")), _tree.ParentOf(_tree.IndexOf(Code("990204"))));
        Assert.Equal(2, _tree.LevelOf(_tree.IndexOf(Code("990204"))));
        Assert.Throws<ArgumentOutOfRangeException>(() => _tree.CodeAt(11));
        Assert.Throws<ArgumentOutOfRangeException>(() => _tree.Contains(0, -1));
    }

    [Fact]
    public void Contains_constant_time_answer_agrees_with_the_walk_up()
    {
        for (int a = 0; a < _tree.Count; a++)
        {
            for (int b = 0; b < _tree.Count; b++)
            {
                RegionCode outer = _tree.CodeAt(a), inner = _tree.CodeAt(b);
                Assert.Equal(outer == inner || _tree.Ancestors(inner).Contains(outer), _tree.Contains(a, b));
                Assert.Equal(_tree.Contains(a, b), _tree.Contains(outer, inner));
            }
        }
    }

    [Fact]
    public void Constructor_empty_list_is_an_empty_tree()
    {
        var empty = new RegionTree([]);
        Assert.Equal(0, empty.Count);
        Assert.Empty(empty.Roots());
        Assert.False(empty.Contains(Code("99"), Code("99")));
    }

    [Fact]
    public void Constructor_order_of_regions_does_not_matter()
    {
        var reversed = new RegionTree(_tree.Regions.Reverse());
        Assert.Equal(_tree.Regions, reversed.Regions);
    }

    [Fact]
    public void Constructor_fifty_thousand_villages_are_one_tree()
    {
        IEnumerable<Region> regions = [Region("99"), .. Enumerable.Range(0, 50).SelectMany(city =>
            Enumerable.Range(0, 1000).Select(village => Region($"99{city:000}{village:0000}", $"99{city:000}")).Prepend(Region($"99{city:000}", "99")))];
        var tree = new RegionTree(regions);
        Assert.Equal(50_051, tree.Count);
        Assert.True(tree.Contains(Code("99049"), Code("990490999")));
        Assert.Equal(1000, tree.Children(Code("99049")).Count);
    }
}

using Livelihood.Core.Tables;
using Livelihood.Scoring.Grouping;

namespace Livelihood.Scoring.Tests.Grouping;

public sealed class RowGroupingTests
{
    private static readonly CategoryColumn Area = CategoryColumn.From("area", "urban", "rural", null, "urban", "rural");
    private static readonly NumberColumn Region = NumberColumn.From("region", 0, [10, 2, 2, 2, 2]);

    [Fact]
    public void By_oneColumn_ordersGroupsByValueWithMissingLast()
    {
        RowGrouping grouping = RowGrouping.By(Area);
        Assert.Equal(["rural", "urban", "(missing)"], grouping.Groups.Select(g => g.Label));
        Assert.Equal([1, 0, 2, 1, 0], grouping.GroupOf.ToArray());
    }

    [Fact]
    public void By_twoColumns_makesTheCombinationsThatOccur()
    {
        RowGrouping grouping = RowGrouping.By(Region, Area);
        Assert.Equal(["2, rural", "2, urban", "2, (missing)", "10, urban"], grouping.Groups.Select(g => g.Label));
        Assert.Equal([3, 0, 2, 1, 0], grouping.GroupOf.ToArray());
    }

    [Fact]
    public void By_rowsInAnotherOrder_givesTheSameGroups()
    {
        RowGrouping turned = RowGrouping.By(Region.Take([4, 3, 2, 1, 0]), Area.Take([4, 3, 2, 1, 0]));
        Assert.Equal(RowGrouping.By(Region, Area).Groups, turned.Groups);
        Assert.Equal([0, 1, 2, 0, 3], turned.GroupOf.ToArray());
    }

    [Fact]
    public void By_truthDateAndText_namesThemAsText()
    {
        RowGrouping grouping = RowGrouping.By(BooleanColumn.From("head", [true, false]), TextColumn.From("street", "b", "a"));
        Assert.Equal(["false, a", "true, b"], grouping.Groups.Select(g => g.Label));
    }

    [Fact]
    public void By_measurements_isMisuse()
        => Assert.Throws<ArgumentException>(() => RowGrouping.By(DoubleColumn.From("p", [0.5])));

    [Fact]
    public void By_nothingOrDifferentLengths_isMisuse()
    {
        Assert.Throws<ArgumentException>(() => RowGrouping.By());
        Assert.Throws<ArgumentException>(() => RowGrouping.By(Area, Region.Take([0])));
    }

    [Fact]
    public void None_ofNoRows_hasTheGroupOfAll() => Assert.Equal("all", Assert.Single(RowGrouping.None(0).Groups).Label);
}

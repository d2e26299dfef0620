using Livelihood.Core.Tables;

namespace Livelihood.Core.Tests.Tables;

public class CategoryColumnTests
{
    [Fact]
    public void Names_given_keep_their_order_and_cannot_grow()
    {
        CategoryColumnBuilder area = new("area", ["urban", "rural"]);
        area.Append("rural");
        area.Append(null);

        Assert.False(area.TryAppend("Rural"));
        Assert.Throws<ArgumentException>(() => area.Append("town"));
        Assert.Throws<ArgumentOutOfRangeException>(() => area.AppendCode(2));
        CategoryColumn column = area.Build();
        Assert.Equal([1, CategoryColumn.MissingCode], column.Codes.ToArray());
        Assert.Equal(["urban", "rural"], column.Names);
        Assert.True(column.TryGetCode("urban", out ushort code) && code == 0);
        Assert.False(column.TryGetCode("town", out _));
    }

    [Fact]
    public void Message_about_an_unknown_name_does_not_repeat_the_value()
    {
        ArgumentException fault = Assert.Throws<ArgumentException>(() => new CategoryColumnBuilder("area", ["urban"]).Append("420106199001011234"));

        Assert.DoesNotContain("4201", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Most_names_fit_and_one_more_does_not()
    {
        CategoryColumnBuilder builder = new("c");
        for (int i = 0; i < CategoryColumn.MostNames; i++) builder.Append($"{i}");

        Assert.False(builder.TryAppend("one more"));
        Assert.Throws<ArgumentException>(() => builder.Append("one more"));
        CategoryColumn column = builder.Build();
        Assert.Equal(("65534", 0), (column[65_534], column.MissingCount));
    }

    [Theory]
    [InlineData("a", "b", "a")]
    [InlineData("a", "a", "b")]
    public void Name_given_twice_throws(params string[] names)
        => Assert.Throws<ArgumentException>(() => new CategoryColumnBuilder("c", names));

    [Fact]
    public void Concat_recodes_to_one_list()
    {
        CategoryColumn joined = CategoryColumn.Concat("c",
            [CategoryColumn.FromCodes("a", ["x", "y"], [1, 0]), CategoryColumn.FromCodes("b", ["z", "x"], [0, 1, CategoryColumn.MissingCode])]);

        Assert.Equal(["x", "y", "z"], joined.Names);
        Assert.Equal(["y", "x", "z", "x", null], Cells.Of(joined).Select(cell => cell.Text));
    }
}

using Livelihood.Core.Tables;

namespace Livelihood.Core.Tests.Tables;

public class ColumnMisuseTests
{
    private static readonly TextColumn Names = TextColumn.From("name", "Ada", "Bo");

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    [InlineData(int.MinValue)]
    public void Row_outside_the_column_throws(int row)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Names[row]);
        Assert.Throws<ArgumentOutOfRangeException>(() => Names.IsMissing(row));
        Assert.Throws<ArgumentOutOfRangeException>(() => Names.ReasonAt(row));
        Assert.Throws<ArgumentOutOfRangeException>(() => Names.FormatAt(row));
        Assert.Throws<ArgumentOutOfRangeException>(() => Names.Take([0, row]));
    }

    [Fact]
    public void TakeOrMissing_of_a_row_below_minus_one_throws()
        => Assert.Throws<ArgumentOutOfRangeException>(() => Names.TakeOrMissing([-2]));

    [Fact]
    public void Empty_name_throws()
    {
        Assert.Throws<ArgumentException>(() => new TextColumnBuilder(""));
        Assert.Throws<ArgumentException>(() => Names.Rename(""));
        Assert.Throws<ArgumentException>(() => BooleanColumn.From("", [true]));
    }

    [Theory]
    [InlineData(MissingReason.None)]
    [InlineData((MissingReason)200)]
    public void AppendMissing_without_a_reason_throws(MissingReason reason)
    {
        ArgumentException fault = Assert.Throws<ArgumentException>(() => new DateColumnBuilder("born").AppendMissing(reason));

        Assert.Equal("reason", fault.ParamName);
    }

    [Fact]
    public void Concat_of_different_types_names_both()
    {
        ArgumentException fault = Assert.Throws<ArgumentException>(() => Column.Concat("x", [Names, BooleanColumn.From("alive", [true])]));

        Assert.Contains("'name' is a Text column, but 'alive' is a Boolean column", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Concat_of_nothing_throws()
        => Assert.Throws<ArgumentException>(() => Column.Concat("x", []));

    [Fact]
    public void Validity_of_another_length_throws()
        => Assert.Throws<ArgumentException>(() => NumberColumn.From("n", 0, [1, 2], Validity.AllPresent(3)));

    [Fact]
    public void Double_column_refuses_NaN_as_a_value()
    {
        Assert.Throws<ArgumentException>(() => new DoubleColumnBuilder("weight").Append(double.NaN));
        Assert.Throws<ArgumentException>(() => DoubleColumn.From("weight", [1, double.NaN]));
        Assert.Null(DoubleColumn.From("weight", [1, double.NaN], Validity.From([true, false]))[1]);
    }

    [Fact]
    public void Double_column_holds_NaN_exactly_where_a_value_is_missing()
    {
        DoubleColumn weight = DoubleColumn.From("weight", [1, 2, 3], Validity.From([true, false, true]));
        DoubleColumn masked = (DoubleColumn)weight.Mask(Validity.From([false, true, true]), MissingReason.Stale);

        Assert.Equal([1, double.NaN, 3], weight.Values.ToArray());
        Assert.Equal([double.NaN, double.NaN, 3], masked.Values.ToArray());
    }

    [Fact]
    public void Day_number_outside_the_calendar_throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => DateColumn.FromDays("born", [-1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => DateColumn.FromDays("born", [DateOnly.MaxValue.DayNumber + 1]));
        Assert.Null(DateColumn.FromDays("born", [-1], Validity.AllMissing(1))[0]);
    }
}

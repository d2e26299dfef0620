using Livelihood.Core.Numbers;
using Livelihood.Core.Tables;

namespace Livelihood.Core.Tests.Tables;

public class NumberColumnTests
{
    [Fact]
    public void Values_have_the_scale_of_the_column()
    {
        NumberColumnBuilder income = new("income", scale: 2);
        income.AppendUnits(125050);
        income.Append(1250.5m);
        income.Append(FixedPoint.Parse("1250.500"));
        income.Append(12);
        income.AppendMissing(MissingReason.Stale);
        NumberColumn column = income.Build();

        Assert.Equal(["1250.50", "1250.50", "1250.50", "12.00", null], Cells.Of(column).Select(cell => cell.Text));
        Assert.Equal(new FixedPoint(125050, 2), column[0]);
        Assert.Null(column[4]);
        Assert.Equal(125050, column.Values[1]);
    }

    [Fact]
    public void Append_of_a_number_that_does_not_fit_throws_and_appends_nothing()
    {
        NumberColumnBuilder income = new("income", scale: 2);

        Assert.Throws<ArithmeticException>(() => income.Append(0.001m));
        Assert.Throws<OverflowException>(() => income.Append(decimal.MaxValue));
        Assert.Throws<ArithmeticException>(() => income.Append(new FixedPoint(1, 3)));
        Assert.Equal(0, income.Count);
    }

    [Fact]
    public void AppendText_keeps_a_row_for_every_text()
    {
        NumberColumnBuilder income = new("income", scale: 2);
        NumberFault[] faults = [income.AppendText("12.5"), income.AppendText(""), income.AppendText("n/a"), income.AppendText("1.005"), income.AppendText("1e9")];
        NumberColumn column = income.Build();

        Assert.Equal([NumberFault.None, NumberFault.Empty, NumberFault.NotANumber, NumberFault.TooManyDecimals, NumberFault.NotANumber], faults);
        Assert.Equal(
            [MissingReason.None, MissingReason.NotProvided, MissingReason.Rejected, MissingReason.Rejected, MissingReason.Rejected],
            Cells.Of(column).Select(cell => cell.Reason));
    }

    [Fact]
    public void Concat_brings_scales_exactly_to_the_largest()
    {
        NumberColumn joined = NumberColumn.Concat("n", [NumberColumn.From("a", 0, [5]), NumberColumn.From("b", 3, [1]), NumberColumn.From("c", 1, [-7])]);

        Assert.Equal(["5.000", "0.001", "-0.700"], Cells.Of(joined).Select(cell => cell.Text));
    }

    [Fact]
    public void Concat_beyond_64_bits_throws()
        => Assert.Throws<OverflowException>(() => NumberColumn.Concat("n", [NumberColumn.From("a", 0, [long.MaxValue]), NumberColumn.From("b", 1, [1])]));

    [Fact]
    public void Rescale_ignores_what_lies_under_missing_values()
    {
        NumberColumn column = NumberColumn.From("n", 2, [150, long.MaxValue], Validity.From([true, false]));

        Assert.Equal(["1.5", null], Cells.Of(column.Rescale(1)).Select(cell => cell.Text));
        Assert.Equal(["2", null], Cells.Of(column.Rescale(0, Rounding.HalfUp)).Select(cell => cell.Text));
        Assert.Throws<ArithmeticException>(() => column.Rescale(0));
    }
}

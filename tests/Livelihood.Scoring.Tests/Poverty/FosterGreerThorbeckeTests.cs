using Livelihood.Core.Numbers;
using Livelihood.Core.Tables;
using Livelihood.Scoring.Grouping;
using Livelihood.Scoring.Poverty;

namespace Livelihood.Scoring.Tests.Poverty;

public sealed class FosterGreerThorbeckeTests
{
    private static readonly NumberColumn Income = NumberColumn.From("income", 0, [0, 50, 100, 200]);

    [Fact]
    public void Measure_threeAlphas_giveHeadcountGapAndSquaredGap()
    {
        FgtMeasures measures = Assert.Single(FosterGreerThorbecke.Measure(Income, new FixedPoint(100, 0)));
        Assert.Equal([0.5, 1.5 / 4, 1.25 / 4], measures.Values);
        Assert.Equal("2", measures.Poor.ToString());
    }

    [Fact]
    public void Measure_anIncomeAtTheLine_isPoorOnlyWhereAsked()
    {
        FgtMeasures measures = FosterGreerThorbecke.Measure(Income, new FixedPoint(100, 0), new FgtOptions { AtTheLineIsPoor = true })[0];
        Assert.Equal([0.75, 1.5 / 4, 1.25 / 4], measures.Values);
    }

    [Fact]
    public void Measure_anyAlpha_isThePowerOfTheGap()
        => Assert.Equal((1 + Math.Sqrt(0.5)) / 4, FosterGreerThorbecke.Measure(Income, new FixedPoint(100, 0), new FgtOptions { Alphas = [0.5] })[0].Values[0], 15);

    [Fact]
    public void Measure_weightsSizesAndGroups_countPersonsOfEachGroup()
    {
        IReadOnlyList<FgtMeasures> measures = FosterGreerThorbecke.Measure(Income, new FixedPoint(100, 0), new FgtOptions
        {
            Alphas = [0],
            Weight = NumberColumn.From("w", 0, [1, 2, 1, 1]),
            Size = NumberColumn.From("n", 0, [3, 1, 1, 4]),
            Groups = RowGrouping.By(CategoryColumn.From("area", "rural", "rural", "rural", "urban")),
        });
        Assert.Equal(["rural", "urban"], measures.Select(m => m.Group.Label));
        Assert.Equal(5.0 / 6, measures[0].Values[0]);
        Assert.Equal(0.0, measures[1].Values[0]);
    }

    [Fact]
    public void Measure_linesOfOtherDecimals_compareExactly()
    {
        NumberColumn lines = NumberColumn.From("line", 2, [10000, 5001, 10000, 20000]);
        Assert.Equal(0.5, FosterGreerThorbecke.Measure(Income, lines, new FgtOptions { Alphas = [0] })[0].Values[0]);
    }

    [Fact]
    public void Measure_missingIncomes_areLeftOutAndCounted()
    {
        NumberColumn income = NumberColumn.From("income", 0, [0, 0], Validity.From([true, false]));
        FgtMeasures measures = FosterGreerThorbecke.Measure(income, new FixedPoint(1, 0))[0];
        Assert.Equal(1, measures.LeftOut);
        Assert.Equal(1.0, measures.Values[0]);
    }

    [Fact]
    public void Measure_anIncomeBelowZero_countsAsZero()
        => Assert.Equal(1.0, FosterGreerThorbecke.Measure(NumberColumn.From("income", 0, [-500]), new FixedPoint(1, 0))[0].Values[2]);

    [Fact]
    public void Measure_rowsInAnotherOrder_isTheSameBits()
    {
        NumberColumn many = NumberColumn.From("income", 0, [.. Enumerable.Range(0, 1000).Select(i => i * 7919L % 1009)]);
        NumberColumn turned = many.Take([.. Enumerable.Range(0, 1000).Reverse()]);
        Assert.Equal(FosterGreerThorbecke.Measure(many, new FixedPoint(700, 0))[0].Values, FosterGreerThorbecke.Measure(turned, new FixedPoint(700, 0))[0].Values);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Measure_aLineNotAboveZero_isMisuse(long line)
        => Assert.Throws<ArgumentException>(() => FosterGreerThorbecke.Measure(Income, new FixedPoint(line, 0)));

    [Theory]
    [InlineData(-1.0)]
    [InlineData(double.NaN)]
    public void Measure_anAlphaBelowZero_isMisuse(double alpha)
        => Assert.Throws<ArgumentException>(() => FosterGreerThorbecke.Measure(Income, new FixedPoint(1, 0), new FgtOptions { Alphas = [alpha] }));
}

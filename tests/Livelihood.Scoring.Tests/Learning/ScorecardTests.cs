using Livelihood.Core.Numbers;
using Livelihood.Core.Tables;
using Livelihood.Scoring.Learning;

namespace Livelihood.Scoring.Tests.Learning;

public sealed class ScorecardTests
{
    private static readonly Scorecard Card = new(
    [
        new ScorecardVariable("rooms", [Band(null, "2.5", 9), Band("2.5", "4", 4), Band("4", null, 0)], 5),
        new ScorecardVariable("area", [new(new BandTest.Names(["rural", "remote"]), 7), new(new BandTest.Names(["urban"]), 0)], 2),
        new ScorecardVariable("phone", [new(new BandTest.Truth(false), 3), new(new BandTest.Truth(true), 0)], 1),
    ]);

    [Fact]
    public void Score_eachKindOfBand_addsItsPoints()
    {
        Table table = Households(NumberColumn.From("rooms", 1, [24, 25, 40]), CategoryColumn.From("area", "rural", "urban", "remote"), BooleanColumn.From("phone", [true, false, true]));
        Assert.Equal([16L, 7, 7], Card.Score(table).Values.ToArray());
    }

    [Theory]
    [InlineData(0, 2, 9)]
    [InlineData(0, 3, 4)]
    [InlineData(3, 2499, 9)]
    [InlineData(3, 2500, 4)]
    [InlineData(0, long.MinValue, 9)]
    [InlineData(0, long.MaxValue, 0)]
    [InlineData(18, long.MinValue, 9)]
    public void Score_aColumnOfOtherDecimals_comparesExactly(int scale, long rooms, long points)
    {
        Table table = Households(NumberColumn.From("rooms", scale, [rooms]), CategoryColumn.From("area", "urban"), BooleanColumn.From("phone", [true]));
        Assert.Equal(points, Card.Score(table).Values[0]);
    }

    [Fact]
    public void Score_missingAndUnknownValues_earnTheMissingPoints()
    {
        var missing = Validity.From([false]);
        Table table = Households(NumberColumn.From("rooms", 0, [9], missing), CategoryColumn.From("area", "island"), BooleanColumn.From("phone", [true], missing));
        Assert.Equal(8, Card.Score(table).Values[0]);
    }

    [Fact]
    public void Explain_aRow_addsUpToItsScore()
    {
        Table table = Households(NumberColumn.From("rooms", 0, [1, 5]), CategoryColumn.From("area", "urban", null), BooleanColumn.From("phone", [false, true]));
        IReadOnlyList<PointsPart> parts = Card.Explain(table, 1);
        Assert.Equal(Card.Score(table).Values[1], parts.Sum(p => p.Points));
        Assert.Equal([0L, 2, 0], parts.Select(p => p.Points));
        Assert.Null(parts[1].Band);
    }

    [Fact]
    public void Extremes_ofACard_areThoseOfItsVariables() => Assert.Equal((0, 19), (Card.Fewest, Card.Most));

    [Fact]
    public void Score_columnsOfAnotherTypeOrAbsent_isMisuse()
    {
        Assert.Throws<ArgumentException>(() => Card.Score(Table.Create("t", NumberColumn.From("rooms", 0, [1]))));
        Assert.Throws<ArgumentException>(() => Card.Score(Households(TextColumn.From("rooms", "1"), CategoryColumn.From("area", "urban"), BooleanColumn.From("phone", [true]))));
    }

    [Fact]
    public void Variable_bandsThatLeaveAGap_isMisuse()
    {
        Assert.Throws<ArgumentException>(() => new ScorecardVariable("x", [Band(null, "1", 0), Band("2", null, 1)], 0));
        Assert.Throws<ArgumentException>(() => new ScorecardVariable("x", [Band("1", null, 1)], 0));
        Assert.Throws<ArgumentException>(() => new ScorecardVariable("x", [Band(null, "1", 1)], 0));
        Assert.Throws<ArgumentException>(() => new ScorecardVariable("x", [Band(null, "2", 0), Band("2", "2", 1), Band("2", null, 2)], 0));
        Assert.Throws<ArgumentException>(() => new ScorecardVariable("x", [], 0));
        Assert.Throws<ArgumentException>(() => new ScorecardVariable("x", [new(new BandTest.Truth(true), 1)], 0));
        Assert.Throws<ArgumentException>(() => new ScorecardVariable("x", [new(new BandTest.Names(["a"]), 1), new(new BandTest.Names(["a"]), 2)], 0));
        Assert.Throws<ArgumentException>(() => new ScorecardVariable("x", [Band(null, null, 0), new(new BandTest.Truth(true), 1)], 0));
    }

    [Fact]
    public void Card_aVariableTwice_isMisuse()
        => Assert.Throws<ArgumentException>(() => new Scorecard([Card.Variables[0], Card.Variables[0]]));

    [Fact]
    public void Probability_ofPoints_isLogistic()
    {
        var calibration = new PointsCalibration(-2, 10);
        Assert.Equal(0.5, calibration.Probability(20), 15);
        Assert.Equal(1 / (1 + Math.E), calibration.Probability(10), 15);
    }

    private static Table Households(params Column[] columns) => Table.Create("households", columns);

    private static ScorecardBand Band(string? from, string? below, long points)
        => new(new BandTest.Range(from is null ? null : FixedPoint.Parse(from), below is null ? null : FixedPoint.Parse(below)), points);
}

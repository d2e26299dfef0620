using Livelihood.Core.Tables;
using Livelihood.Scoring.Grouping;
using Livelihood.Scoring.Targeting;

namespace Livelihood.Scoring.Tests.Targeting;

public sealed class BacktestTests
{
    private static readonly TargetingSample Sample = new()
    {
        Score = NumberColumn.From("points", 0, [80, 60, 40, 20, 90]),
        Poor = BooleanColumn.From("poor", [true, false, true, false, true]),
        Weight = NumberColumn.From("w", 1, [10, 20, 30, 40, 50]),
        Groups = RowGrouping.By(CategoryColumn.From("area", "urban", "rural", "rural", "urban", "urban")),
    };

    [Fact]
    public void Run_groups_addUpToTheWhole()
    {
        BacktestResult result = Backtest.Run(Sample);
        Assert.Equal(["rural", "urban"], result.Groups.Select(g => g.Group.Label));
        foreach (double threshold in new double[] { 0, 30, 50, 70, 100 })
            Assert.Equal(result.Overall.At(threshold), result.Groups[0].At(threshold) + result.Groups[1].At(threshold));
        Assert.Equal(1, result.WeightScale);
        Assert.Equal(150, result.Overall.At(0).Population);
    }

    [Fact]
    public void Run_missingScoreOutcomeOrWeight_leavesTheRowOutAndSaysWhy()
    {
        BacktestResult result = Backtest.Run(Sample with
        {
            Score = NumberColumn.From("points", 0, [80, 60, 40, 20, 90], Validity.From([false, true, true, true, true])),
            Poor = BooleanColumn.From("poor", [true, false, true, false, true], Validity.From([false, false, true, true, true])),
            Weight = NumberColumn.From("w", 1, [10, 20, 30, 40, 50], Validity.From([true, false, false, true, true])),
        });
        Assert.Equal((2, 1, 1, 1), (result.Rows, result.WithoutScore, result.WithoutOutcome, result.WithoutWeight));
        Assert.Equal(90, result.Overall.At(0).Population);
    }

    [Fact]
    public void Run_measuredScores_groupsThemToo()
    {
        BacktestResult result = Backtest.Run(Sample with { Score = DoubleColumn.From("p", [0.8, 0.6, 0.4, 0.2, 0.9]) });
        Assert.Equal(Backtest.Run(Sample).Overall.AreaUnderRoc, result.Overall.AreaUnderRoc);
        Assert.Equal(Backtest.Run(Sample).Groups[0].At(50), result.Groups[0].At(0.5));
    }

    [Fact]
    public void Run_rowsInAnotherOrder_isTheSame()
    {
        int[] turned = [4, 2, 0, 1, 3];
        BacktestResult result = Backtest.Run(Sample with
        {
            Score = Sample.Score.Take(turned), Poor = Sample.Poor.Take(turned), Weight = Sample.Weight!.Take(turned), Groups = Sample.Groups!.Take(turned),
        });
        Assert.Equal(Backtest.Run(Sample).Groups[1].Points(), result.Groups[1].Points());
    }

    [Fact]
    public void Run_noRows_givesEmptyCurves()
    {
        BacktestResult result = Backtest.Run(new TargetingSample
        {
            Score = NumberColumn.From("points", 0, []), Poor = BooleanColumn.From("poor", []), Groups = RowGrouping.By(CategoryColumn.From("area")),
        });
        Assert.Empty(result.Groups);
        Assert.Equal(default, result.Overall.At(0));
    }

    [Fact]
    public void Run_columnsThatDoNotFit_isMisuse()
    {
        Assert.Throws<ArgumentException>(() => Backtest.Run(Sample with { Poor = BooleanColumn.From("poor", [true]) }));
        Assert.Throws<ArgumentException>(() => Backtest.Run(Sample with { Score = TextColumn.From("points", "1", "2", "3", "4", "5") }));
        Assert.Throws<ArgumentException>(() => Backtest.Run(Sample with { Groups = RowGrouping.None(2) }));
    }

    [Fact]
    public void Gaps_betweenGroups_nameTheLowestAndTheHighest()
    {
        IReadOnlyList<FairnessGap> gaps = FairnessGap.Between(Backtest.Run(Sample), 50);
        FairnessGap coverage = Assert.Single(gaps, g => g.Measure == TargetingMeasure.Coverage);
        Assert.Equal(("rural", 0.0), (coverage.Lowest.Label, coverage.LowestValue));
        Assert.Equal(("urban", 1.0), (coverage.Highest.Label, coverage.HighestValue));
        Assert.Equal(1.0, coverage.Difference);
    }

    [Fact]
    public void Gaps_ofGroupsWithTooFewPoor_areLeftOut()
        => Assert.Empty(FairnessGap.Between(Backtest.Run(Sample), 50, leastPoor: 31));
}

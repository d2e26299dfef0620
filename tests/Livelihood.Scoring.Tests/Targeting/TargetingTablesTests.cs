using Livelihood.Core.Tables;
using Livelihood.Feeds.Csv;
using Livelihood.Scoring.Grouping;
using Livelihood.Scoring.Targeting;

namespace Livelihood.Scoring.Tests.Targeting;

public sealed class TargetingTablesTests
{
    private static readonly TargetingSample Sample = new()
    {
        Score = NumberColumn.From("points", 0, [80, 60, 40, 20]),
        Poor = BooleanColumn.From("poor", [true, false, true, false]),
        Weight = NumberColumn.From("w", 1, [15, 20, 30, 40]),
        Groups = RowGrouping.By(CategoryColumn.From("area", "urban", "rural", "rural", "urban")),
    };

    [Fact]
    public void Curves_ofABacktest_listEveryPoint()
    {
        Table curves = TargetingTables.Curves(Backtest.Run(Sample));
        Assert.Equal(5 + 3 + 3, curves.RowCount);
        Assert.Equal("1.5", curves["targeted poor"].FormatAt(1));
        Assert.Equal("80", curves["threshold"].FormatAt(1));
        Assert.True(curves["InclusionErrorOfTargeted"].IsMissing(0));
        Assert.StartsWith("group,threshold,targeted poor,", CsvTable.ToText(curves), StringComparison.Ordinal);
    }

    [Fact]
    public void Groups_atAThreshold_leadWithTheWhole()
    {
        Table groups = TargetingTables.Groups(Backtest.Run(Sample), 50);
        Assert.Equal(["all", "rural", "urban"], Enumerable.Range(0, 3).Select(r => groups["group"].FormatAt(r)));
        Assert.Equal("3.0", groups["missed poor"].FormatAt(1));
        Assert.Equal("1", groups["area under ROC"].FormatAt(2));
    }

    [Fact]
    public void Estimates_ofGroups_listEveryMeasure()
    {
        Table estimates = TargetingTables.Estimates(TargetingIntervals.At(Sample, 50));
        Assert.Equal(3 * (Enum.GetValues<TargetingMeasure>().Length + 1), estimates.RowCount);
        Assert.Equal("AreaUnderRoc", estimates["measure"].FormatAt(estimates.RowCount - 1));
    }

    [Fact]
    public void Bins_gapsAndDrift_listTheirRows()
    {
        BacktestResult result = Backtest.Run(Sample);
        Assert.Equal(2, TargetingTables.Bins(Calibration.Measure(result.Overall.Distribution.Map(s => s / 100), 2), result.WeightScale).RowCount);
        Assert.Equal("Coverage", TargetingTables.Gaps(FairnessGap.Between(result, 50))["measure"].FormatAt(1));
        Assert.Equal("(missing)", TargetingTables.Bins(PopulationStability.Between(Sample.Score, Sample.Score))["bin"].FormatAt(4));
    }
}

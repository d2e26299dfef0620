using Livelihood.Scoring.Targeting;

namespace Livelihood.Scoring.Tests.Targeting;

public sealed class ConfusionTableTests
{
    /// <summary>Alatas et al. (2012), table 3: shares of 3,725 not poor and 2,028 poor make the share of all 5,753.</summary>
    [Fact]
    public void ErrorRate_ofAlatasTable3_followsFromItsTwoErrors()
    {
        var table = new ConfusionTable(2028 - 1055, 671, 1055, 3725 - 671);
        Assert.Equal(0.18, table.InclusionErrorOfNotPoor, 2);
        Assert.Equal(0.52, table.ExclusionError, 2);
        Assert.Equal(0.30, table.ErrorRate, 2);
        Assert.Equal(5753, table.Population);
    }

    /// <summary>Schreiner's scorecard for the Philippines at 35 to 39, in parts of a million.</summary>
    [Fact]
    public void Measures_ofSchreinersPhilippines_areThePublishedOnes()
    {
        const double targeted = 0.345, poorOfTargeted = 0.688, coverage = 0.750;
        long targetedPoor = Parts(targeted * poorOfTargeted), poor = Parts(targeted * poorOfTargeted / coverage);
        long targetedNotPoor = Parts(targeted) - targetedPoor;
        var table = new ConfusionTable(targetedPoor, targetedNotPoor, poor - targetedPoor, 1_000_000 - poor - targetedNotPoor);
        Assert.Equal(0.250, table.ExclusionError, 3);
        Assert.Equal(0.312, table.InclusionErrorOfTargeted, 3);
        Assert.Equal(0.1575, table.InclusionErrorOfNotPoor, 4);
        Assert.Equal(2.17, table.CoadyGroshHoddinott, 2);
        Assert.Equal(0.750 - 0.1575, table.TargetingDifferential, 4);
    }

    [Fact]
    public void Measures_withoutAnyone_areNaN()
    {
        foreach (TargetingMeasure measure in Enum.GetValues<TargetingMeasure>()) Assert.True(double.IsNaN(default(ConfusionTable).Value(measure)));
    }

    [Fact]
    public void Value_ofEveryMeasure_isThePropertyOfItsName()
    {
        var table = new ConfusionTable(5, 3, 2, 7);
        foreach (TargetingMeasure measure in Enum.GetValues<TargetingMeasure>())
            Assert.Equal(typeof(ConfusionTable).GetProperty(measure.ToString())!.GetValue(table), table.Value(measure));
    }

    [Fact]
    public void Sum_ofTwoTables_addsCellByCell() => Assert.Equal(new ConfusionTable(6, 8, 10, 12), new ConfusionTable(1, 2, 3, 4) + new ConfusionTable(5, 6, 7, 8));

    [Fact]
    public void Population_beyond64Bits_throwsInsteadOfWrapping()
        => Assert.Throws<OverflowException>(() => new ConfusionTable(long.MaxValue, 0, 1, 0).Population);

    private static long Parts(double share) => (long)Math.Round(share * 1_000_000);
}

using Livelihood.Core.Tables;
using Livelihood.Scoring.Targeting;

namespace Livelihood.Scoring.Tests.Targeting;

public sealed class PopulationStabilityTests
{
    [Fact]
    public void Between_equalColumns_isZero()
    {
        NumberColumn points = NumberColumn.From("points", 0, [.. Enumerable.Range(0, 100).Select(i => (long)i)]);
        PopulationStability drift = PopulationStability.Between(points, points);
        Assert.Equal(0.0, drift.Index);
        Assert.Equal(11, drift.Bins.Count);
        Assert.All(drift.Bins.SkipLast(1), b => Assert.Equal(0.1, b.ExpectedShare, 12));
    }

    [Fact]
    public void Between_namesThatShift_sumsTheDivergence()
    {
        PopulationStability drift = PopulationStability.Between(CategoryColumn.From("t", "a", "a", "a", "b"), CategoryColumn.From("t", "a", "b", "b", "b"));
        Assert.Equal(2 * 0.5 * Math.Log(3), drift.Index, 12);
    }

    [Fact]
    public void Between_aBinThatEmpties_staysFinite()
    {
        PopulationStability drift = PopulationStability.Between(CategoryColumn.From("t", "a", "b"), CategoryColumn.From("t", "a", "c"));
        Assert.Equal(["a", "b", "c"], drift.Bins.Select(b => b.Label));
        Assert.Equal(2 * 0.4999 * Math.Log(5000), drift.Index, 9);
    }

    [Fact]
    public void Between_missingValues_areABinOfTheirOwn()
    {
        NumberColumn first = NumberColumn.From("x", 0, [1, 2, 3, 4]), second = NumberColumn.From("x", 0, [1, 2, 3, 4], Validity.From([true, true, false, false]));
        DriftBin missing = PopulationStability.Between(first, second).Bins[^1];
        Assert.Equal(("(missing)", 0.0, 0.5), (missing.Label, missing.ExpectedShare, missing.ActualShare));
    }

    [Fact]
    public void Between_valuesBeyondTheFirstDate_fallIntoTheOuterBins()
    {
        PopulationStability drift = PopulationStability.Between(
            DoubleColumn.From("p", [1, 2, 3, 4]), DoubleColumn.From("p", [-100, 100, 100, 100]), new PopulationStabilityOptions { Bins = 2 });
        Assert.Equal(["[..3)", "[3..)", "(missing)"], drift.Bins.Select(b => b.Label));
        Assert.Equal([0.25, 0.75, 0], drift.Bins.Select(b => b.ActualShare));
    }

    [Fact]
    public void Between_columnsOfDifferentTypes_isMisuse()
        => Assert.Throws<ArgumentException>(() => PopulationStability.Between(NumberColumn.From("x", 0, [1]), TextColumn.From("x", "1")));
}

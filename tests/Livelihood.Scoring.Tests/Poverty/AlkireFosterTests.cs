using Livelihood.Core.Tables;
using Livelihood.Scoring.Grouping;
using Livelihood.Scoring.Poverty;

namespace Livelihood.Scoring.Tests.Poverty;

public sealed class AlkireFosterTests
{
    private static readonly AlkireFosterOptions LeaveOut = new() { Missing = MissingDeprivationPolicy.LeaveOut };

    [Fact]
    public void Measure_weightsInThirds_countsAHouseholdExactlyAtTheCutoff()
    {
        // Three indicators of weight 1 of 3: 1/3 in floating point is neither more nor less by accident.
        AlkireFosterProfile profile = AlkireFoster.Measure([Flag("a", [true]), Flag("b", [false]), Flag("c", [false])], LeaveOut);
        Assert.Equal(1.0, profile.At(new DeprivationCutoff(1, 3)).Headcount);
        Assert.Equal(0.0, profile.At(new DeprivationCutoff(333_333_333_333_333_334, 1_000_000_000_000_000_000)).Headcount);
    }

    [Fact]
    public void At_manyCutoffs_areThoseOfOneByOne()
    {
        AlkireFosterProfile profile = AlkireFoster.Measure([Flag("a", [true, true]), Flag("b", [false, true])], LeaveOut);
        IReadOnlyList<AlkireFosterMeasures> many = profile.At([new(1, 2), new(1, 1)]);
        Assert.Equal([1.0, 0.5], many.Select(m => m.Headcount));
        Assert.Equal([0.75, 1.0], many.Select(m => m.Intensity));
        Assert.Equal([0.75, 0.5], many.Select(m => m.AdjustedHeadcount));
    }

    [Theory]
    [InlineData(MissingDeprivationPolicy.LeaveOut, 1, 1.0)]
    [InlineData(MissingDeprivationPolicy.NotDeprived, 0, 0.5)]
    [InlineData(MissingDeprivationPolicy.Deprived, 0, 1.0)]
    [InlineData(MissingDeprivationPolicy.Rescale, 0, 1.0)]
    public void Measure_aMissingIndicator_followsTheStatedPolicy(MissingDeprivationPolicy policy, long leftOut, double headcount)
    {
        // Row 0 is deprived in both; row 1 in "a", and "b" is not known. Poor at all of what is (taken as) known.
        DeprivationIndicator[] indicators = [Flag("a", [true, true]), Flag("b", [true, false], Validity.From([true, false]))];
        AlkireFosterProfile profile = AlkireFoster.Measure(indicators, new AlkireFosterOptions { Missing = policy });
        Assert.Equal(leftOut, profile.LeftOut);
        Assert.Equal(headcount, profile.At(new DeprivationCutoff(1, 1)).Headcount);
        Assert.Equal(2, profile.Households + profile.LeftOut);
    }

    [Fact]
    public void Measure_rescaledWhereNothingIsKnown_leavesTheHouseholdOut()
    {
        AlkireFosterProfile profile = AlkireFoster.Measure(
            [Flag("a", [true], Validity.From([false]))], new AlkireFosterOptions { Missing = MissingDeprivationPolicy.Rescale });
        Assert.Equal(1, profile.LeftOut);
        Assert.True(double.IsNaN(profile.At(new DeprivationCutoff(1, 1)).Headcount));
    }

    [Fact]
    public void Measure_weightsAndSizes_countPersons()
    {
        AlkireFosterProfile profile = AlkireFoster.Measure([Flag("a", [true, false])], LeaveOut with
        {
            Weight = NumberColumn.From("w", 1, [15, 30]),
            Size = NumberColumn.From("n", 0, [4, 3]),
        });
        Assert.Equal("15.0", profile.Population.ToString());
        Assert.Equal(0.4, profile.At(new DeprivationCutoff(1, 1)).Headcount);
        Assert.Equal("6.0", profile.At(new DeprivationCutoff(1, 1)).Poor.ToString());
    }

    [Fact]
    public void Measure_aMissingWeight_leavesTheHouseholdOut()
    {
        NumberColumn weight = NumberColumn.From("w", 0, [1, 0], Validity.From([true, false]));
        Assert.Equal(1, AlkireFoster.Measure([Flag("a", [true, true])], LeaveOut with { Weight = weight }).LeftOut);
    }

    [Fact]
    public void Measure_aWeightBelowZero_isMisuse()
        => Assert.Throws<ArgumentException>(() => AlkireFoster.Measure([Flag("a", [true])], LeaveOut with { Weight = NumberColumn.From("w", 0, [-1]) }));

    [Fact]
    public void Measure_indicatorsThatDoNotFit_isMisuse()
    {
        Assert.Throws<ArgumentException>(() => AlkireFoster.Measure([], LeaveOut));
        Assert.Throws<ArgumentException>(() => AlkireFoster.Measure([Flag("a", [true]), Flag("a", [true])], LeaveOut));
        Assert.Throws<ArgumentException>(() => AlkireFoster.Measure([Flag("a", [true]), Flag("b", [true, false])], LeaveOut));
    }

    [Fact]
    public void Measure_weightsBeyond64Bits_throwsInsteadOfWrapping()
        => Assert.Throws<OverflowException>(() => AlkireFoster.Measure([Flag("a", [true, true])], LeaveOut with { Weight = NumberColumn.From("w", 0, [long.MaxValue, 1]) }));

    [Fact]
    public void Measure_noHouseholds_givesNaN()
        => Assert.True(double.IsNaN(AlkireFoster.Measure([Flag("a", [])], LeaveOut).At(new DeprivationCutoff(1, 1)).Headcount));

    [Fact]
    public void At_aFlagAmongTheIndicators_hasNoGaps()
    {
        AlkireFosterMeasures measures = AlkireFoster.Measure([Flag("a", [true])], LeaveOut).At(new DeprivationCutoff(1, 1));
        Assert.Null(measures.AdjustedGap);
        Assert.Null(measures.AdjustedSquaredGap);
    }

    [Fact]
    public void At_theDefaultCutoff_isMisuse()
        => Assert.Throws<ArgumentException>(() => AlkireFoster.Measure([Flag("a", [true])], LeaveOut).At(default(DeprivationCutoff)));

    [Fact]
    public void Cutoff_outsideZeroToOne_isMisuse()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new DeprivationCutoff(0, 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => new DeprivationCutoff(4, 3));
    }

    [Fact]
    public void Decompose_bySubgroup_sumsToTheWhole()
    {
        AlkireFosterProfile profile = AlkireFoster.Measure([Flag("a", [true, true, false]), Flag("b", [false, true, false])], LeaveOut with
        {
            Groups = RowGrouping.By(CategoryColumn.From("area", "rural", "urban", "urban")),
        });
        IReadOnlyList<SubgroupShare> shares = profile.Decompose(new DeprivationCutoff(1, 2));
        Assert.Equal(["rural", "urban"], shares.Select(s => s.Name));
        Assert.Equal(1.0, shares.Sum(s => s.Contribution), 12);
        Assert.Equal(profile.At(new DeprivationCutoff(1, 2)).AdjustedHeadcount, shares.Sum(s => s.PopulationShare * s.AdjustedHeadcount), 12);
        Assert.Equal(2.0 / 3, shares[1].Contribution, 12);
    }

    private static DeprivationIndicator Flag(string name, bool[] deprived, Validity? validity = null)
        => DeprivationIndicator.Flag(name, BooleanColumn.From(name, deprived, validity));
}

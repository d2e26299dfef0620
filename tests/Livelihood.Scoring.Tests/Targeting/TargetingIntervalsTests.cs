using Livelihood.Core.Tables;
using Livelihood.Scoring.Grouping;
using Livelihood.Scoring.Targeting;
using MathNet.Numerics.Distributions;

namespace Livelihood.Scoring.Tests.Targeting;

public sealed class TargetingIntervalsTests
{
    private static readonly TargetingSample Simple = new()
    {
        Score = NumberColumn.From("s", 0, [.. Enumerable.Range(0, 40).Select(i => (long)(i % 10))]),
        Poor = BooleanColumn.From("poor", [.. Enumerable.Range(0, 40).Select(i => i % 3 == 0 || i % 10 > 7)]),
    };

    [Fact]
    public void At_aSimpleRandomSample_hasTheTextbookStandardError()
    {
        GroupEstimates e = TargetingIntervals.At(Simple, 5)[0];
        double p = e.Table.TargetedShare;
        Assert.Equal(Math.Sqrt(p * (1 - p) / 39), e[TargetingMeasure.TargetedShare].StandardError, 12);
        double t = StudentT.InvCDF(0, 1, 39, 0.975), logit = Math.Log(p / (1 - p));
        Assert.Equal(1 / (1 + Math.Exp(-(logit - (t / Math.Sqrt(39 * p * (1 - p)))))), e[TargetingMeasure.TargetedShare].Lower, 12);
    }

    [Fact]
    public void At_rowsThatAreCopiesWithinClusters_isAsUncertainAsOneRowOfEach()
    {
        int[] threefold = [.. Enumerable.Range(0, 120).Select(i => i / 3)];
        TargetingSample copies = Simple with
        {
            Score = Simple.Score.Take(threefold),
            Poor = Simple.Poor.Take(threefold),
            Design = new SurveyDesign { Cluster = NumberColumn.From("c", 0, [.. threefold.Select(i => (long)i)]) },
        };
        GroupEstimates one = TargetingIntervals.At(Simple, 5)[0], three = TargetingIntervals.At(copies, 5)[0];
        foreach (TargetingMeasure measure in Enum.GetValues<TargetingMeasure>()) Assert.Equal(one[measure].StandardError, three[measure].StandardError, 12);
        Assert.Equal(one.AreaUnderRoc.Upper, three.AreaUnderRoc.Upper, 12);
    }

    [Fact]
    public void At_strataOfOneOutcomeEach_leaveNoUncertaintyAboutTheRate()
    {
        TargetingSample stratified = Simple with { Design = new SurveyDesign { Stratum = Simple.Poor } };
        Assert.Equal(0.0, TargetingIntervals.At(stratified, 5)[0][TargetingMeasure.PovertyRate].StandardError, 12);
    }

    [Fact]
    public void At_aStratumWithOneUnit_isNotTakenForCertain()
    {
        TargetingSample lonely = Simple with { Design = new SurveyDesign { Stratum = NumberColumn.From("h", 0, [.. Enumerable.Range(0, 40).Select(i => (long)i)]) } };
        GroupEstimates e = TargetingIntervals.At(lonely, 5)[0];
        Assert.True(e[TargetingMeasure.ErrorRate].StandardError > 0.05);
        Assert.True(e.AreaUnderRoc.StandardError > 0.05);
    }

    [Fact]
    public void At_rowsInAnotherOrder_isTheSameBits()
    {
        int[] turned = [.. Enumerable.Range(0, 40).Select(i => i * 17 % 40)];
        TargetingSample sample = Simple with
        {
            Weight = NumberColumn.From("w", 0, [.. Enumerable.Range(1, 40).Select(i => (long)i)]),
            Groups = RowGrouping.By(NumberColumn.From("g", 0, [.. Enumerable.Range(0, 40).Select(i => (long)(i / 20))])),
            Design = new SurveyDesign { Cluster = NumberColumn.From("c", 0, [.. Enumerable.Range(0, 40).Select(i => (long)(i / 4))]) },
        };
        TargetingSample other = sample with
        {
            Score = sample.Score.Take(turned),
            Poor = sample.Poor.Take(turned),
            Weight = sample.Weight!.Take(turned),
            Groups = sample.Groups!.Take(turned),
            Design = new SurveyDesign { Cluster = sample.Design.Cluster!.Take(turned) },
        };
        foreach ((GroupEstimates a, GroupEstimates b) in TargetingIntervals.At(sample, 5).Zip(TargetingIntervals.At(other, 5)))
        {
            Assert.Equal(a.Measures, b.Measures);
            Assert.Equal(a.AreaUnderRoc, b.AreaUnderRoc);
        }
    }

    [Fact]
    public void At_aShareOfZero_usesClopperAndPearson()
    {
        TargetingSample none = Simple with { Poor = BooleanColumn.From("poor", [.. Enumerable.Range(0, 40).Select(i => i % 10 == 9)]) };
        Estimate missed = TargetingIntervals.At(none, 9)[0][TargetingMeasure.ExclusionError];
        Assert.Equal((0.0, 0.0), (missed.Value, missed.Lower));
        Assert.Equal(1 - Math.Pow(0.025, 1.0 / 4), missed.Upper, 9);
    }

    [Fact]
    public void At_aGroupWithoutPoor_saysThatItCannotTell()
    {
        TargetingSample sample = Simple with { Groups = RowGrouping.By(Simple.Poor) };
        GroupEstimates notPoor = TargetingIntervals.At(sample, 5)[1];
        Assert.Equal("false", notPoor.Group.Label);
        Assert.True(double.IsNaN(notPoor[TargetingMeasure.Coverage].Value));
        Assert.True(double.IsNaN(notPoor.AreaUnderRoc.Lower));
    }

    [Fact]
    public void At_everyValue_liesInItsInterval()
    {
        foreach (Estimate estimate in TargetingIntervals.At(Simple, 5)[0].Measures.Values) Assert.InRange(estimate.Value, estimate.Lower, estimate.Upper);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(double.NaN)]
    public void At_aConfidenceOutsideZeroToOne_isMisuse(double confidence)
        => Assert.Throws<ArgumentOutOfRangeException>(() => TargetingIntervals.At(Simple, 5, confidence));
}

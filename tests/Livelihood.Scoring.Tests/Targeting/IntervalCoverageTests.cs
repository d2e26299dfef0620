using Livelihood.Core.Tables;
using Livelihood.Scoring.Grouping;
using Livelihood.Scoring.Targeting;

namespace Livelihood.Scoring.Tests.Targeting;

/// <summary>Draws many stratified, clustered samples from a known population: intervals of 95 % hold the truth in about 95 % of them.</summary>
public sealed class IntervalCoverageTests
{
    private const int Strata = 3, ClustersPerStratum = 120, RowsPerCluster = 30, Draws = 1000, DrawsWithoutClusters = 200;

    private static readonly (long[] Scores, bool[] Poor, long[] Area) Population = MakePopulation();

    [Theory]
    [InlineData(TargetingMeasure.Coverage)]
    [InlineData(TargetingMeasure.InclusionErrorOfTargeted)]
    [InlineData(TargetingMeasure.InclusionErrorOfNotPoor)]
    [InlineData(TargetingMeasure.ErrorRate)]
    [InlineData(TargetingMeasure.TargetingDifferential)]
    [InlineData(TargetingMeasure.CoadyGroshHoddinott)]
    public void Interval_ofAMeasure_holdsTheTruthAsOftenAsItSays(TargetingMeasure measure)
    {
        foreach (int place in new[] { 0, 1 })
            Assert.InRange(Covered(place, e => e[measure], Truth(place).At(50).Value(measure)), 0.925, 0.975);
    }

    [Fact]
    public void Interval_ofTheArea_holdsTheTruthAsOftenAsItSays()
    {
        foreach (int place in new[] { 0, 1 })
            Assert.InRange(Covered(place, e => e.AreaUnderRoc, Truth(place).AreaUnderRoc), 0.925, 0.975);
    }

    [Fact]
    public void Interval_thatForgetsTheClusters_isTooNarrow()
        => Assert.InRange(Covered(0, e => e[TargetingMeasure.PovertyRate], Truth(0).At(50).PovertyRate, forgetClusters: true), 0.0, 0.90);

    private static readonly IReadOnlyList<GroupEstimates>[][] Estimates = [Draw(Draws, false), Draw(DrawsWithoutClusters, true)];

    private static double Covered(int place, Func<GroupEstimates, Estimate> pick, double truth, bool forgetClusters = false)
        => Estimates[forgetClusters ? 1 : 0].Select(e => pick(e[place])).Count(e => e.Lower <= truth && truth <= e.Upper) / (double)Estimates[forgetClusters ? 1 : 0].Length;

    /// <summary>The curve of the whole population, or of the first area.</summary>
    private static TargetingCurve Truth(int place)
    {
        int[] rows = [.. Enumerable.Range(0, Population.Scores.Length).Where(i => place == 0 || Population.Area[i] == 0)];
        return new(ScoreDistribution.Count([.. rows.Select(i => Population.Scores[i])], [.. rows.Select(i => Population.Poor[i])]));
    }

    private static IReadOnlyList<GroupEstimates>[] Draw(int draws, bool forgetClusters)
    {
        var random = new Random(20260701);
        var all = new IReadOnlyList<GroupEstimates>[draws];
        for (int draw = 0; draw < draws; draw++)
        {
            // 12, 16 and 20 clusters of three strata, with replacement: unequal chances, hence weights.
            List<int> rows = [];
            List<long> weights = [], clusters = [], strata = [];
            for (int stratum = 0; stratum < Strata; stratum++)
            {
                int drawn = 12 + (4 * stratum);
                for (int c = 0; c < drawn; c++)
                {
                    int cluster = (stratum * ClustersPerStratum) + random.Next(ClustersPerStratum);
                    for (int i = 0; i < RowsPerCluster; i++)
                    {
                        rows.Add((cluster * RowsPerCluster) + i);
                        weights.Add(240 / drawn);
                        clusters.Add(c);
                        strata.Add(stratum);
                    }
                }
            }
            all[draw] = TargetingIntervals.At(new TargetingSample
            {
                Score = NumberColumn.From("s", 0, [.. rows.Select(i => Population.Scores[i])]),
                Poor = BooleanColumn.From("p", [.. rows.Select(i => Population.Poor[i])]),
                Weight = NumberColumn.From("w", 0, [.. weights]),
                Groups = RowGrouping.By(NumberColumn.From("a", 0, [.. rows.Select(i => Population.Area[i])])),
                Design = forgetClusters
                    ? new SurveyDesign()
                    : new SurveyDesign { Stratum = NumberColumn.From("h", 0, [.. strata]), Cluster = NumberColumn.From("c", 0, [.. clusters]) },
            }, 50);
        }
        return all;
    }

    /// <summary>Clusters differ in how poor they are; scores follow need with noise; the area of a row is its own.</summary>
    private static (long[] Scores, bool[] Poor, long[] Area) MakePopulation()
    {
        var random = new Random(7);
        int rows = Strata * ClustersPerStratum * RowsPerCluster;
        long[] scores = new long[rows], area = new long[rows];
        bool[] poor = new bool[rows];
        double cluster = 0;
        for (int i = 0; i < rows; i++)
        {
            if (i % RowsPerCluster == 0) cluster = Normal(random) * 0.5;
            double need = cluster + (i / (RowsPerCluster * ClustersPerStratum) * 0.3) + Normal(random);
            poor[i] = need > 0.9;
            scores[i] = (long)Math.Round(40 + (12 * (need + (0.7 * Normal(random)))));
            area[i] = random.Next(3) == 0 ? 0 : 1;
        }
        return (scores, poor, area);
    }

    private static double Normal(Random random) => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}

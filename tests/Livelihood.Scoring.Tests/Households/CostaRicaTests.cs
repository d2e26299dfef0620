using System.Globalization;
using Livelihood.Core.Tables;
using Livelihood.Scoring.Grouping;
using Livelihood.Scoring.Learning;
using Livelihood.Scoring.Targeting;

namespace Livelihood.Scoring.Tests.Households;

/// <summary>A proxy means test learnt from 70 % of the Costa Rican households and judged by the others.</summary>
public sealed class CostaRicaTests(ITestOutputHelper output)
{
    /// <summary>The split: by the hash of the household's identifier. Set once, before anything was measured.</summary>
    private const ulong Seed = 1;

    [Fact]
    public void Learn_seventyPercentOfHouseholds_tellsThePoorAmongTheRest()
    {
        Table households = CostaRica.Read();
        Assert.InRange(Count(households.Get<BooleanColumn>(CostaRica.Poor)) / (double)households.RowCount, 0.226, 0.228);
        (Table heldOut, LearningResult learnt) = Learn(households, new LearningOptions());
        NumberColumn points = learnt.Scorecard.Score(heldOut);
        TargetingSample sample = new() { Score = points, Poor = heldOut.Get<BooleanColumn>(CostaRica.Poor) };
        BacktestResult result = Backtest.Run(sample);
        TargetingPoint quota = result.Overall.AtQuota(result.Overall.At(0).PovertyRate, QuotaRule.Nearest);

        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{learnt.Rows} learnt, {result.Rows} held out; {learnt.Scorecard.Variables.Count} variables; AUC {result.Overall.AreaUnderRoc:0.000}, KS {result.Overall.KolmogorovSmirnov:0.000}"));
        foreach (string column in new[] { CostaRica.Area, CostaRica.Region })
        {
            IReadOnlyList<GroupEstimates> estimates = TargetingIntervals.At(sample with { Groups = RowGrouping.By(heldOut[column]) }, quota.Threshold);
            foreach (GroupEstimates e in estimates)
                output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"{column} {e.Group.Label} ({e.Rows}): missed poor {Show(e[TargetingMeasure.ExclusionError])}, not poor among the targeted {Show(e[TargetingMeasure.InclusionErrorOfTargeted])}, targeted of the not poor {Show(e[TargetingMeasure.InclusionErrorOfNotPoor])}, AUC {Show(e.AreaUnderRoc)}"));
            Assert.Equal(result.Overall.AreaUnderRoc, estimates[0].AreaUnderRoc.Value);
            Assert.All(estimates.Skip(1), e => Assert.InRange(e[TargetingMeasure.ExclusionError].Value, e[TargetingMeasure.ExclusionError].Lower, e[TargetingMeasure.ExclusionError].Upper));
        }

        Assert.True(result.Overall.AreaUnderRoc >= 0.79, $"AUC {result.Overall.AreaUnderRoc}");
        Assert.InRange(quota.Table.ExclusionError, 0.30, 0.55);
    }

    [Fact]
    public void Learn_anySplit_reachesTheGoalOnAverage()
    {
        Table households = CostaRica.Read();
        double[] areas = new double[6], missed = new double[6];
        for (int i = 0; i < areas.Length; i++)
        {
            (Table heldOut, LearningResult learnt) = Learn(households, new LearningOptions { Penalties = [0.02, 0.01] }, (ulong)i + 1);
            TargetingCurve curve = Backtest.Run(new TargetingSample { Score = learnt.Scorecard.Score(heldOut), Poor = heldOut.Get<BooleanColumn>(CostaRica.Poor) }).Overall;
            areas[i] = curve.AreaUnderRoc;
            missed[i] = curve.AtQuota(curve.At(0).PovertyRate, QuotaRule.Nearest).Table.ExclusionError;
        }
        output.WriteLine(string.Join(" ", areas.Concat(missed).Select(a => a.ToString("0.000", CultureInfo.InvariantCulture))));
        Assert.True(areas.Average() >= 0.80, string.Join(" ", areas));
        Assert.True(missed.Average() <= 0.48, string.Join(" ", missed));
    }

    [Fact]
    public void Scorecard_exportedAndReloaded_givesIdenticalScores()
    {
        Table households = CostaRica.Read();
        (_, LearningResult learnt) = Learn(households, new LearningOptions { Penalties = [0.01] });
        var format = new ScoringFragment();
        string text = format.Write(learnt.Scorecard);
        Scorecard reloaded = format.Read(text);
        Assert.Equal(learnt.Scorecard.Score(households).Values.ToArray(), reloaded.Score(households).Values.ToArray());
        Assert.Equal(text, format.Write(reloaded));
    }

    private static (Table HeldOut, LearningResult Learnt) Learn(Table households, LearningOptions options, ulong seed = Seed)
    {
        (int[] learnt, int[] heldOut) = RowFolds.Split(households[CostaRica.Household], 0.7, seed);
        Table part = households.Take(learnt);
        return (households.Take(heldOut), ScorecardLearner.Learn(new TrainingSample
        {
            Inputs = part,
            Variables = CostaRica.Variables(part),
            Poor = part.Get<BooleanColumn>(CostaRica.Poor),
            KeptTogether = part[CostaRica.Household],
        }, options));
    }

    private static int Count(BooleanColumn column) => column.Values.ToArray().Count(v => v);

    private static string Show(Estimate e) => string.Create(CultureInfo.InvariantCulture, $"{e.Value:0.00} ({e.Lower:0.00} to {e.Upper:0.00})");
}

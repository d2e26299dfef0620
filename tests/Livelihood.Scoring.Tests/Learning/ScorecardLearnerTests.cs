using Livelihood.Core.Tables;
using Livelihood.Scoring.Learning;
using Livelihood.Scoring.Targeting;

namespace Livelihood.Scoring.Tests.Learning;

public sealed class ScorecardLearnerTests
{
    private static readonly Table Households = Make(600);

    private static readonly TrainingSample Sample = new()
    {
        Inputs = Households, Variables = ["rooms", "area", "phone", "noise"], Poor = Households.Get<BooleanColumn>("poor"), KeptTogether = Households["id"],
    };

    [Fact]
    public void Learn_questionsThatTell_areTakenAndPointTheRightWay()
    {
        LearningResult learnt = ScorecardLearner.Learn(Sample);
        Assert.True(learnt.Converged);
        ScorecardVariable rooms = Assert.Single(learnt.Scorecard.Variables, v => v.Name == "rooms");
        long[] points = [.. rooms.Bands.Select(b => b.Points)];
        Assert.Equal(points.OrderDescending(), points);
        ScorecardVariable phone = Assert.Single(learnt.Scorecard.Variables, v => v.Name == "phone");
        Assert.True(phone.Bands.Single(b => b.Test == new BandTest.Truth(false)).Points > phone.Bands.Single(b => b.Test == new BandTest.Truth(true)).Points);
        Assert.DoesNotContain(learnt.Scorecard.Variables, v => v.Name == "noise");
    }

    [Fact]
    public void Learn_aNumberOfPoints_isNotExceededBeyondRounding()
    {
        foreach (int most in new[] { 10, 100, 1000 })
        {
            Scorecard card = ScorecardLearner.Learn(Sample, new LearningOptions { MostPoints = most }).Scorecard;
            Assert.Equal(0, card.Fewest);
            Assert.InRange(card.Most, most - card.Variables.Count, most + card.Variables.Count);
        }
    }

    [Fact]
    public void Learn_rowsInAnotherOrder_givesTheSameScorecard()
    {
        int[] turned = [.. Enumerable.Range(0, 600).Select(i => i * 7 % 600)];
        var sample = new TrainingSample { Inputs = Households.Take(turned), Variables = Sample.Variables, Poor = Sample.Poor.Take(turned) };
        string one = new ScoringFragment().Write(ScorecardLearner.Learn(Sample with { KeptTogether = null }).Scorecard);
        Assert.Equal(one, new ScoringFragment().Write(ScorecardLearner.Learn(sample).Scorecard));
    }

    [Fact]
    public void Learn_noiseOnly_claimsNothingInCrossValidation()
    {
        var random = new Random(5);
        const int rows = 400, variables = 60;
        Column[] columns = [.. Enumerable.Range(0, variables).Select(v => NumberColumn.From($"v{v}", 0, [.. Enumerable.Range(0, rows).Select(_ => (long)random.Next(50))]))];
        BooleanColumn poor = BooleanColumn.From("poor", [.. Enumerable.Range(0, rows).Select(_ => random.Next(4) == 0)]);
        LearningResult learnt = ScorecardLearner.Learn(
            new TrainingSample { Inputs = Table.Create("t", columns), Poor = poor },
            new LearningOptions { LeastInformationValue = 0, Binning = new BinningOptions { Penalty = 0 } });
        // Of sixty empty variables some fit by chance; a choice made outside the folds would show far above one half.
        Assert.All(learnt.Trials, t => Assert.InRange(t.AreaUnderRoc, 0.35, 0.62));
    }

    [Fact]
    public void Learn_fewerVariablesWanted_keepsTheStrongest()
    {
        Scorecard card = ScorecardLearner.Learn(Sample, new LearningOptions { MostVariables = 1 }).Scorecard;
        Assert.Equal("rooms", Assert.Single(card.Variables).Name);
    }

    [Fact]
    public void Learn_calibration_isAboutRightOnItsOwnRows()
    {
        LearningResult learnt = ScorecardLearner.Learn(Sample, new LearningOptions { MostPoints = 1000 });
        ScoreDistribution points = ScoreDistribution.Count(learnt.Scorecard.Score(Households).Values, Sample.Poor.Values);
        Calibration calibration = Calibration.Measure(points.Map(learnt.Scorecard.Calibration!.Probability));
        Assert.Equal(calibration.Rate, calibration.MeanPredicted, 2);
        Assert.True(calibration.BrierScore < calibration.BrierScoreOfTheRate);
    }

    [Fact]
    public void Learn_rowsWithoutOutcomeOrWeight_areLeftOutAndCounted()
    {
        BooleanColumn poor = BooleanColumn.From("poor", Sample.Poor.Values, Validity.From([.. Enumerable.Range(0, 600).Select(i => i >= 10)]));
        NumberColumn weight = NumberColumn.From("w", 0, [.. Enumerable.Range(0, 600).Select(i => i < 20 ? 0L : 1)]);
        LearningResult learnt = ScorecardLearner.Learn(Sample with { Poor = poor, Weight = weight });
        Assert.Equal((580, 20), (learnt.Rows, learnt.LeftOut));
    }

    [Fact]
    public void Learn_nothingThatTells_givesACardWithoutVariables()
    {
        Scorecard card = ScorecardLearner.Learn(Sample with { Variables = ["noise"] }).Scorecard;
        Assert.Empty(card.Variables);
        Assert.Equal(0, card.Score(Households).Values[0]);
        Assert.Equal(Sample.Poor.Values.ToArray().Average(p => p ? 1.0 : 0), card.Calibration!.Probability(0), 6);
    }

    [Fact]
    public void Tables_ofWhatWasLearnt_showPointsEvidenceAndTrials()
    {
        LearningResult learnt = ScorecardLearner.Learn(Sample);
        Table points = ScorecardTables.Points(learnt.Scorecard);
        Assert.Equal(learnt.Scorecard.Variables.Sum(v => v.Bands.Count + 1), points.RowCount);
        Assert.StartsWith("< ", points["band"].FormatAt(0), StringComparison.Ordinal);
        Table evidence = ScorecardTables.Evidence(learnt);
        Assert.Equal("rooms", evidence["variable"].FormatAt(0));
        Assert.Equal("noise", evidence["variable"].FormatAt(evidence.RowCount - 1));
        Assert.Equal(learnt.Trials.Count, ScorecardTables.Trials(learnt).RowCount);
    }

    [Fact]
    public void Learn_misuse_isRefused()
    {
        Assert.Throws<ArgumentException>(() => ScorecardLearner.Learn(Sample with { Poor = BooleanColumn.From("poor", new bool[600]) }));
        Assert.Throws<ArgumentException>(() => ScorecardLearner.Learn(Sample with { Poor = BooleanColumn.From("poor", [true, false]) }));
        Assert.Throws<ArgumentException>(() => ScorecardLearner.Learn(Sample with { Variables = ["no such column"] }));
        Assert.Throws<ArgumentOutOfRangeException>(() => ScorecardLearner.Learn(Sample, new LearningOptions { Folds = 1 }));
        Assert.Throws<ArgumentException>(() => ScorecardLearner.Learn(Sample, new LearningOptions { Penalties = [0] }));
    }

    private static Table Make(int rows)
    {
        var random = new Random(3);
        long[] rooms = new long[rows], noise = new long[rows];
        string[] area = new string[rows], id = new string[rows];
        bool[] phone = new bool[rows], poor = new bool[rows];
        for (int i = 0; i < rows; i++)
        {
            (rooms[i], noise[i], area[i], phone[i], id[i]) = (random.Next(1, 9), random.Next(100), random.Next(3) == 0 ? "rural" : "urban", random.Next(4) != 0, $"h{i}");
            double need = 1.2 - (0.6 * rooms[i]) + (area[i] == "rural" ? 0.8 : 0) + (phone[i] ? 0 : 1.0);
            poor[i] = random.NextDouble() < 1 / (1 + Math.Exp(-need));
        }
        return Table.Create("households", NumberColumn.From("rooms", 0, rooms), CategoryColumn.From("area", area), BooleanColumn.From("phone", phone),
            NumberColumn.From("noise", 0, noise), BooleanColumn.From("poor", poor), TextColumn.From("id", id));
    }
}

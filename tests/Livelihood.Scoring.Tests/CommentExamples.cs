using Livelihood.Core.Tables;
using Livelihood.Scoring.Grouping;
using Livelihood.Scoring.Learning;
using Livelihood.Scoring.Poverty;
using Livelihood.Scoring.Targeting;

namespace Livelihood.Scoring.Tests;

/// <summary>The examples of the package's comments and readme.</summary>
public sealed class CommentExamples
{
    private static readonly BooleanColumn Alternating = BooleanColumn.From("poor", [.. Enumerable.Range(0, 200).Select(i => i % 4 == 0 || i < 50)]);

    private static readonly NumberColumn Ones = NumberColumn.From("weight", 0, [.. Enumerable.Repeat(1L, 200)]);

    [Fact]
    public void AlkireFoster_ofTwoFlags_measures()
    {
        (BooleanColumn food, BooleanColumn schooling, NumberColumn weight) = (Alternating, Alternating, Ones);
        AlkireFosterProfile profile = AlkireFoster.Measure(
            [DeprivationIndicator.Flag("food", food), DeprivationIndicator.Flag("schooling", schooling)],
            new AlkireFosterOptions { Missing = MissingDeprivationPolicy.LeaveOut, Weight = weight });
        double adjusted = profile.At(new DeprivationCutoff(1, 2)).AdjustedHeadcount;
        Assert.Equal(Alternating.Values.ToArray().Average(p => p ? 1.0 : 0), adjusted);
    }

    [Fact]
    public void Backtest_ofPoints_tells()
    {
        (NumberColumn points, BooleanColumn poor, NumberColumn weight, CategoryColumn region)
            = (NumberColumn.From("points", 0, [.. Enumerable.Range(0, 200).Select(i => 200L - i)]), Alternating, Ones, CategoryColumn.From("region", new string[200]));
        BacktestResult result = Backtest.Run(new TargetingSample { Score = points, Poor = poor, Weight = weight, Groups = RowGrouping.By(region) });
        ConfusionTable red = result.Overall.At(70);
        Console.WriteLine($"AUC {result.Overall.AreaUnderRoc:0.000}, missed poor {red.ExclusionError:0.000}, not poor among the targeted {red.InclusionErrorOfTargeted:0.000}");
        Assert.True(result.Overall.AreaUnderRoc > 0.5);
    }

    [Fact]
    public void Learner_ofTwoQuestions_learns()
    {
        BooleanColumn poor = Alternating;
        Table households = Table.Create("households", NumberColumn.From("rooms", 0, [.. Enumerable.Range(0, 200).Select(i => i / 40L)]), CategoryColumn.From("floor", [.. Enumerable.Range(0, 200).Select(i => i % 2 == 0 ? "earth" : "tiles")]));
        LearningResult learnt = ScorecardLearner.Learn(new TrainingSample { Inputs = households, Variables = ["rooms", "floor"], Poor = poor });
        string fragment = new ScoringFragment().Write(learnt.Scorecard);
        Assert.Contains("\"rooms\"", fragment, StringComparison.Ordinal);

        TrainingSample sample = new() { Inputs = households, Poor = poor };
        Scorecard card = ScorecardLearner.Learn(sample).Scorecard;
        NumberColumn points = card.Score(households);
        Assert.Equal(200, points.Count);
    }
}

using Livelihood.Core.Numbers;
using Livelihood.Core.Tables;
using Livelihood.Scoring.Engine;
using Livelihood.Scoring.Engine.Internal;
using Livelihood.Scoring.Explaining;
using Livelihood.Scoring.Model;

namespace Livelihood.Scoring.Tests.Engine;

public class ScoringPlanTest
{
    private static readonly DateOnly Day = new(2026, 7, 1);

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 120)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Score_random_model_equals_plain_loops(int seed)
    {
        const int rows = 150;
        var random = new RandomModel(seed, rows);
        ScoringPlan plan = ScoringPlan.Compile(ScoringModel.Parse(random.Json()), Day, prove: false);
        Table households = random.Households();
        ScoringResult result = plan.Score(households, new ScoringOptions { Threads = 2, ChunkRows = 64 });
        ScoreExplainer explainer = plan.OpenExplainer(households);
        for (int row = 0; row < rows; row++)
        {
            RandomModel.Outcome expected = random.Expected(row);
            Assert.Equal((expected.Score, expected.Low, expected.High, expected.Level),
                (result.ScoreAt(row)?.ToDecimal(), result.IntervalAt(row).Lowest.ToDecimal(), result.IntervalAt(row).Highest.ToDecimal(), result.Levels[row]));

            ScoreExplanation why = explainer.Explain(row);
            Assert.Equal((result.ScoreAt(row), result.LevelAt(row), result.LevelsAt(row)), (why.Score, why.Level, (why.LowestLevel, why.HighestLevel)));
            Assert.Equal(why.Score ?? why.Lowest, why.Initial + Sum(why.Dimensions.Select(d => d.Contribution)));
            foreach (DimensionContribution dimension in why.Dimensions) Assert.Equal(dimension.Contribution, Sum(dimension.Indicators.Select(i => i.Contribution)));
        }
    }

    [Fact]
    public void Score_any_threads_and_chunks_gives_the_same()
    {
        var random = new RandomModel(7, 1000);
        ScoringPlan plan = ScoringPlan.Compile(ScoringModel.Parse(random.Json()), Day);
        Table households = random.Households();
        ScoringResult one = plan.Score(households, new ScoringOptions { Threads = 1, ChunkRows = 100_000, Dimensions = true });
        ScoringResult many = plan.Score(households, new ScoringOptions { Threads = 4, ChunkRows = 64, Dimensions = true });
        Assert.Equal(one.Scores, many.Scores);
        Assert.Equal(one.Levels, many.Levels);
        Assert.Equal(one.Reasons, many.Reasons);
        Assert.Equal(one.Dimension(0), many.Dimension(0));
    }

    [Fact]
    public void Score_no_rows_gives_no_scores() => Assert.Equal(0, ScoringPlan.Compile(ScoringModel.Parse(new RandomModel(3, 0).Json()), Day).Score(new RandomModel(3, 0).Households()).RowCount);

    [Fact]
    public void BitAdding_random_bits_equals_adding_row_by_row()
    {
        var random = new Random(5);
        ulong[] bits = [.. Enumerable.Range(0, 9).Select(i => i == 3 ? 0UL : (ulong)random.NextInt64(long.MinValue, long.MaxValue))];
        int[] fast = new int[bits.Length * 64], plain = new int[bits.Length * 64];
        foreach (int points in new[] { 7, -3, 1 << 20 })
        {
            BitAdding.Add(fast, bits, points);
            BitAdding.AddScalar(plain, bits, points);
        }
        Assert.Equal(plain, fast);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(31)]
    [InlineData(100)]
    public void LevelKernel_any_length_equals_row_by_row(int rows)
    {
        int[] scores = [.. Enumerable.Range(0, rows).Select(i => (i * 37 % 101) - 20)];
        byte[] fast = new byte[rows], plain = new byte[rows];
        LevelKernel.Find(scores, [int.MinValue, 0, 30, 70], fast);
        LevelKernel.FindScalar(scores, [int.MinValue, 0, 30, 70], plain);
        Assert.Equal(plain, fast);
    }

    [Fact]
    public void BitTranspose_random_square_swaps_rows_and_columns()
    {
        var random = new Random(9);
        ulong[] square = [.. Enumerable.Range(0, 64).Select(_ => (ulong)random.NextInt64(long.MinValue, long.MaxValue))], turned = [.. square];
        BitTranspose.Run(turned);
        for (int r = 0; r < 64; r++)
            for (int c = 0; c < 64; c++) Assert.Equal(square[r] >> c & 1, turned[c] >> r & 1);
    }

    private static FixedPoint Sum(IEnumerable<FixedPoint> values) => values.Aggregate(new FixedPoint(0, 0), (a, b) => a + b);
}

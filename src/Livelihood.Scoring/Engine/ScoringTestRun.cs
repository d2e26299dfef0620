using Livelihood.Core.Numbers;
using Livelihood.Core.Regions;
using Livelihood.Core.Tables;
using Livelihood.Rules.RuleTests.Internal;
using Livelihood.Scoring.Explaining;
using Livelihood.Scoring.Model;

namespace Livelihood.Scoring.Engine;

/// <summary>Runs the tests that scoring models carry: every subject is scored as any population is, and explained.</summary>
public static class ScoringTestRun
{
    private static readonly DateOnly AnyDay = new(2000, 1, 1);

    /// <summary>Runs the tests of a model.</summary>
    /// <param name="model">The model.</param>
    /// <param name="regions">The tree of regions; needed where a parameter is regional.</param>
    /// <param name="asOf">The day for tests that state none; by default the first day on which the model is in force.</param>
    /// <returns>One line per difference, with the test's name; empty where all tests pass.</returns>
    /// <exception cref="ArgumentNullException">There is no model.</exception>
    public static IReadOnlyList<string> Run(ScoringModel model, RegionTree? regions = null, DateOnly? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        var differences = new List<string>();
        DateOnly otherwise = asOf ?? model.Envelope.Effective.From ?? AnyDay;
        foreach (IGrouping<DateOnly, ScoringTest> day in model.Tests.GroupBy(t => t.Subject.AsOf ?? otherwise))
        {
            ScoringPlan plan = ScoringPlan.Compile(model, day.Key, regions);
            ScoringTest[] tests = [.. day];
            Table subjects = TestTable.Of(model.Rules, [.. tests.Select(t => t.Subject)]);
            ScoringResult result = plan.Score(subjects, ScoringOptions.Default with { Threads = 1, Dimensions = true });
            ScoreExplainer explainer = plan.OpenExplainer(subjects);
            for (int row = 0; row < tests.Length; row++) Compare(tests[row], result, explainer.Explain(row), row, differences);
        }
        return differences;
    }

    private static void Compare(ScoringTest test, ScoringResult result, ScoreExplanation why, int row, List<string> differences)
    {
        FixedPoint? score = result.ScoreAt(row);
        if (test.ScoreUnknown) Check("score", "unknown", score?.ToString() ?? "unknown", score is null);
        if (test.Score is { } expected) Check("score", expected.ToString(), score?.ToString() ?? "unknown", score == expected);
        if (test.Level is { } level) Check("level", level, result.LevelAt(row).Id, level == result.LevelAt(row).Id);
        (FixedPoint low, FixedPoint high) = result.IntervalAt(row);
        if (test.Lowest is { } lowest) Check("lowest", lowest.ToString(), low.ToString(), low == lowest);
        if (test.Highest is { } highest) Check("highest", highest.ToString(), high.ToString(), high == highest);
        if (test.Reasons is { } reasons)
        {
            string[] found = [.. why.Reasons.Select(r => r.Code)];
            Check("reasons", string.Join(", ", reasons), string.Join(", ", found), found.Length >= reasons.Count && reasons.SequenceEqual(found.Take(reasons.Count), StringComparer.Ordinal));
        }
        foreach ((string id, FixedPoint points) in test.Dimensions)
        {
            FixedPoint? own = why.Dimensions.First(d => d.Id == id).Points;
            Check("dimension " + id, points.ToString(), own?.ToString() ?? "unknown", own == points);
        }

        void Check(string what, string wanted, string actual, bool same)
        {
            if (!same) differences.Add($"{test.Subject.Name}: {what}: expected {wanted}, but it is {actual}.");
        }
    }
}

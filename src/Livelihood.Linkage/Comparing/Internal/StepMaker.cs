namespace Livelihood.Linkage.Comparing.Internal;

/// <summary>Makes the steps that find a pair's level; neighbouring levels that look at the same thing become one step.</summary>
internal static class StepMaker
{
    /// <summary>The steps for the levels from a given one on; the last level needs none.</summary>
    public static IEnumerable<LevelStep> Steps(Comparison comparison, TestCompiler compiler, int from)
    {
        for (int level = from; level < comparison.Levels.Count;)
        {
            (LevelStep? step, int levels) = Step(comparison, compiler, level);
            if (step is not null) yield return step;
            level += levels;
        }
    }

    private static (LevelStep? Step, int Levels) Step(Comparison comparison, TestCompiler compiler, int level)
    {
        LevelTest test = comparison.Levels[level].Test;
        if (test is LevelTest.Otherwise) return (null, 1);
        if (test is LevelTest.Exact)
        {
            LevelTest.Exact[] run = Run<LevelTest.Exact>(comparison, level, (_, _) => true);
            return (new ExactStep([.. run.Select(t => compiler.Field(t.On ?? comparison.Field).Index)], level), run.Length);
        }
        if (test is LevelTest.WithinPeriod within)
        {
            LevelTest.WithinPeriod[] run = Run<LevelTest.WithinPeriod>(comparison, level, (first, next) => first.On == next.On);
            var field = compiler.Field(within.On ?? comparison.Field);
            return (new PeriodStep(field.Index, field.Days, run, level), run.Length);
        }
        return compiler.MeasureOf(test, comparison.Field) is { } graded
            ? Graded(comparison, compiler, level, graded.Kind, graded.Threshold)
            : (new TestStep(compiler.Compile(test, comparison.Field), level), 1);
    }

    /// <summary>Levels that ask the same measure of the same field for falling thresholds.</summary>
    private static (LevelStep Step, int Levels) Graded(Comparison comparison, TestCompiler compiler, int level, string kind, double threshold)
    {
        var first = compiler.MeasureOf(comparison.Levels[level].Test, comparison.Field)!.Value;
        var thresholds = new List<double> { threshold };
        for (int next = level + 1; next < comparison.Levels.Count; next++)
        {
            if (compiler.MeasureOf(comparison.Levels[next].Test, comparison.Field) is not { } other
                || other.Field != first.Field || other.Kind != kind || other.Threshold >= thresholds[^1]) break;
            thresholds.Add(other.Threshold);
        }
        GradedMeasure measure = TestCompiler.Graded(first.Field, first.Measure, [.. thresholds]);
        return (new GradedStep(first.Field.Index, measure, level, thresholds.Count), thresholds.Count);
    }

    private static TTest[] Run<TTest>(Comparison comparison, int level, Func<TTest, TTest, bool> belongs)
        where TTest : LevelTest
    {
        var first = (TTest)comparison.Levels[level].Test;
        return [.. comparison.Levels.Skip(level).Select(l => l.Test as TTest).TakeWhile(t => t is not null && belongs(first, t)).Select(t => t!)];
    }
}

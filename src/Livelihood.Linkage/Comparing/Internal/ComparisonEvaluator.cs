namespace Livelihood.Linkage.Comparing.Internal;

/// <summary>Finds the level of a pair in one comparison. One instance a thread: it keeps measured pairs of values.</summary>
internal sealed class ComparisonEvaluator
{
    private readonly int own;
    private readonly int missingLevel = -1;
    private readonly int exactLevel = -1;
    private readonly int lastLevel;
    private readonly LevelStep[] steps;

    public ComparisonEvaluator(Comparison comparison, TestCompiler compiler)
    {
        IReadOnlyList<ComparisonLevel> levels = comparison.Levels;
        own = compiler.Field(comparison.Field).Index;
        lastLevel = levels.Count - 1;
        int next = 0;
        if (levels[0].IsMissing) missingLevel = next++;
        if (next < levels.Count && levels[next].Test is LevelTest.Exact exact && (exact.On ?? comparison.Field) == comparison.Field)
            exactLevel = next++;
        steps = [.. StepMaker.Steps(comparison, compiler, next)];
    }

    /// <summary>The index of the first level that holds.</summary>
    public int Level(ReadOnlySpan<int> a, ReadOnlySpan<int> b)
    {
        int x = a[own], y = b[own];
        if ((x | y) < 0)
        {
            if (missingLevel >= 0) return missingLevel;
        }
        else if (x == y && exactLevel >= 0)
        {
            return exactLevel;
        }
        foreach (LevelStep step in steps)
        {
            int level = step.Level(a, b);
            if (level >= 0) return level;
        }
        return lastLevel;
    }
}

namespace Livelihood.Linkage.Comparing.Internal;

/// <summary>Finds the level of a pair in one comparison. One instance a thread: it keeps measured pairs of values.</summary>
internal sealed class ComparisonEvaluator
{
    private readonly int _own;
    private readonly int _missingLevel = -1;
    private readonly int _exactLevel = -1;
    private readonly int _lastLevel;
    private readonly LevelStep[] _steps;

    public ComparisonEvaluator(Comparison comparison, TestCompiler compiler)
    {
        IReadOnlyList<ComparisonLevel> levels = comparison.Levels;
        _own = compiler.Field(comparison.Field).Index;
        _lastLevel = levels.Count - 1;
        int next = 0;
        if (levels[0].IsMissing) _missingLevel = next++;
        if (next < levels.Count && levels[next].Test is LevelTest.Exact exact && (exact.On ?? comparison.Field) == comparison.Field)
            _exactLevel = next++;
        _steps = [.. StepMaker.Steps(comparison, compiler, next)];
    }

    /// <summary>The index of the first level that holds.</summary>
    public int Level(ReadOnlySpan<int> a, ReadOnlySpan<int> b)
    {
        int x = a[_own], y = b[_own];
        if ((x | y) < 0)
        {
            if (_missingLevel >= 0) return _missingLevel;
        }
        else if (x == y && _exactLevel >= 0)
        {
            return _exactLevel;
        }
        foreach (LevelStep step in _steps)
        {
            int level = step.Level(a, b);
            if (level >= 0) return level;
        }
        return _lastLevel;
    }
}

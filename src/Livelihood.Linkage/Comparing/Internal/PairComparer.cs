namespace Livelihood.Linkage.Comparing.Internal;

/// <summary>Finds the levels of a pair in all comparisons of a model. One instance a thread.</summary>
internal sealed class PairComparer
{
    private readonly LinkageRecords _records;
    private readonly ComparisonEvaluator[] _evaluators;

    public PairComparer(IReadOnlyList<Comparison> comparisons, LinkageRecords records, LinkageExtensions extensions)
    {
        _records = records;
        var compiler = new TestCompiler(records, extensions);
        _evaluators = [.. comparisons.Select(c => new ComparisonEvaluator(c, compiler))];
    }

    public int Comparisons => _evaluators.Length;

    /// <summary>Writes the level of each comparison.</summary>
    public void Levels(int a, int b, Span<byte> levels)
    {
        ReadOnlySpan<int> x = _records.Cells.Row(a), y = _records.Cells.Row(b);
        for (int c = 0; c < _evaluators.Length; c++) levels[c] = (byte)_evaluators[c].Level(x, y);
    }

    /// <summary>The level of one comparison.</summary>
    public int Level(int comparison, int a, int b)
        => _evaluators[comparison].Level(_records.Cells.Row(a), _records.Cells.Row(b));
}

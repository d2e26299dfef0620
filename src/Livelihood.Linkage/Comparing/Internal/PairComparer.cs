namespace Livelihood.Linkage.Comparing.Internal;

/// <summary>Finds the levels of a pair in all comparisons of a model. One instance a thread.</summary>
internal sealed class PairComparer
{
    private readonly LinkageRecords records;
    private readonly ComparisonEvaluator[] evaluators;

    public PairComparer(IReadOnlyList<Comparison> comparisons, LinkageRecords records, LinkageExtensions extensions)
    {
        this.records = records;
        var compiler = new TestCompiler(records, extensions);
        evaluators = [.. comparisons.Select(c => new ComparisonEvaluator(c, compiler))];
    }

    public int Comparisons => evaluators.Length;

    /// <summary>Writes the level of each comparison.</summary>
    public void Levels(int a, int b, Span<byte> levels)
    {
        ReadOnlySpan<int> x = records.Cells.Row(a), y = records.Cells.Row(b);
        for (int c = 0; c < evaluators.Length; c++) levels[c] = (byte)evaluators[c].Level(x, y);
    }

    /// <summary>The level of one comparison.</summary>
    public int Level(int comparison, int a, int b)
        => evaluators[comparison].Level(records.Cells.Row(a), records.Cells.Row(b));
}

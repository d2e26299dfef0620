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

    /// <summary>The level of one comparison.</summary>
    public int Level(int comparison, int a, int b)
        => _evaluators[comparison].Level(_records.Cells.Row(a), _records.Cells.Row(b));
}

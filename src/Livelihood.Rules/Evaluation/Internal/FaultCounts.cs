namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>Counts faults by kind, with the first row of each; safe to use from many threads.</summary>
internal sealed class FaultCounts
{
    private readonly Lock _counting = new();
    private readonly SortedDictionary<EvaluationFaultKind, (long Count, int First)> _counts = [];

    public void Add(EvaluationFaultKind kind, int row)
    {
        lock (_counting)
        {
            (long count, int first) = _counts.TryGetValue(kind, out (long, int) known) ? known : (0, int.MaxValue);
            _counts[kind] = (count + 1, Math.Min(first, row));
        }
    }

    public IEnumerable<EvaluationFault> Of(string definition)
        => _counts.Select(entry => new EvaluationFault(definition, entry.Key, entry.Value.Count, entry.Value.First));
}

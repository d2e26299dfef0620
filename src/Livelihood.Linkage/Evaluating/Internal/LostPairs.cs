namespace Livelihood.Linkage.Evaluating;

/// <summary>Collects the true pairs that were never compared, entity by entity.</summary>
internal sealed class LostPairs(Judge judge, Func<int, int, bool> wasCompared, int maxExamples, long maxPairsPerEntity)
{
    // The round says how many lost pairs the same entity gave before: one of each entity comes before a second of any.
    private readonly PriorityQueue<(int A, int B), (int Round, int Entity)> _worstFirst =
        new(Comparer<(int Round, int Entity)>.Create(static (x, y) => y.CompareTo(x)));
    private int _entity;

    public long Checked { get; private set; }

    public long Lost { get; private set; }

    public int Capped { get; private set; }

    /// <param name="records">The records of one entity, ascending.</param>
    public void Look(int[] records)
    {
        long looked = 0;
        int round = 0;
        _entity++;
        for (int i = 0; i < records.Length; i++)
        {
            for (int j = i + 1; j < records.Length; j++)
            {
                if (!judge.InScope(records[i], records[j])) continue;
                if (looked++ == maxPairsPerEntity)
                {
                    Capped++;
                    return;
                }
                Checked++;
                if (wasCompared(records[i], records[j])) continue;
                Lost++;
                Keep((records[i], records[j]), round++);
            }
        }
    }

    public IReadOnlyList<(int A, int B)> Examples()
    {
        (int A, int B)[] examples = new (int, int)[_worstFirst.Count];
        for (int i = examples.Length - 1; i >= 0; i--) examples[i] = _worstFirst.Dequeue();
        return examples;
    }

    private void Keep((int A, int B) pair, int round)
    {
        if (round >= maxExamples) return;
        _worstFirst.Enqueue(pair, (round, _entity));
        if (_worstFirst.Count > maxExamples) _worstFirst.Dequeue();
    }
}

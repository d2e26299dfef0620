using Livelihood.Linkage.Internal;

namespace Livelihood.Linkage.Evaluating;

/// <summary>Knows the true entity and the source of each record, and which pairs count.</summary>
internal sealed class Judge
{
    private readonly int[]? _source;
    private readonly int _sources;
    private readonly PairScope _scope;

    private Judge(Grouping truth, int[]? source, int sources, PairScope scope)
    {
        Truth = truth;
        _source = source;
        _sources = sources;
        _scope = scope;
    }

    /// <summary>The records grouped by true entity; -1 where unknown.</summary>
    public Grouping Truth { get; }

    public int Records => Truth.GroupOf.Length;

    public static Judge Of(ReadOnlySpan<int> truth, PairScope scope, ReadOnlySpan<int> sourceOf)
    {
        int[] codes = EntityCodes.Dense(truth, unknownAllowed: true, nameof(truth), out int entities);
        return new Judge(Grouping.By(codes, entities), Sources(truth.Length, scope, sourceOf, out int sources), sources, scope);
    }

    /// <summary>Checks the scope and renumbers the sources; null where every pair counts.</summary>
    public static int[]? Sources(int records, PairScope scope, ReadOnlySpan<int> sourceOf, out int count)
    {
        count = 0;
        if (scope is not (PairScope.All or PairScope.Within or PairScope.Across))
            throw new ArgumentOutOfRangeException(nameof(scope), scope, "The scope is All, Within or Across.");
        if (scope == PairScope.All) return null;
        PairCheck.Length(sourceOf.Length, records, nameof(sourceOf));
        return EntityCodes.Dense(sourceOf, unknownAllowed: false, nameof(sourceOf), out count);
    }

    public bool InScope(int a, int b) => _source is null || (_source[a] == _source[b]) == (_scope == PairScope.Within);

    /// <summary>True, false, or null where the truth of either record is unknown.</summary>
    public bool? IsMatch(int a, int b)
    {
        int first = Truth.GroupOf[a], second = Truth.GroupOf[b];
        return first < 0 || second < 0 ? null : first == second;
    }

    /// <summary>Counts the pairs in scope that share a group.</summary>
    public long Pairs(Grouping groups)
    {
        if (_source is null) return groups.Pairs();
        long within = BySource(groups).Pairs();
        return _scope == PairScope.Within ? within : groups.Pairs() - within;
    }

    /// <summary>Counts for each record its partners in scope: the other records of its group, restricted by source.</summary>
    public int[] Partners(Grouping groups)
    {
        Grouping? parts = _source is null ? null : BySource(groups);
        int[] partners = new int[groups.GroupOf.Length];
        for (int i = 0; i < partners.Length; i++)
        {
            int group = groups.GroupOf[i];
            if (group < 0) continue;
            int all = groups.Sizes[group];
            int same = parts is null ? 0 : parts.Sizes[parts.GroupOf[i]];
            partners[i] = _scope switch { PairScope.All => all - 1, PairScope.Within => same - 1, _ => all - same };
        }
        return partners;
    }

    /// <summary>Lists the records of each true entity of two or more, ascending, one entity after the other by its smallest record.</summary>
    public IEnumerable<int[]> EntitiesBySmallestRecord()
    {
        int[] start = new int[Truth.Sizes.Length + 1];
        for (int entity = 0; entity < Truth.Sizes.Length; entity++) start[entity + 1] = start[entity] + Truth.Sizes[entity];
        int[] next = [.. start];
        int[] members = new int[start[^1]];
        for (int record = 0; record < Records; record++)
            if (Truth.GroupOf[record] >= 0) members[next[Truth.GroupOf[record]]++] = record;
        for (int record = 0; record < Records; record++)
        {
            int entity = Truth.GroupOf[record];
            if (entity >= 0 && Truth.Sizes[entity] > 1 && members[start[entity]] == record) yield return members[start[entity]..start[entity + 1]];
        }
    }

    private Grouping BySource(Grouping groups) => groups.SplitBy(_source!, _sources);
}

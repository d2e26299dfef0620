namespace Livelihood.Linkage.Clustering;

/// <summary>
/// Finds bridges and articulation records by depth-first search with its own stack: a record's low point is the earliest record that its subtree
/// reaches by one link outside the tree.
/// </summary>
internal sealed class CutSearch
{
    private readonly int[] _start;
    private readonly int[] _neighbour;
    private readonly int[] _link;
    private readonly int[] _entered;
    private readonly int[] _low;
    private readonly int[] _cursor;
    private readonly int[] _parent;
    private readonly int[] _parentLink;
    private int _clock;

    /// <param name="records">The number of records.</param>
    /// <param name="links">Distinct links.</param>
    public CutSearch(int records, ReadOnlySpan<ScoredPair> links)
    {
        IsRoot = new bool[records];
        IsArticulation = new bool[records];
        IsBridge = new bool[links.Length];
        _start = new int[records + 1];
        foreach (ref readonly ScoredPair link in links)
        {
            _start[link.A + 1]++;
            _start[link.B + 1]++;
        }
        for (int i = 1; i <= records; i++) _start[i] += _start[i - 1];
        _cursor = _start.AsSpan(0, records).ToArray();
        _neighbour = new int[2 * links.Length];
        _link = new int[2 * links.Length];
        for (int i = 0; i < links.Length; i++)
        {
            Place(links[i].A, links[i].B, i);
            Place(links[i].B, links[i].A, i);
        }
        _start.AsSpan(0, records).CopyTo(_cursor);
        _entered = new int[records];
        _low = new int[records];
        _parent = new int[records];
        _parentLink = new int[records];
    }

    /// <summary>Marks the first record of every part: one per part.</summary>
    public bool[] IsRoot { get; }

    public bool[] IsArticulation { get; }

    /// <summary>Marks links by their place in the given list.</summary>
    public bool[] IsBridge { get; }

    public void Run()
    {
        for (int record = 0; record < _entered.Length; record++)
            if (_entered[record] == 0) Walk(record);
    }

    private void Walk(int root)
    {
        IsRoot[root] = true;
        int branches = 0;
        Enter(root, -1, -1);
        for (int at = root; at >= 0;)
        {
            if (_cursor[at] < _start[at + 1])
            {
                int edge = _cursor[at]++;
                int to = _neighbour[edge];
                if (_link[edge] == _parentLink[at]) continue;
                if (_entered[to] != 0)
                {
                    _low[at] = Math.Min(_low[at], _entered[to]);
                    continue;
                }
                if (at == root) branches++;
                Enter(to, at, _link[edge]);
                at = to;
                continue;
            }
            at = Leave(at, root);
        }
        if (branches > 1) IsArticulation[root] = true;
    }

    private void Enter(int record, int parent, int link)
    {
        _entered[record] = _low[record] = ++_clock;
        _parent[record] = parent;
        _parentLink[record] = link;
    }

    private int Leave(int record, int root)
    {
        int parent = _parent[record];
        if (parent < 0) return parent;
        _low[parent] = Math.Min(_low[parent], _low[record]);
        if (_low[record] > _entered[parent]) IsBridge[_parentLink[record]] = true;
        if (parent != root && _low[record] >= _entered[parent]) IsArticulation[parent] = true;
        return parent;
    }

    private void Place(int from, int to, int link)
    {
        int at = _cursor[from]++;
        _neighbour[at] = to;
        _link[at] = link;
    }
}

namespace Livelihood.Linkage.Assigning;

/// <summary>
/// Turns any best matching into the one that the rule names. Best matchings use tight edges only and leave only records of price 0 alone; two of them
/// differ by cycles of exchanges (see <see cref="Exchanges"/>). From the smallest record on, each gets the smallest partner that some exchange allows;
/// both are then fixed.
/// </summary>
internal sealed class TieBreaker(BipartiteGraph graph, AugmentingPaths matching)
{
    private const int Unseen = -2;
    private readonly Exchanges _exchanges = new(graph, matching);
    private readonly Queue<int> _queue = new();
    private readonly List<int> _seen = [];
    private int[] _from = [];
    private bool[] _isFixed = [];
    private int _outside;

    public void Run()
    {
        _exchanges.Find();
        if (!_exchanges.Any) return;
        _outside = graph.Records;
        if (_from.Length <= graph.Records)
        {
            _from = new int[2 * (graph.Records + 1)];
            _isFixed = new bool[_from.Length];
            Array.Fill(_from, Unseen);
        }
        Array.Clear(_isFixed, 0, graph.Records);
        for (int record = 0; record < graph.Records; record++)
        {
            if (_isFixed[record]) continue;
            Settle(record);
            _isFixed[record] = true;
            if (matching.EdgeOf[record] >= 0) _isFixed[graph.Other(matching.EdgeOf[record], record)] = true;
        }
    }

    private void Settle(int record)
    {
        if (FirstCandidate(record, reached: false) < 0) return;
        Spread(record);
        int edge = FirstCandidate(record, reached: true);
        if (edge >= 0) Exchange(record, edge);
        foreach (int seen in _seen) _from[seen] = Unseen;
        _seen.Clear();
    }

    /// <summary>The first edge to a partner better than the present one that an exchange may allow, or after the search does allow; -1 without.</summary>
    private int FirstCandidate(int record, bool reached)
    {
        int own = matching.EdgeOf[record];
        foreach (int edge in graph.EdgesOf(record))
        {
            if (edge == own) return -1;
            int partner = graph.Other(edge, record);
            if (_isFixed[partner] || !_exchanges.Allows(edge)) continue;
            if (!reached || _from[partner] != Unseen) return edge;
        }
        return -1;
    }

    /// <summary>Walks from a record along possible exchanges: an own-side record gives up its partner, the partner takes another.</summary>
    private void Spread(int root)
    {
        bool side = graph.IsLeft[root];
        See(root, -1);
        while (_queue.TryDequeue(out int at))
        {
            if (at == _outside) SpreadOutside(side);
            else if (graph.IsLeft[at] == side)
                See(matching.EdgeOf[at] >= 0 ? graph.Other(matching.EdgeOf[at], at) : _outside, at);
            else
            {
                foreach (int edge in graph.EdgesOf(at))
                    if (edge != matching.EdgeOf[at] && _exchanges.Allows(edge)) See(graph.Other(edge, at), at);
                if (matching.EdgeOf[at] >= 0 && matching.Price[at] == 0) See(_outside, at);
            }
        }
    }

    private void SpreadOutside(bool side)
    {
        foreach (int record in _exchanges.Free)
        {
            bool isMatched = matching.EdgeOf[record] >= 0;
            if (isMatched == (graph.IsLeft[record] == side)) See(record, _outside);
        }
    }

    private void See(int record, int from)
    {
        if (_from[record] != Unseen || (record != _outside && _isFixed[record])) return;
        _from[record] = from;
        _seen.Add(record);
        _queue.Enqueue(record);
    }

    private void Exchange(int root, int edge)
    {
        bool side = graph.IsLeft[root];
        int partner = graph.Other(edge, root);
        List<int> added = [edge];
        for (int at = partner; at != root; at = _from[at])
        {
            int before = _from[at];
            if (at == _outside || before == _outside) continue;
            if (graph.IsLeft[at] == side) added.Add(EdgeBetween(before, at));
            else matching.EdgeOf[at] = matching.EdgeOf[before] = -1;
        }
        foreach (int one in added) matching.EdgeOf[graph.A[one]] = matching.EdgeOf[graph.B[one]] = one;
    }

    private int EdgeBetween(int x, int y)
    {
        ReadOnlySpan<int> edges = graph.EdgesOf(x);
        int low = 0, high = edges.Length - 1;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (graph.Other(edges[middle], x) < y) low = middle + 1;
            else high = middle;
        }
        return edges[low];
    }
}

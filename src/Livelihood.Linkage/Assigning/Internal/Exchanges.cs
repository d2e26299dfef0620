namespace Livelihood.Linkage.Assigning;

/// <summary>
/// Finds which edges outside a best matching can stand in another best matching. As a flow: left to right along tight edges not chosen, back along
/// chosen ones, and through the outside, which takes from and gives to records of price 0. An edge can enter exactly when both ends lie in one strongly
/// connected component (Tarjan 1972, Depth-first search and linear graph algorithms; here with its own stack).
/// </summary>
internal sealed class Exchanges(BipartiteGraph graph, AugmentingPaths matching)
{
    private readonly List<int> _path = [];
    private readonly List<int> _open = [];
    private int[] _entered = [];
    private int[] _low = [];
    private int[] _cursor = [];
    private int[] _component = [];
    private int _clock;

    /// <summary>Whether any edge outside the matching may enter.</summary>
    public bool Any { get; private set; }

    /// <summary>The records of price 0 that an exchange may leave alone or take up.</summary>
    public List<int> Free { get; } = [];

    /// <summary>Whether the edge is tight and can enter; fixing records afterwards only takes possibilities away.</summary>
    public bool Allows(int edge) => _component[graph.A[edge]] == _component[graph.B[edge]] && matching.IsTight(edge);

    public void Find()
    {
        int nodes = graph.Records + 1;
        if (_entered.Length < nodes)
            (_entered, _low, _cursor, _component) = (new int[2 * nodes], new int[2 * nodes], new int[2 * nodes], new int[2 * nodes]);
        Array.Clear(_entered, 0, nodes);
        Array.Clear(_cursor, 0, nodes);
        Array.Fill(_component, -1, 0, nodes);
        _clock = 0;
        Free.Clear();
        for (int record = 0; record < graph.Records; record++)
            if (matching.Price[record] == 0) Free.Add(record);

        for (int node = 0; node < nodes; node++)
            if (_entered[node] == 0) Walk(node);
        // What is not in the outside's own component cannot be exchanged through it.
        Free.RemoveAll(record => _component[record] != _component[graph.Records]);
        Any = false;
        for (int edge = 0; edge < graph.Edges && !Any; edge++)
            Any = matching.EdgeOf[graph.A[edge]] != edge && Allows(edge);
    }

    private void Walk(int root)
    {
        Enter(root);
        while (_path.Count > 0)
        {
            int at = _path[^1];
            int to = Next(at);
            if (to >= 0)
            {
                if (_entered[to] == 0) Enter(to);
                else if (_component[to] < 0) _low[at] = Math.Min(_low[at], _entered[to]);
                continue;
            }
            _path.RemoveAt(_path.Count - 1);
            if (_path.Count > 0) _low[_path[^1]] = Math.Min(_low[_path[^1]], _low[at]);
            if (_low[at] == _entered[at]) Close(at);
        }
    }

    private void Enter(int node)
    {
        _entered[node] = _low[node] = ++_clock;
        _path.Add(node);
        _open.Add(node);
    }

    private void Close(int root)
    {
        int node;
        do
        {
            node = _open[^1];
            _open.RemoveAt(_open.Count - 1);
            _component[node] = root;
        }
        while (node != root);
    }

    /// <summary>The next node that the flow can reach from here; -1 when there is none left.</summary>
    private int Next(int node)
    {
        if (node == graph.Records) return NextOfOutside();
        int own = matching.EdgeOf[node];
        int at = _cursor[node]++;
        if (!graph.IsLeft[node]) return at > 0 ? -1 : own >= 0 ? graph.Other(own, node) : graph.Records;

        ReadOnlySpan<int> edges = graph.EdgesOf(node);
        for (; at < edges.Length; at++)
        {
            if (edges[at] == own || !matching.IsTight(edges[at])) continue;
            _cursor[node] = at + 1;
            return graph.Other(edges[at], node);
        }
        _cursor[node] = Math.Max(at, edges.Length) + 1;
        return at == edges.Length && own >= 0 && matching.Price[node] == 0 ? graph.Records : -1;
    }

    private int NextOfOutside()
    {
        int outside = graph.Records;
        while (_cursor[outside] < Free.Count)
        {
            int record = Free[_cursor[outside]++];
            if (graph.IsLeft[record] != matching.EdgeOf[record] >= 0) return record;
        }
        return -1;
    }
}

namespace Livelihood.Linkage.Assigning;

/// <summary>
/// Finds a matching of highest total worth: left records enter one by one, each along a shortest augmenting path. Afterwards the prices prove the
/// result: the prices of an edge's ends are never below its worth, equal it on chosen edges, and are 0 on records without partner.
/// </summary>
internal sealed class AugmentingPaths(BipartiteGraph graph)
{
    private readonly PriorityQueue<int, long> _frontier = new();
    private readonly List<(long Best, int Record)> _order = [];
    private readonly List<int> _reached = [];
    private readonly List<int> _settled = [];
    private long[] _distance = [];
    private int[] _through = [];
    private bool[] _isSettled = [];
    private long _shortest;
    private int _end;

    /// <summary>The price of each record, 0 or more.</summary>
    public long[] Price { get; private set; } = [];

    /// <summary>The chosen edge of each record; -1 without.</summary>
    public int[] EdgeOf { get; private set; } = [];

    public bool IsTight(int edge) => Price[graph.A[edge]] + Price[graph.B[edge]] == graph.Worth[edge];

    public void Run()
    {
        Reserve();
        // Records with the least to gain come first: the later, heavier ones then mostly take their best partner at once,
        // instead of pushing a long chain of earlier ones along again and again.
        _order.Clear();
        for (int record = 0; record < graph.Records; record++)
        {
            if (!graph.IsLeft[record]) continue;
            long best = 0;
            foreach (int edge in graph.EdgesOf(record)) best = Math.Max(best, graph.Worth[edge]);
            _order.Add((best, record));
        }
        _order.Sort();
        foreach ((_, int record) in _order) Insert(record);
    }

    private void Insert(int root)
    {
        foreach (int edge in graph.EdgesOf(root))
            Price[root] = Math.Max(Price[root], graph.Worth[edge] - Price[graph.Other(edge, root)]);

        _shortest = Price[root];
        _end = root;
        Relax(root, 0);
        while (_frontier.TryDequeue(out int right, out long distance) && distance < _shortest)
        {
            if (_isSettled[right]) continue;
            _isSettled[right] = true;
            _settled.Add(right);
            int left = graph.Other(EdgeOf[right], right);
            if (distance + Price[left] < _shortest) (_shortest, _end) = (distance + Price[left], left);
            Relax(left, distance);
        }

        Reprice(root);
        Augment(root);
        foreach (int right in _reached) (_distance[right], _isSettled[right]) = (long.MaxValue, false);
        _reached.Clear();
        _settled.Clear();
        _frontier.Clear();
    }

    private void Relax(int left, long distance)
    {
        int own = EdgeOf[left];
        foreach (int edge in graph.EdgesOf(left))
        {
            if (edge == own) continue;
            int right = graph.Other(edge, left);
            long through = distance + Price[left] + Price[right] - graph.Worth[edge];
            // A path as long as staying alone is not needed: the record stays alone, and ties are settled later.
            if (through >= _shortest || through >= _distance[right]) continue;
            if (_distance[right] == long.MaxValue) _reached.Add(right);
            _distance[right] = through;
            _through[right] = edge;
            if (EdgeOf[right] < 0) (_shortest, _end) = (through, right);
            else _frontier.Enqueue(right, through);
        }
    }

    private void Reprice(int root)
    {
        Price[root] -= _shortest;
        foreach (int right in _settled)
        {
            long gain = _shortest - _distance[right];
            if (gain <= 0) continue;
            Price[right] += gain;
            Price[graph.Other(EdgeOf[right], right)] -= gain;
        }
    }

    private void Augment(int root)
    {
        if (_end == root) return;
        int right = _end;
        if (graph.IsLeft[_end])
        {
            right = graph.Other(EdgeOf[_end], _end);
            EdgeOf[_end] = -1;
        }
        while (true)
        {
            int edge = _through[right];
            int left = graph.Other(edge, right);
            int former = EdgeOf[left];
            EdgeOf[right] = EdgeOf[left] = edge;
            if (left == root) return;
            right = graph.Other(former, left);
        }
    }

    private void Reserve()
    {
        if (Price.Length < graph.Records)
        {
            int room = 2 * graph.Records;
            (Price, EdgeOf, _distance, _through, _isSettled) = (new long[room], new int[room], new long[room], new int[room], new bool[room]);
        }
        Array.Clear(Price, 0, graph.Records);
        Array.Clear(_isSettled, 0, graph.Records);
        Array.Fill(EdgeOf, -1, 0, graph.Records);
        Array.Fill(_distance, long.MaxValue, 0, graph.Records);
    }
}

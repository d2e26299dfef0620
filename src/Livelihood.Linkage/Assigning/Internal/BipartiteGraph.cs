namespace Livelihood.Linkage.Assigning;

/// <summary>One component of the links between two sources; records and links by place. Reused from component to component.</summary>
internal sealed class BipartiteGraph
{
    private int[] _start = [];
    private int[] _edges = [];
    private int _lefts;

    public int Records { get; private set; }

    public int Edges { get; private set; }

    /// <summary>The side of each record; the smaller side is left.</summary>
    public bool[] IsLeft { get; private set; } = [];

    /// <summary>The lower and the higher record of each edge.</summary>
    public int[] A { get; private set; } = [];

    public int[] B { get; private set; } = [];

    /// <summary>The worth of each edge, 0 or more, to be filled after loading.</summary>
    public long[] Worth { get; private set; } = [];

    /// <summary>Whether all edges meet in one record.</summary>
    public bool IsStar => _lefts == 1;

    /// <summary>The edges of a record, ascending by the record at the other end.</summary>
    public ReadOnlySpan<int> EdgesOf(int record) => _edges.AsSpan(_start[record].._start[record + 1]);

    public int Other(int edge, int record) => A[edge] == record ? B[edge] : A[edge];

    public int Left(int edge) => IsLeft[A[edge]] ? A[edge] : B[edge];

    public int Right(int edge) => IsLeft[A[edge]] ? B[edge] : A[edge];

    /// <param name="records">The records of the component, ascending.</param>
    /// <param name="edges">The distinct pairs by place, ascending by (A, B).</param>
    /// <param name="sourceOf">The source of every record.</param>
    public void Load(ReadOnlySpan<int> records, ReadOnlySpan<ScoredPair> edges, ReadOnlySpan<int> sourceOf)
    {
        Records = records.Length;
        Edges = edges.Length;
        Reserve();

        int source = sourceOf[records[0]];
        _lefts = 0;
        for (int i = 0; i < records.Length; i++)
        {
            IsLeft[i] = sourceOf[records[i]] == source;
            if (IsLeft[i]) _lefts++;
        }
        if (2 * _lefts > Records)
        {
            _lefts = Records - _lefts;
            for (int i = 0; i < Records; i++) IsLeft[i] = !IsLeft[i];
        }

        // Counted two places ahead, so that after the second pass each start stands where it belongs.
        Array.Clear(_start, 0, Records + 2);
        for (int i = 0; i < edges.Length; i++)
        {
            (A[i], B[i]) = (edges[i].A, edges[i].B);
            _start[A[i] + 2]++;
            _start[B[i] + 2]++;
        }
        for (int i = 2; i < Records + 2; i++) _start[i] += _start[i - 1];
        for (int i = 0; i < edges.Length; i++)
        {
            _edges[_start[A[i] + 1]++] = i;
            _edges[_start[B[i] + 1]++] = i;
        }
    }

    /// <summary>The edge of highest worth; ties go to the first.</summary>
    public int BestEdge()
    {
        int best = 0;
        for (int i = 1; i < Edges; i++)
            if (Worth[i] > Worth[best]) best = i;
        return best;
    }

    private void Reserve()
    {
        if (IsLeft.Length < Records)
        {
            IsLeft = new bool[2 * Records];
            _start = new int[(2 * Records) + 2];
        }
        if (A.Length >= Edges) return;
        (A, B, Worth, _edges) = (new int[2 * Edges], new int[2 * Edges], new long[2 * Edges], new int[4 * Edges]);
    }
}

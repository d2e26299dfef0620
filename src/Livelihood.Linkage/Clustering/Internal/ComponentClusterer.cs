namespace Livelihood.Linkage.Clustering;

/// <summary>Works on whole components, one after the other, for one thread: the smallest directly, the largest divided first.</summary>
internal sealed class ComponentClusterer(
    Components components, IPairScorer scorer, AverageLinkageOptions options, int[] sources, int[] entityOf)
{
    private readonly Agglomerator _agglomerator = new(scorer, options, sources);

    public List<DividedComponent> Divided { get; } = [];

    public long PairsScored => _agglomerator.PairsScored;

    public void Run(int component)
    {
        ReadOnlySpan<int> records = components.Records(component);
        ReadOnlySpan<ScoredPair> pairs = components.Pairs(component);
        if (records.Length <= options.MaxComponent) _agglomerator.Run(records, pairs, entityOf);
        else RunInPieces(records, pairs);
    }

    private void RunInPieces(ReadOnlySpan<int> records, ReadOnlySpan<ScoredPair> pairs)
    {
        int[] pieceOf = BoundedLinkage.Divide(records.Length, pairs, options.Threshold, options.MaxComponent);
        int linksCut = 0;
        ScoredPair strongest = default;
        foreach (ref readonly ScoredPair pair in pairs)
        {
            if (pieceOf[pair.A] == pieceOf[pair.B] || pair.Weight < options.Threshold) continue;
            ScoredPair cut = new(records[pair.A], records[pair.B], pair.Weight);
            if (linksCut++ == 0 || IsStronger(cut, strongest)) strongest = cut;
        }

        int pieces = 0;
        for (int i = 0; i < pieceOf.Length; i++)
            if (pieceOf[i] == i) pieces++;
        Divided.Add(new DividedComponent(records[0], records.Length, pieces, linksCut, strongest));

        Components parts = Components.Of(pieceOf, pairs);
        int[] members = new int[options.MaxComponent];
        for (int piece = 0; piece < parts.Count; piece++)
        {
            ReadOnlySpan<int> places = parts.Records(piece);
            for (int i = 0; i < places.Length; i++) members[i] = records[places[i]];
            _agglomerator.Run(members.AsSpan(0, places.Length), parts.Pairs(piece), entityOf);
        }
    }

    private static bool IsStronger(in ScoredPair x, in ScoredPair y)
        => x.Weight != y.Weight ? x.Weight > y.Weight : x.A != y.A ? x.A < y.A : x.B < y.B;
}

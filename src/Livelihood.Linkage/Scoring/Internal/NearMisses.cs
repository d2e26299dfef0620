namespace Livelihood.Linkage.Scoring.Internal;

/// <summary>Keeps the best few of the pairs that fall below every threshold. One instance a thread; what instances keep together does not depend on who saw what.</summary>
internal sealed class NearMisses
{
    private const int Kept = 16;

    private readonly List<ScoredPair> _pairs = new(Kept + 1);

    /// <summary>The weight that a pair must reach to be worth offering.</summary>
    public double Least { get; private set; } = double.NegativeInfinity;

    public void Offer(in ScoredPair pair)
    {
        int at = _pairs.BinarySearch(pair, Better.First);
        _pairs.Insert(at < 0 ? ~at : at, pair);
        if (_pairs.Count > Kept) _pairs.RemoveAt(Kept);
        if (_pairs.Count == Kept) Least = _pairs[^1].Weight;
    }

    public static ScoredPair[] Merge(IEnumerable<NearMisses> all)
        => [.. all.SelectMany(n => n._pairs).Order(Better.First).Take(Kept)];

    /// <summary>Higher weights first, then lower records.</summary>
    private sealed class Better : IComparer<ScoredPair>
    {
        public static Better First { get; } = new();

        public int Compare(ScoredPair x, ScoredPair y)
            => y.Weight.CompareTo(x.Weight) is not 0 and var byWeight ? byWeight : (x.A, x.B).CompareTo((y.A, y.B));
    }
}

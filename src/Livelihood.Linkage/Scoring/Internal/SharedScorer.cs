using Livelihood.Linkage.Clustering;

namespace Livelihood.Linkage.Scoring.Internal;

/// <summary>Lets many threads weigh pairs, each with a scorer of its own.</summary>
internal sealed class SharedScorer(Func<PairScorer> make) : IPairScorer, IDisposable
{
    private readonly ThreadLocal<PairScorer> _scorers = new(make);

    public double Weight(int a, int b) => _scorers.Value!.Weight(a, b);

    public void Dispose() => _scorers.Dispose();
}

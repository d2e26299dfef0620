namespace Livelihood.Linkage.Clustering;

/// <summary>Scores two records on demand, for methods that need pairs that no blocking rule brought together.</summary>
/// <remarks>Implementations are called from many threads at once and must give the same weight for the same pair every time.</remarks>
public interface IPairScorer
{
    /// <summary>Scores one pair.</summary>
    /// <param name="a">The position of the first record, 0 to n - 1.</param>
    /// <param name="b">The position of the second record, above <paramref name="a"/>.</param>
    /// <returns>The match weight in bits with the prior included (log2 posterior odds); infinities are allowed, NaN is not.</returns>
    double Weight(int a, int b);
}

namespace Livelihood.Linkage.Comparing.Internal;

/// <summary>Tests a pair of records by the codes of their fields. Instances are made per thread, so that they may keep caches.</summary>
internal abstract class PairTest
{
    /// <summary>Whether the test holds.</summary>
    /// <param name="a">The codes of one record, by field index.</param>
    /// <param name="b">The codes of the other.</param>
    public abstract bool Holds(ReadOnlySpan<int> a, ReadOnlySpan<int> b);
}

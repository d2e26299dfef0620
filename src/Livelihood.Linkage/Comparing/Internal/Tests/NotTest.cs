namespace Livelihood.Linkage.Comparing.Internal.Tests;

internal sealed class NotTest(PairTest part) : PairTest
{
    public override bool Holds(ReadOnlySpan<int> a, ReadOnlySpan<int> b) => !part.Holds(a, b);
}

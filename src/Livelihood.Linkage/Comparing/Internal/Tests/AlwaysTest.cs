namespace Livelihood.Linkage.Comparing.Internal.Tests;

internal sealed class AlwaysTest : PairTest
{
    public override bool Holds(ReadOnlySpan<int> a, ReadOnlySpan<int> b) => true;
}

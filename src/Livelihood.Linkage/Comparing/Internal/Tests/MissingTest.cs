namespace Livelihood.Linkage.Comparing.Internal.Tests;

internal sealed class MissingTest(int field) : PairTest
{
    public override bool Holds(ReadOnlySpan<int> a, ReadOnlySpan<int> b) => (a[field] | b[field]) < 0;
}

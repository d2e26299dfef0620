namespace Livelihood.Linkage.Comparing.Internal.Tests;

internal sealed class ExactTest(int field) : PairTest
{
    public override bool Holds(ReadOnlySpan<int> a, ReadOnlySpan<int> b) => a[field] >= 0 && a[field] == b[field];
}

namespace Livelihood.Linkage.Comparing.Internal.Tests;

/// <summary>Holds when two fields' values stand in each other's place.</summary>
/// <param name="first">The index of one field.</param>
/// <param name="second">The index of the other.</param>
/// <param name="firstAsSecond">For each code of the first field the code of the same text in the second, or -1.</param>
internal sealed class SwappedTest(int first, int second, int[] firstAsSecond) : PairTest
{
    public override bool Holds(ReadOnlySpan<int> a, ReadOnlySpan<int> b)
        => (a[first] | a[second] | b[first] | b[second]) >= 0
            && a[first] != b[first]
            && firstAsSecond[a[first]] == b[second] && firstAsSecond[b[first]] == a[second];
}

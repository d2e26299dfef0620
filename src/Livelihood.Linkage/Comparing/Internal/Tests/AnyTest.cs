namespace Livelihood.Linkage.Comparing.Internal.Tests;

internal sealed class AnyTest(PairTest[] parts) : PairTest
{
    public override bool Holds(ReadOnlySpan<int> a, ReadOnlySpan<int> b)
    {
        foreach (PairTest part in parts)
            if (part.Holds(a, b)) return true;
        return false;
    }
}

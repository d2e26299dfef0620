namespace Livelihood.Linkage.Comparing.Internal;

internal sealed class TestStep(PairTest test, int level) : LevelStep
{
    public override int Level(ReadOnlySpan<int> a, ReadOnlySpan<int> b) => test.Holds(a, b) ? level : -1;
}

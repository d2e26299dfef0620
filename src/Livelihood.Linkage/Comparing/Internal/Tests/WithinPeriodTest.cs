namespace Livelihood.Linkage.Comparing.Internal.Tests;

/// <summary>Holds when the later of two dates is not after the earlier plus a calendar duration.</summary>
internal sealed class WithinPeriodTest(int field, int[] days, LevelTest.WithinPeriod period) : PairTest
{
    private readonly PeriodStep _step = new(field, days, [period], 0);

    public override bool Holds(ReadOnlySpan<int> a, ReadOnlySpan<int> b) => _step.Level(a, b) == 0;
}

namespace Livelihood.Linkage.Comparing.Internal.Tests;

/// <summary>Holds when two different dates agree after day and month of one are exchanged.</summary>
internal sealed class SwappedDayMonthTest(int field, int[] days) : PairTest
{
    public override bool Holds(ReadOnlySpan<int> a, ReadOnlySpan<int> b)
    {
        if ((a[field] | b[field]) < 0) return false;
        int x = days[a[field]], y = days[b[field]];
        if ((x | y) < 0 || x == y) return false;
        DateOnly first = DateOnly.FromDayNumber(x), second = DateOnly.FromDayNumber(y);
        return first.Year == second.Year && first.Month == second.Day && first.Day == second.Month;
    }
}

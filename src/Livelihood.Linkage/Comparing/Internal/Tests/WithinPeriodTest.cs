namespace Livelihood.Linkage.Comparing.Internal.Tests;

/// <summary>Holds when the later of two dates is not after the earlier plus a calendar duration.</summary>
internal sealed class WithinPeriodTest(int field, int[] days, LevelTest.WithinPeriod period) : PairTest
{
    // No duration is shorter or longer than these counts of days, so the calendar is asked only in between.
    private readonly int surely = period.Days + (28 * period.Months) + (365 * period.Years);
    private readonly int never = period.Days + (31 * period.Months) + (366 * period.Years);

    public override bool Holds(ReadOnlySpan<int> a, ReadOnlySpan<int> b)
    {
        if ((a[field] | b[field]) < 0) return false;
        int x = days[a[field]], y = days[b[field]];
        if ((x | y) < 0) return false;
        int apart = Math.Abs(x - y);
        if (apart <= surely) return true;
        if (apart > never) return false;
        DateOnly earlier = DateOnly.FromDayNumber(Math.Min(x, y));
        if (earlier.Year + period.Years + (period.Months / 12) + 1 > DateOnly.MaxValue.Year) return true;
        return Math.Max(x, y) <= earlier.AddYears(period.Years).AddMonths(period.Months).DayNumber + period.Days;
    }
}

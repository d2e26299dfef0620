namespace Livelihood.Linkage.Comparing.Internal;

/// <summary>Neighbouring levels that ask for dates within growing calendar durations: the days apart are found once.</summary>
internal sealed class PeriodStep(int field, int[] days, LevelTest.WithinPeriod[] periods, int firstLevel) : LevelStep
{
    // No duration is shorter or longer than these counts of days, so the calendar is asked only in between.
    private readonly int[] _surely = Array.ConvertAll(periods, p => p.Days + (28 * p.Months) + (365 * p.Years));
    private readonly int[] _never = Array.ConvertAll(periods, p => p.Days + (31 * p.Months) + (366 * p.Years));

    public override int Level(ReadOnlySpan<int> a, ReadOnlySpan<int> b)
    {
        if ((a[field] | b[field]) < 0) return -1;
        int x = days[a[field]], y = days[b[field]];
        if ((x | y) < 0) return -1;
        int apart = Math.Abs(x - y);
        for (int i = 0; i < _surely.Length; i++)
        {
            if (apart <= _surely[i]) return firstLevel + i;
            if (apart <= _never[i] && Holds(periods[i], Math.Min(x, y), Math.Max(x, y))) return firstLevel + i;
        }
        return -1;
    }

    /// <summary>Whether the later day is not after the earlier one plus the duration.</summary>
    public static bool Holds(LevelTest.WithinPeriod period, int earlier, int later)
    {
        DateOnly start = DateOnly.FromDayNumber(earlier);
        if (start.Year + period.Years + (period.Months / 12) + 1 > DateOnly.MaxValue.Year) return true;
        return later <= start.AddYears(period.Years).AddMonths(period.Months).DayNumber + period.Days;
    }
}

namespace Livelihood.Verification.Deadlines.Internal;

/// <summary>One year of a calendar.</summary>
/// <param name="Weekend">The days of the week without work.</param>
/// <param name="Holidays">The holidays of the year.</param>
/// <param name="MakeUpDays">The days of weekends on which people work.</param>
internal sealed record CalendarYear(IReadOnlySet<DayOfWeek> Weekend, IReadOnlySet<DateOnly> Holidays, IReadOnlySet<DateOnly> MakeUpDays)
{
    public DayKind KindOf(DateOnly day)
    {
        if (MakeUpDays.Contains(day)) return DayKind.MakeUp;
        if (Holidays.Contains(day)) return DayKind.Holiday;
        return Weekend.Contains(day.DayOfWeek) ? DayKind.Weekend : DayKind.Working;
    }
}

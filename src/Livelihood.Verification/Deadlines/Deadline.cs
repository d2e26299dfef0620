namespace Livelihood.Verification.Deadlines;

/// <summary>Holds the last day of a limit, or why it cannot be told.</summary>
/// <param name="LastDay">The last day on which it is in time; null where it cannot be told.</param>
/// <param name="Problem">Why it cannot be told; null where it can.</param>
public readonly record struct Deadline(DateOnly? LastDay, string? Problem)
{
    /// <summary>Whether the last day is known.</summary>
    public bool IsKnown => LastDay is not null;

    /// <summary>The last day of a limit; for limits that need no calendar none is needed.</summary>
    /// <param name="calendar">The calendar; null where there is none.</param>
    /// <param name="after">The day of the event, which is not counted.</param>
    /// <param name="limit">The limit.</param>
    /// <returns>The last day, or the problem: no calendar where one is needed, or a year the calendar does not know.</returns>
    /// <exception cref="ArgumentException">The limit is the default value.</exception>
    public static Deadline Of(WorkingCalendar? calendar, DateOnly after, TimeLimit limit)
    {
        if (limit.Length == 0) throw new ArgumentException("The limit has no length.", nameof(limit));
        if (calendar is not null) return calendar.DeadlineOf(after, limit);
        if (limit.NeedsCalendar) return new Deadline(null, $"A limit of {limit} needs a calendar, and none was given.");
        return after.DayNumber + limit.Length <= DateOnly.MaxValue.DayNumber
            ? new Deadline(after.AddDays(limit.Length), null)
            : new Deadline(null, "The limit ends beyond the last date there is.");
    }
}

using System.Globalization;
using Livelihood.Core.Documents;
using Livelihood.Verification.Deadlines.Internal;

namespace Livelihood.Verification.Deadlines;

/// <summary>Knows which days are working days, and when a limit ends.</summary>
/// <remarks>A year the document does not list is unknown, and asking about it is a problem, not a guess. Immutable; safe to read from many threads.</remarks>
/// <example><code>
/// WorkingCalendar calendar = WorkingCalendar.Parse(calendarJson);
/// Deadline confirmation = calendar.DeadlineOf(new DateOnly(2026, 9, 24), TimeLimit.WorkingDays(10));
/// Console.WriteLine($"{confirmation.LastDay:yyyy-MM-dd}{confirmation.Problem}");
/// </code></example>
public sealed partial class WorkingCalendar
{
    /// <summary>The kind of document.</summary>
    public const string Kind = "livelihood/calendar";

    private readonly Dictionary<int, CalendarYear> _years;

    private WorkingCalendar(DocumentEnvelope envelope, Dictionary<int, CalendarYear> years) => (Envelope, _years) = (envelope, years);

    /// <summary>The document's envelope.</summary>
    public DocumentEnvelope Envelope { get; }

    /// <summary>The years the calendar knows, in order.</summary>
    public IReadOnlyList<int> Years => [.. _years.Keys.Order()];

    /// <summary>What a day is; <see cref="DayKind.Unknown"/> in a year without entry.</summary>
    /// <param name="day">The day.</param>
    public DayKind KindOf(DateOnly day) => _years.TryGetValue(day.Year, out CalendarYear? year) ? year.KindOf(day) : DayKind.Unknown;

    /// <summary>Whether people work on a day; null in a year without entry.</summary>
    /// <param name="day">The day.</param>
    public bool? IsWorkingDay(DateOnly day) => KindOf(day) switch
    {
        DayKind.Unknown => null,
        DayKind.Working or DayKind.MakeUp => true,
        _ => false,
    };

    /// <summary>The last day of a limit.</summary>
    /// <param name="after">The day of the event, which is not counted.</param>
    /// <param name="limit">The limit.</param>
    /// <returns>The last day, or that a year is needed which the calendar does not know. Plain days need no entry unless they end on a working day.</returns>
    /// <exception cref="ArgumentException">The limit is the default value.</exception>
    public Deadline DeadlineOf(DateOnly after, TimeLimit limit)
    {
        if (limit.Length == 0) throw new ArgumentException("The limit has no length.", nameof(limit));
        DateOnly day = after;
        if (!limit.CountsWorkingDays)
        {
            if (Beyond(day, limit.Length)) return End;
            day = day.AddDays(limit.Length);
            if (!limit.EndsOnWorkingDay) return new Deadline(day, null);
            while (IsWorkingDay(day) is false)
            {
                if (Beyond(day, 1)) return End;
                day = day.AddDays(1);
            }
            return IsWorkingDay(day) is null ? Missing(day) : new Deadline(day, null);
        }
        for (int left = limit.Length; left > 0;)
        {
            if (Beyond(day, 1)) return End;
            day = day.AddDays(1);
            if (IsWorkingDay(day) is not { } working) return Missing(day);
            if (working) left--;
        }
        return new Deadline(day, null);
    }

    /// <summary>The number of working days after one day up to another, which is counted.</summary>
    /// <param name="after">The day of the event, which is not counted.</param>
    /// <param name="until">The last day, not before the other.</param>
    /// <returns>Null where a year between them is unknown.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The last day is before the first.</exception>
    public int? WorkingDaysBetween(DateOnly after, DateOnly until)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(until, after);
        int count = 0;
        for (int number = after.DayNumber + 1; number <= until.DayNumber; number++)
        {
            if (IsWorkingDay(DateOnly.FromDayNumber(number)) is not { } working) return null;
            if (working) count++;
        }
        return count;
    }

    private static Deadline End => new(null, "The limit ends beyond the last date there is.");

    private static bool Beyond(DateOnly day, int days) => day.DayNumber + days > DateOnly.MaxValue.DayNumber;

    private Deadline Missing(DateOnly day)
        => new(null, string.Create(CultureInfo.InvariantCulture, $"The calendar {Envelope.Reference} has no entry for the year {day.Year:0000}."));
}

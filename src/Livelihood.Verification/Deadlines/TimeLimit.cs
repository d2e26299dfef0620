using System.Globalization;

namespace Livelihood.Verification.Deadlines;

/// <summary>States how long something may take: so many working days, or so many days.</summary>
/// <remarks>The day of the event is not counted: a limit of one day ends on the day after. Equality compares every part. The default value is no limit
/// that can be used: it has a length of 0.</remarks>
public readonly record struct TimeLimit
{
    /// <summary>The longest limit: 3,660 days.</summary>
    public const int Longest = 3660;

    private TimeLimit(int length, bool countsWorkingDays, bool endsOnWorkingDay)
    {
        if (length is < 1 or > Longest) throw new ArgumentOutOfRangeException(nameof(length), length, $"A limit is 1 to {Longest} days.");
        (Length, CountsWorkingDays, EndsOnWorkingDay) = (length, countsWorkingDays, endsOnWorkingDay);
    }

    /// <summary>The number of days, 1 to <see cref="Longest"/>.</summary>
    public int Length { get; }

    /// <summary>Whether only working days are counted.</summary>
    public bool CountsWorkingDays { get; }

    /// <summary>Whether a limit whose last day is none of work ends on the next working day; always so where working days are counted.</summary>
    public bool EndsOnWorkingDay { get; }

    /// <summary>Whether a calendar is needed to tell the last day.</summary>
    public bool NeedsCalendar => EndsOnWorkingDay;

    /// <summary>A limit of working days.</summary>
    /// <param name="length">How many, 1 to <see cref="Longest"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The length is not allowed.</exception>
    public static TimeLimit WorkingDays(int length) => new(length, true, true);

    /// <summary>A limit of days as they come, weekends and holidays included.</summary>
    /// <param name="length">How many, 1 to <see cref="Longest"/>.</param>
    /// <param name="endsOnWorkingDay">Whether it goes on to the next working day where its last day is none; default not.</param>
    /// <exception cref="ArgumentOutOfRangeException">The length is not allowed.</exception>
    public static TimeLimit Days(int length, bool endsOnWorkingDay = false) => new(length, false, endsOnWorkingDay);

    /// <summary>The limit in words, such as <c>10 working days</c> or <c>7 days</c>.</summary>
    public override string ToString()
        => string.Create(CultureInfo.InvariantCulture, $"{Length} {(CountsWorkingDays ? "working " : "")}{(Length == 1 ? "day" : "days")}")
        + (EndsOnWorkingDay && !CountsWorkingDays ? ", to the next working day" : "");
}

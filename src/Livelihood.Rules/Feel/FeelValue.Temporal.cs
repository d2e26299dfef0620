using Livelihood.Rules.Feel.Internal;

namespace Livelihood.Rules.Feel;

public abstract partial record FeelValue
{
    /// <summary>A day of the proleptic Gregorian calendar.</summary>
    public sealed record Date : FeelValue
    {
        /// <summary>The greatest year; the least is its negative.</summary>
        public const int MaxYear = 999_999_999;

        /// <summary>Makes a date.</summary>
        /// <param name="year">The year, from -999,999,999 to 999,999,999; year 0 stands before year 1.</param>
        /// <param name="month">The month, 1 to 12.</param>
        /// <param name="day">The day of the month, from 1.</param>
        /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
        public Date(int year, int month, int day)
        {
            if (!Calendar.Exists(year, month, day))
                throw new ArgumentOutOfRangeException(nameof(day), $"There is no day {year}-{month}-{day}.");
            (Year, Month, Day) = (year, month, day);
        }

        /// <summary>The year.</summary>
        public int Year { get; }

        /// <summary>The month, 1 to 12.</summary>
        public int Month { get; }

        /// <summary>The day of the month, from 1.</summary>
        public int Day { get; }

        /// <inheritdoc/>
        public override FeelKind Kind => FeelKind.Date;
    }

    /// <summary>A time of day, with a zone or without.</summary>
    public sealed record Time : FeelValue
    {
        /// <summary>Makes a time of day.</summary>
        /// <param name="hour">The hour, 0 to 23.</param>
        /// <param name="minute">The minute, 0 to 59.</param>
        /// <param name="second">The second, 0 to 59.</param>
        /// <param name="nanosecond">The nanosecond within the second, 0 to 999,999,999.</param>
        /// <param name="zone">The zone or offset; null for a local time.</param>
        /// <exception cref="ArgumentOutOfRangeException">A part is outside its range.</exception>
        public Time(int hour, int minute, int second, int nanosecond = 0, FeelZone? zone = null)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(hour);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(hour, 23);
            ArgumentOutOfRangeException.ThrowIfNegative(minute);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(minute, 59);
            ArgumentOutOfRangeException.ThrowIfNegative(second);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(second, 59);
            ArgumentOutOfRangeException.ThrowIfNegative(nanosecond);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(nanosecond, 999_999_999);
            (Hour, Minute, Second, Nanosecond, Zone) = (hour, minute, second, nanosecond, zone);
        }

        /// <summary>The hour, 0 to 23.</summary>
        public int Hour { get; }

        /// <summary>The minute, 0 to 59.</summary>
        public int Minute { get; }

        /// <summary>The second, 0 to 59.</summary>
        public int Second { get; }

        /// <summary>The nanosecond within the second.</summary>
        public int Nanosecond { get; }

        /// <summary>The zone or offset; null for a local time.</summary>
        public FeelZone? Zone { get; }

        /// <inheritdoc/>
        public override FeelKind Kind => FeelKind.Time;
    }

    /// <summary>A day and a time of that day; the time's zone is the whole value's.</summary>
    /// <param name="Day">The day.</param>
    /// <param name="TimeOfDay">The time.</param>
    public sealed record DateAndTime(Date Day, Time TimeOfDay) : FeelValue
    {
        /// <inheritdoc/>
        public override FeelKind Kind => FeelKind.DateAndTime;
    }

    /// <summary>A number of months; twelve are a year.</summary>
    /// <param name="Months">The months, negative for a duration backwards.</param>
    public sealed record YearsMonths(long Months) : FeelValue
    {
        /// <inheritdoc/>
        public override FeelKind Kind => FeelKind.YearsMonths;
    }

    /// <summary>A number of nanoseconds; a day has 24 hours.</summary>
    /// <param name="Nanoseconds">The nanoseconds, negative for a duration backwards.</param>
    public sealed record DaysTime(Int128 Nanoseconds) : FeelValue
    {
        /// <inheritdoc/>
        public override FeelKind Kind => FeelKind.DaysTime;
    }
}

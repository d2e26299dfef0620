namespace Livelihood.Rules.Feel.Internal;

/// <summary>Functions on dates.</summary>
/// <remarks>Source: OMG DMN 1.5, clause 10.3.4.7.</remarks>
internal static class Temporals
{
    private static readonly FeelValue[] Weekdays = [.. new[] { "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday" }.Select(FeelValue.From)];

    private static readonly FeelValue[] MonthNames =
        [.. new[] { "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December" }.Select(FeelValue.From)];

    public static void Add(BuiltIns all)
    {
        Of("day of year", date => FeelValue.From((FeelNumber)Calendar.DayOfYear(date)));
        Of("day of week", date => Weekdays[Calendar.Weekday(date) - 1]);
        Of("month of year", date => MonthNames[date.Month - 1]);
        Of("week of year", date => FeelValue.From((FeelNumber)Calendar.WeekOfYear(date)));

        void Of(string name, Func<FeelValue.Date, FeelValue> compute) => all
            .Add(name, "date: date", c => compute((FeelValue.Date)c[0]))
            .Add(name, "date: date and time", c => compute(((FeelValue.DateAndTime)c[0]).Day));
    }
}

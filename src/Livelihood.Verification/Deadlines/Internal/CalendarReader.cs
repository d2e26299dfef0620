using System.Globalization;
using System.Text.Json;
using Livelihood.Core.Documents;

namespace Livelihood.Verification.Deadlines.Internal;

/// <summary>Reads the years of a calendar and reports what cannot be.</summary>
internal static class CalendarReader
{
    private static readonly string[] Weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    private static readonly HashSet<DayOfWeek> Usual = [DayOfWeek.Saturday, DayOfWeek.Sunday];

    public static Dictionary<int, CalendarYear> Read(DocumentObject root)
    {
        IReadOnlySet<DayOfWeek> weekend = Weekend(root, Usual);
        var years = new Dictionary<int, CalendarYear>();
        if (root.RequiredObject("years") is not { } listed) return years;
        foreach ((string key, DocumentNode node) in listed.Entries)
        {
            if (key.Length != 4 || !int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out int year) || year == 0)
                node.Problems.Add(node.Path, "The key is not a year.", $"\"{key}\"", "four digits such as \"2026\"");
            else if (node.AsObject() is { } entry)
                years[year] = Year(entry, year, weekend);
        }
        return years;
    }

    private static CalendarYear Year(DocumentObject entry, int year, IReadOnlySet<DayOfWeek> usual)
    {
        IReadOnlySet<DayOfWeek> weekend = Weekend(entry, usual);
        var holidays = new HashSet<DateOnly>();
        foreach (DocumentNode node in entry.OptionalArray("holidays"))
            foreach (DateOnly day in Holiday(node, year))
                if (!holidays.Add(day)) node.Report($"The day {Shown(day)} is listed twice.");
        var makeUp = new HashSet<DateOnly>();
        foreach (DocumentNode node in entry.OptionalArray("makeUpDays"))
        {
            if (node.AsDate() is not { } day || !IsOf(node, day, year)) continue;
            if (!makeUp.Add(day)) node.Report($"The day {Shown(day)} is listed twice.");
            if (holidays.Contains(day)) node.Report("The day is a holiday and a make-up working day.");
            else if (!weekend.Contains(day.DayOfWeek)) node.Report("The day is a working day without being made one.", "a day of a weekend");
        }
        entry.Finish();
        return new CalendarYear(weekend, holidays, makeUp);
    }

    private static IEnumerable<DateOnly> Holiday(DocumentNode node, int year)
    {
        if (node.Kind == JsonValueKind.String)
        {
            if (node.AsDate() is { } day && IsOf(node, day, year)) yield return day;
            yield break;
        }
        if (node.AsObject() is not { } period) yield break;
        DateOnly? from = period.RequiredDate("from"), to = period.RequiredDate("to");
        Labels.Read(period.Optional("name"));
        period.Finish();
        if (from is not { } first || to is not { } last || !IsOf(node, first, year) || !IsOf(node, last, year)) yield break;
        if (last < first) node.Report("The last day is before the first.");
        for (DateOnly day = first; day <= last; day = day.AddDays(1))
        {
            yield return day;
            if (day == DateOnly.MaxValue) yield break;
        }
    }

    private static bool IsOf(DocumentNode node, DateOnly day, int year)
    {
        if (day.Year == year) return true;
        node.Report("The day lies in another year.", string.Create(CultureInfo.InvariantCulture, $"a day of {year:0000}"));
        return false;
    }

    private static IReadOnlySet<DayOfWeek> Weekend(DocumentObject node, IReadOnlySet<DayOfWeek> usual)
    {
        if (!node.Has("weekend")) return usual;
        var days = new HashSet<DayOfWeek>();
        foreach (DocumentNode item in node.OptionalArray("weekend"))
            if (item.AsOneOf(Weekdays) is { } name && !days.Add((DayOfWeek)((Array.IndexOf(Weekdays, name) + 1) % 7))) item.Report("The day is listed twice.");
        if (days.Count == 7) node.Report("Every day of the week is listed, so that no working day is left.", "six days at most");
        return days;
    }

    private static string Shown(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

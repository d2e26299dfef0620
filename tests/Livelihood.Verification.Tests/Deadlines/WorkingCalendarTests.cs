using Livelihood.Core.Documents;
using Livelihood.Testing;
using Livelihood.Verification.Deadlines;

namespace Livelihood.Verification.Tests.Deadlines;

public sealed class WorkingCalendarTests
{
    /// <summary>A year with a week of holidays in autumn and two make-up days for it.</summary>
    private const string CalendarJson = """
        { "kind": "livelihood/calendar", "id": "river", "version": "1",
          "years": { "2026": { "holidays": [ "2026-01-01", { "from": "2026-10-01", "to": "2026-10-07", "name": "National Day" } ],
                               "makeUpDays": ["2026-09-27", "2026-10-10"] } } }
        """;

    private static readonly WorkingCalendar River = WorkingCalendar.Parse(CalendarJson);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    [Theory]
    [InlineData("2026-09-25", DayKind.Working)]
    [InlineData("2026-09-26", DayKind.Weekend)]
    [InlineData("2026-09-27", DayKind.MakeUp)]
    [InlineData("2026-10-03", DayKind.Holiday)]
    [InlineData("2027-01-01", DayKind.Unknown)]
    public void KindOf_aDay_isAsListed(string day, DayKind kind) => Assert.Equal(kind, River.KindOf(Day(day)));

    [Theory]
    [InlineData("2026-09-24", 1, "2026-09-25")]
    [InlineData("2026-09-24", 2, "2026-09-27")]
    [InlineData("2026-09-24", 5, "2026-09-30")]
    [InlineData("2026-09-24", 6, "2026-10-08")]
    [InlineData("2026-09-24", 8, "2026-10-10")]
    public void DeadlineOf_workingDays_skipsHolidaysAndCountsMakeUpDays(string after, int days, string last)
        => Assert.Equal(Day(last), River.DeadlineOf(Day(after), TimeLimit.WorkingDays(days)).LastDay);

    [Fact]
    public void DeadlineOf_plainDays_countsEveryDay()
    {
        Assert.Equal(Day("2026-10-03"), River.DeadlineOf(Day("2026-09-26"), TimeLimit.Days(7)).LastDay);
        Assert.Equal(Day("2026-10-08"), River.DeadlineOf(Day("2026-09-26"), TimeLimit.Days(7, endsOnWorkingDay: true)).LastDay);
        Assert.Equal(Day("2030-01-08"), River.DeadlineOf(Day("2030-01-01"), TimeLimit.Days(7)).LastDay);
    }

    [Fact]
    public void DeadlineOf_intoAYearWithoutData_isAProblem()
    {
        Deadline deadline = River.DeadlineOf(Day("2026-12-30"), TimeLimit.WorkingDays(2));
        Assert.False(deadline.IsKnown);
        Assert.Equal("The calendar river@1 has no entry for the year 2027.", deadline.Problem);
        Assert.Null(River.WorkingDaysBetween(Day("2026-12-30"), Day("2027-01-02")));
        Assert.Equal("A limit of 2 working days needs a calendar, and none was given.", Deadline.Of(null, Day("2026-12-30"), TimeLimit.WorkingDays(2)).Problem);
    }

    [Fact]
    public void DeadlineOf_theLastDateThereIs_isAProblem()
    {
        Assert.False(River.DeadlineOf(DateOnly.MaxValue, TimeLimit.Days(1)).IsKnown);
        Assert.False(Deadline.Of(null, DateOnly.MaxValue, TimeLimit.Days(1)).IsKnown);
        Assert.Throws<ArgumentException>(() => River.DeadlineOf(Day("2026-01-01"), default));
        Assert.Throws<ArgumentOutOfRangeException>(() => TimeLimit.WorkingDays(0));
    }

    [Fact]
    public void WorkingDaysBetween_anEventAndItsDeadline_isTheLimit() => Property.Check(
        FsCheck.Fluent.Gen.Zip(FsCheck.Fluent.Gen.Choose(0, 250), FsCheck.Fluent.Gen.Choose(1, 60)),
        ((int Start, int Length) x) =>
        {
            DateOnly after = Day("2026-01-01").AddDays(x.Start);
            Deadline deadline = River.DeadlineOf(after, TimeLimit.WorkingDays(x.Length));
            return !deadline.IsKnown || (River.WorkingDaysBetween(after, deadline.LastDay!.Value) == x.Length && River.IsWorkingDay(deadline.LastDay.Value) == true);
        });

    [Theory]
    [InlineData("""{ "26": {} }""", "$.years['26']")]
    [InlineData("""{ "2026": { "holidays": ["2027-01-01"] } }""", "$.years['2026'].holidays[0]")]
    [InlineData("""{ "2026": { "holidays": [ { "from": "2026-02-02", "to": "2026-02-01" } ] } }""", "$.years['2026'].holidays[0]")]
    [InlineData("""{ "2026": { "holidays": ["2026-02-02", "2026-02-02"] } }""", "$.years['2026'].holidays[1]")]
    [InlineData("""{ "2026": { "makeUpDays": ["2026-02-02"] } }""", "$.years['2026'].makeUpDays[0]")]
    [InlineData("""{ "2026": { "holidays": ["2026-02-01"], "makeUpDays": ["2026-02-01"] } }""", "$.years['2026'].makeUpDays[0]")]
    [InlineData("""{ "2026": { "weekend": ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] } }""", "$.years['2026']")]
    [InlineData("""{ "2026": { "holiday": [] } }""", "$.years['2026'].holiday")]
    public void Parse_aFaultyYear_namesThePlace(string years, string path)
    {
        var fault = Assert.Throws<DocumentException>(() => WorkingCalendar.Parse($$"""{ "kind": "livelihood/calendar", "id": "x", "version": "1", "years": {{years}} }"""));
        Assert.Equal([path], fault.Problems.Select(p => p.Path));
    }

    [Fact]
    public void Parse_anotherWeekend_isTheYears()
    {
        WorkingCalendar calendar = WorkingCalendar.Parse("""
            { "kind": "livelihood/calendar", "id": "x", "version": "1", "weekend": ["friday"], "years": { "2026": {}, "2027": { "weekend": [] } } }
            """);
        Assert.Equal(DayKind.Weekend, calendar.KindOf(Day("2026-01-02")));
        Assert.Equal(DayKind.Working, calendar.KindOf(Day("2026-01-03")));
        Assert.Equal(DayKind.Working, calendar.KindOf(Day("2027-01-01")));
        Assert.Equal([2026, 2027], calendar.Years);
    }

    [Fact]
    public void Example_ofTheComment_runs()
    {
        string calendarJson = CalendarJson;
        WorkingCalendar calendar = WorkingCalendar.Parse(calendarJson);
        Deadline confirmation = calendar.DeadlineOf(new DateOnly(2026, 9, 24), TimeLimit.WorkingDays(10));
        Console.WriteLine($"{confirmation.LastDay:yyyy-MM-dd}{confirmation.Problem}");
        Assert.Equal(Day("2026-10-13"), confirmation.LastDay);
    }
}

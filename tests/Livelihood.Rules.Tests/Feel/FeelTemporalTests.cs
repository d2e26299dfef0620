using FsCheck;
using FsCheck.Fluent;
using Livelihood.Rules.Feel;
using Livelihood.Rules.Feel.Internal;
using Property = Livelihood.Testing.Property;

namespace Livelihood.Rules.Tests.Feel;

public sealed class FeelTemporalTests
{
    private static readonly Gen<FeelValue.Date> Dates =
        from year in Gen.OneOf(Gen.Choose(1800, 2200), Gen.Choose(-999_999_999, 999_999_999))
        from month in Gen.Choose(1, 12)
        from day in Gen.Choose(1, 28)
        select new FeelValue.Date(year, month, day);

    private static readonly Gen<FeelValue.Time> Times =
        from second in Gen.Choose(0, 86_399)
        from fraction in Gen.Elements(0, 1, 500_000_000, 999_999_999)
        from zone in Gen.Elements(null, FeelZone.Utc, FeelZone.Offset(3600), FeelZone.Offset(-19_800), FeelZone.Named("Etc/UTC"))
        select new FeelValue.Time(second / 3600, second / 60 % 60, second % 60, fraction, zone);

    [Fact]
    public void DayNumber_of_any_date_leads_back_to_it()
        => Property.Check(Dates, date => Calendar.FromDayNumber(Calendar.DayNumber(date))!.Equals(date));

    [Fact]
    public void DayNumber_of_common_dates_agrees_with_the_platform()
        => Property.Check(Gen.Choose(0, 3_652_058), day =>
        {
            DateOnly date = DateOnly.FromDayNumber(day);
            FeelValue.Date ours = new(date.Year, date.Month, date.Day);
            return Calendar.DayNumber(ours) == day - DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber
                && Calendar.DayOfYear(ours) == date.DayOfYear
                && Calendar.Weekday(ours) % 7 == (int)date.DayOfWeek
                && Calendar.WeekOfYear(ours) == System.Globalization.ISOWeek.GetWeekOfYear(date.ToDateTime(default));
        });

    [Fact]
    public void Literal_of_any_date_time_and_duration_reads_back_as_the_same_value()
        => Property.Check(
            from date in Dates
            from time in Times
            from months in Gen.Choose(int.MinValue, int.MaxValue)
            from seconds in Gen.Choose(int.MinValue, int.MaxValue)
            from fraction in Gen.Choose(0, 999_999_999)
            select new FeelValue[]
            {
                date, time, new FeelValue.DateAndTime(date, time), new FeelValue.YearsMonths(months),
                new FeelValue.DaysTime(((Int128)seconds * 1_000_000_000) + fraction),
            },
            values => values.All(v => TemporalText.Literal(ValueText.Plain(v))!.Equals(v)));

    [Fact]
    public void AddMonths_there_and_back_over_a_day_that_every_month_has_is_the_same_date()
        => Property.Check(from d in Dates from m in Gen.Choose(-100_000, 100_000) select (d, m), p =>
            Calendar.AddMonths(p.d, p.m) is not { } later || Calendar.AddMonths(later, -p.m)!.Equals(p.d));

    [Fact]
    public void Subtract_what_was_added_to_a_date_and_time_gives_the_duration()
        => Property.Check(
            from date in Dates from time in Times from seconds in Gen.Choose(-1_000_000_000, 1_000_000_000) select (new FeelValue.DateAndTime(date, time), seconds),
            p => Instants.Add(p.Item1, (Int128)p.seconds * Instants.Second) is not { } later || Instants.Difference(later, p.Item1) == (Int128)p.seconds * Instants.Second);

    [Theory]
    [InlineData("2023-02-29")]
    [InlineData("2023-13-01")]
    [InlineData("2023-00-01")]
    [InlineData("2023-1-01")]
    [InlineData("02023-01-01")]
    [InlineData("+2023-01-01")]
    [InlineData("1000000000-01-01")]
    [InlineData("２０２３-01-01")]
    [InlineData("24:00:01")]
    [InlineData("10:60:00")]
    [InlineData("10:00:60")]
    [InlineData("10:00")]
    [InlineData("10:00:00+19:00")]
    [InlineData("10:00:00+1:00")]
    [InlineData("10:00:00+02:00@Europe/Paris")]
    [InlineData("10:00:00.")]
    [InlineData("10:00:00@")]
    [InlineData("10:00:00@../etc/passwd")]
    [InlineData("2023-01-01T")]
    [InlineData("T10:00:00")]
    [InlineData("P")]
    [InlineData("PT")]
    [InlineData("P1Y1D")]
    [InlineData("P1M1Y")]
    [InlineData("P1.5Y")]
    [InlineData("P1DT")]
    [InlineData("1Y")]
    [InlineData("P-1Y")]
    [InlineData("P99999999999999999999Y")]
    [InlineData("PT9999999999999999999S")]
    [InlineData("")]
    [InlineData("-")]
    public void Literal_of_a_text_that_is_no_value_is_null(string text) => Assert.Null(TemporalText.Literal(text));

    [Theory]
    [InlineData("date(2020, 2, 29) + @\"P1Y\"", "@\"2021-02-28\"")]
    [InlineData("date(2020, 1, 31) + @\"P1M\"", "@\"2020-02-29\"")]
    [InlineData("@\"2020-03-31\" - @\"P1M\"", "@\"2020-02-29\"")]
    [InlineData("@\"2017-12-31\" + @\"P1D\"", "@\"2018-01-01\"")]
    [InlineData("@\"999999999-12-31\" + @\"P1D\"", "null")]
    [InlineData("@\"2020-01-01\" + @\"P99999999999999999D\"", "null")]
    [InlineData("@\"23:30:00\" + @\"PT45M\"", "@\"00:15:00\"")]
    [InlineData("@\"00:15:00\" - @\"PT45M\"", "@\"23:30:00\"")]
    [InlineData("@\"10:00:00+02:00\" - @\"10:00:00Z\"", "@\"-PT2H\"")]
    [InlineData("@\"10:00:00\" - @\"10:00:00Z\"", "null")]
    [InlineData("@\"2021-01-02\" - @\"2021-01-01\"", "@\"P1D\"")]
    [InlineData("@\"2021-01-02T12:00:00Z\" - @\"2021-01-01\"", "@\"P1DT12H\"")]
    [InlineData("@\"P1Y2M\" * 2", "@\"P2Y4M\"")]
    [InlineData("@\"P1Y\" / @\"P1M\"", "12")]
    [InlineData("@\"PT1H\" / 3", "@\"PT20M\"")]
    [InlineData("@\"P1D\" / 0", "null")]
    [InlineData("@\"P1Y\" + @\"P1D\"", "null")]
    [InlineData("-@\"P1D\"", "@\"-P1D\"")]
    [InlineData("@\"P1Y2M\".months", "2")]
    [InlineData("@\"-PT1H2M3S\".minutes", "-2")]
    [InlineData("@\"2018-12-10T10:30:05+05:00\".time offset", "@\"PT5H\"")]
    [InlineData("@\"2018-12-10\".weekday", "1")]
    [InlineData("@\"10:30:05\".time offset", "null")]
    [InlineData("@\"10:30:05@Etc/UTC\".timezone", "\"Etc/UTC\"")]
    [InlineData("@\"2018-12-10\".hour", "null")]
    [InlineData("@\"10:00:00.1\" = @\"10:00:00.2\"", "true")]
    [InlineData("@\"10:00:00Z\" < @\"10:00:00-01:00\"", "true")]
    [InlineData("@\"10:00:00Z\" < @\"10:00:00\"", "null")]
    [InlineData("@\"2018-12-10\" < @\"2018-12-10T00:00:00\"", "null")]
    public void Evaluate_temporal_operations_gives_what_the_standard_says(string expression, string expected)
        => Assert.Equal(expected, Evaluated.Text(expression));

    [Fact]
    public void Evaluate_now_without_a_clock_is_null_and_with_one_is_its_time()
    {
        Assert.Equal("null", Evaluated.Text("now()"));
        FeelResult result = Evaluated.Run("today() = date(now())", new FeelOptions { Clock = TimeProvider.System });
        Assert.Equal(FeelValue.True, result.Value);
    }

    [Fact]
    public void Evaluate_zones_by_name_follows_their_clocks_where_the_host_knows_them()
    {
        Assert.SkipUnless(TimeZoneInfo.TryFindSystemTimeZoneById("Europe/Paris", out _), "the host has no zone data");
        Assert.Equal("@\"PT2H\"", Evaluated.Text("@\"2018-07-10T10:30:00@Europe/Paris\".time offset"));
        Assert.Equal("@\"PT1H\"", Evaluated.Text("@\"2018-12-10T10:30:00@Europe/Paris\".time offset"));
        Assert.Equal("true", Evaluated.Text("@\"2018-12-10T10:30:00@Europe/Paris\" = @\"2018-12-10T09:30:00Z\""));
        Assert.Equal("null", Evaluated.Text("date and time(\"2018-12-10T10:30:00@Europe/Nowhere\")"));
        Assert.Equal("@\"2018-03-25T03:30:00@Europe/Paris\"", Evaluated.Text("@\"2018-03-25T01:30:00@Europe/Paris\" + @\"PT1H\""));
    }
}

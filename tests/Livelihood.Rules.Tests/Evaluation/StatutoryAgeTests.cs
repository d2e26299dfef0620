using Livelihood.Rules.Evaluation.Internal;

namespace Livelihood.Rules.Tests.Evaluation;

/// <summary>Completed years: a birthday counts from the day after it.</summary>
public class StatutoryAgeTests
{
    [Theory]
    [InlineData("2010-07-01", "2026-07-01", 15)]
    [InlineData("2010-07-01", "2026-07-02", 16)]
    [InlineData("2010-07-01", "2010-07-01", 0)]
    [InlineData("2010-07-01", "2011-07-01", 0)]
    [InlineData("2010-07-01", "2011-07-02", 1)]
    [InlineData("2008-02-29", "2026-02-28", 17)]
    [InlineData("2008-02-29", "2026-03-01", 18)]
    [InlineData("2008-02-29", "2024-02-28", 15)]
    [InlineData("2008-02-29", "2024-02-29", 15)]
    [InlineData("2008-02-29", "2024-03-01", 16)]
    [InlineData("2007-02-28", "2024-02-28", 16)]
    [InlineData("2007-02-28", "2024-02-29", 17)]
    [InlineData("1966-12-31", "2027-01-01", 60)]
    [InlineData("0001-01-01", "9999-12-31", 9998)]
    public void TryAt_dayAfterBirthday_completesTheYear(string born, string at, int years)
    {
        Assert.True(StatutoryAge.TryAt(DateOnly.ParseExact(born, "yyyy-MM-dd").DayNumber, DateOnly.ParseExact(at, "yyyy-MM-dd").DayNumber, out long found));
        Assert.Equal(years, found);
    }

    [Fact]
    public void TryAt_beforeBirth_isNoAge()
        => Assert.False(StatutoryAge.TryAt(new DateOnly(2026, 7, 2).DayNumber, new DateOnly(2026, 7, 1).DayNumber, out _));

    [Fact]
    public void TryAt_everyDayOfFourYears_growsByOneOnOneDayOfTheYear()
    {
        for (int month = 1; month <= 12; month++)
        {
            var born = new DateOnly(2000, month, DateTime.DaysInMonth(2000, month));
            long before = 0;
            int steps = 0;
            for (DateOnly day = born; day < born.AddYears(4); day = day.AddDays(1))
            {
                Assert.True(StatutoryAge.TryAt(born.DayNumber, day.DayNumber, out long years));
                Assert.InRange(years - before, 0, 1);
                steps += (int)(years - before);
                before = years;
            }
            Assert.Equal(3, steps);
        }
    }
}

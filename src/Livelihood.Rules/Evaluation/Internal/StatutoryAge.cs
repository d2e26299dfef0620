namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>Completed years of life as the law counts them.</summary>
/// <remarks>
/// A year of life is complete when the birthday has passed: on the birthday itself a person is still as old as the day before. Who was born on 29 February
/// has the last day of February as birthday in other years. Source: Civil Code (2020), articles 201 to 203 (the day of the event is not counted; a period
/// of years ends with the corresponding day of its last month, or with that month's last day where there is none); the judicial rule that a stated age is
/// reached on the day after the birthday.
/// </remarks>
internal static class StatutoryAge
{
    /// <summary>The completed years on a day.</summary>
    /// <param name="born">The day of birth, as a day number.</param>
    /// <param name="at">The day on which the age is asked for.</param>
    /// <param name="years">The years; 0 up to and including the first birthday.</param>
    /// <returns>False where the day lies before the birth.</returns>
    public static bool TryAt(long born, long at, out long years)
    {
        years = 0;
        if (at < born) return false;
        (int bornYear, int bornMonth, int bornDay) = CivilDay.Split(born);
        (int year, int month, int day) = CivilDay.Split(at);
        int birthday = bornMonth == 2 && bornDay == 29 && !DateTime.IsLeapYear(year) ? 28 : bornDay;
        bool passed = month > bornMonth || (month == bornMonth && day > birthday);
        years = Math.Max(0, year - bornYear - (passed ? 0 : 1));
        return true;
    }
}

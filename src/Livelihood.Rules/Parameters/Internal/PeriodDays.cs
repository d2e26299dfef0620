using Livelihood.Core.Documents;

namespace Livelihood.Rules.Parameters.Internal;

/// <summary>Turns periods into numbers of days, first and last included, and back.</summary>
internal static class PeriodDays
{
    public const int FirstOfAll = 0;

    public static readonly int LastOfAll = DateOnly.MaxValue.DayNumber;

    public static int FirstDay(this EffectivePeriod period) => period.From?.DayNumber ?? FirstOfAll;

    public static int LastDay(this EffectivePeriod period) => period.To?.DayNumber ?? LastOfAll;

    /// <summary>The period of the days; the first and the last day of the calendar are open ends.</summary>
    public static EffectivePeriod Period(int first, int last)
        => new(first == FirstOfAll ? null : DateOnly.FromDayNumber(first), last == LastOfAll ? null : DateOnly.FromDayNumber(last));
}

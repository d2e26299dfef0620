namespace Livelihood.Verification.DueProcess;

/// <summary>Says how the months at the edges of a period are paid.</summary>
public enum MonthRule
{
    /// <summary>A month is paid whole, at the amount in force on its first day; it belongs to the period when its first day does.</summary>
    WholeMonths,

    /// <summary>A month is paid by its days: each day counts for the amount in force on it, divided by the number of days of its month. The month is rounded once.</summary>
    ByDays,
}

using Livelihood.Core.Numbers;

namespace Livelihood.Verification.DueProcess;

/// <summary>Says how arrears are computed.</summary>
public sealed record ArrearsRule
{
    /// <summary>How the months at the edges are paid; default whole months.</summary>
    public MonthRule Months { get; init; } = MonthRule.WholeMonths;

    /// <summary>The decimals of a month's sum, 0 to 18; default 2. Looked at only by <see cref="MonthRule.ByDays"/>.</summary>
    public int Scale { get; init; } = 2;

    /// <summary>How a month's sum is rounded; default half up. Looked at only by <see cref="MonthRule.ByDays"/>.</summary>
    public Rounding Rounding { get; init; } = Rounding.HalfUp;
}

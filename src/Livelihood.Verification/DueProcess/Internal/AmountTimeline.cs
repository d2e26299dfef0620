using System.Globalization;
using Livelihood.Core.Numbers;

namespace Livelihood.Verification.DueProcess.Internal;

/// <summary>Amounts per month, each in force until the next.</summary>
internal sealed class AmountTimeline
{
    private readonly MonthlyAmount[] _amounts;

    public AmountTimeline(IReadOnlyList<MonthlyAmount> amounts, string parameter)
    {
        ArgumentNullException.ThrowIfNull(amounts, parameter);
        _amounts = [.. amounts.OrderBy(a => a.From)];
        for (int i = 0; i < _amounts.Length; i++)
        {
            string day = _amounts[i].From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            if (_amounts[i].Amount.Sign < 0) throw new ArgumentException($"The amount from {day} is below zero.", parameter);
            if (i > 0 && _amounts[i].From == _amounts[i - 1].From) throw new ArgumentException($"Two amounts begin on {day}.", parameter);
        }
    }

    /// <summary>The sum for the part of a month that lies in a period.</summary>
    public FixedPoint Of(DateOnly month, DateOnly from, DateOnly to, ArrearsRule rule)
    {
        if (rule.Months == MonthRule.WholeMonths) return At(month);
        int days = DateTime.DaysInMonth(month.Year, month.Month);
        DateOnly last = new(month.Year, month.Month, days);
        int first = Math.Max(from.DayNumber, month.DayNumber), end = Math.Min(to.DayNumber, last.DayNumber);
        FixedPoint amountDays = default;
        for (int i = 0; i < _amounts.Length; i++)
        {
            int begins = Math.Max(first, _amounts[i].From.DayNumber), ends = i + 1 < _amounts.Length ? Math.Min(end, _amounts[i + 1].From.DayNumber - 1) : end;
            if (begins <= ends) amountDays += _amounts[i].Amount * new FixedPoint(ends - begins + 1, 0);
        }
        return FixedPoint.Divide(amountDays, new FixedPoint(days, 0), rule.Scale, rule.Rounding);
    }

    private FixedPoint At(DateOnly day)
    {
        FixedPoint amount = default;
        foreach (MonthlyAmount one in _amounts)
            if (one.From <= day) amount = one.Amount;
        return amount;
    }
}

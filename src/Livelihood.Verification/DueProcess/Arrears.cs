using Livelihood.Core.Numbers;
using Livelihood.Verification.DueProcess.Internal;

namespace Livelihood.Verification.DueProcess;

/// <summary>Holds what a household is owed for a period, month by month, exactly.</summary>
/// <example><code>
/// MonthlyAmount[] due = [new(new DateOnly(2026, 1, 1), FixedPoint.Parse("935.00"))];
/// Arrears owed = Arrears.Compute(due, [], new DateOnly(2026, 3, 1), new DateOnly(2026, 5, 31));
/// FixedPoint total = owed.Total;   // 2805.00
/// </code></example>
public sealed class Arrears
{
    private Arrears(ArrearsMonth[] months, DateOnly from, DateOnly to) => (Months, From, To) = (months, from, to);

    /// <summary>The months of the period in order; months in which nothing was due and nothing paid are among them.</summary>
    public IReadOnlyList<ArrearsMonth> Months { get; }

    /// <summary>The first day of the period.</summary>
    public DateOnly From { get; }

    /// <summary>The last day of the period.</summary>
    public DateOnly To { get; }

    /// <summary>What is owed for all months together; below zero where too much was paid.</summary>
    /// <exception cref="OverflowException">The sum does not fit 64 bits.</exception>
    public FixedPoint Total => Months.Aggregate(default(FixedPoint), (sum, month) => sum + month.Owed);

    /// <summary>Computes arrears.</summary>
    /// <param name="due">The amounts that were due, in any order; before the first nothing was.</param>
    /// <param name="paid">The amounts that were paid nevertheless, such as a reduced one; empty where nothing was.</param>
    /// <param name="from">The first day of the period.</param>
    /// <param name="to">The last day of the period.</param>
    /// <param name="rule">How; the defaults where null.</param>
    /// <exception cref="ArgumentNullException">A list is null.</exception>
    /// <exception cref="ArgumentException">The last day is before the first, an amount is below zero, or two amounts of a list begin on one day.</exception>
    /// <exception cref="OverflowException">A sum does not fit 64 bits.</exception>
    public static Arrears Compute(IReadOnlyList<MonthlyAmount> due, IReadOnlyList<MonthlyAmount> paid, DateOnly from, DateOnly to, ArrearsRule? rule = null)
    {
        rule ??= new ArrearsRule();
        var owed = new AmountTimeline(due, nameof(due));
        var received = new AmountTimeline(paid, nameof(paid));
        if (to < from) throw new ArgumentException($"The last day {StepCheck.Shown(to)} is before the first day {StepCheck.Shown(from)}.", nameof(to));
        var months = new List<ArrearsMonth>();
        for (int number = MonthNumber(from); number <= MonthNumber(to); number++)
        {
            var first = new DateOnly((number / 12) + 1, (number % 12) + 1, 1);
            if (rule.Months == MonthRule.WholeMonths && first < from) continue;
            months.Add(new ArrearsMonth(first, owed.Of(first, from, to, rule), received.Of(first, from, to, rule)));
        }
        return new Arrears([.. months], from, to);
    }

    private static int MonthNumber(DateOnly day) => ((day.Year - 1) * 12) + day.Month - 1;
}

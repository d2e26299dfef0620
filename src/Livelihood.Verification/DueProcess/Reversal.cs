using Livelihood.Core.Numbers;
using Livelihood.Verification.DueProcess.Internal;

namespace Livelihood.Verification.DueProcess;

/// <summary>Undoes an effect that was wrong: the benefit is paid again, and what was withheld is owed.</summary>
public sealed class Reversal : CaseStep
{
    private Reversal(AdverseEffect effect, string[] reasons, Arrears? arrears, StepRecord record)
        : base(ProcessStep.Reversal, effect.CaseId, record, effect)
        => (Effect, Reasons, Arrears) = (effect, reasons, arrears);

    /// <summary>The effect that is undone.</summary>
    public AdverseEffect Effect { get; }

    /// <summary>Why it was wrong.</summary>
    public IReadOnlyList<string> Reasons { get; }

    /// <summary>What is owed for the days from the decision's first in force to the one before the reversal; null where there is no such day.</summary>
    public Arrears? Arrears { get; }

    /// <summary>Undoes an effect.</summary>
    /// <param name="effect">The effect.</param>
    /// <param name="reasons">Why it was wrong, at least one reason and none empty.</param>
    /// <param name="due">The amounts that were due, from before the effect on.</param>
    /// <param name="record">The person in office who decides it; from this day on the benefit is paid as before.</param>
    /// <param name="arrears">How arrears are computed; the defaults where null.</param>
    /// <param name="rules">The rules; the defaults where null.</param>
    /// <returns>The step, or every reason against it.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The amounts cannot be used, see <see cref="DueProcess.Arrears.Compute"/>.</exception>
    public static StepResult<Reversal> Reverse(
        AdverseEffect effect, IReadOnlyList<string> reasons, IReadOnlyList<MonthlyAmount> due, StepRecord record, ArrearsRule? arrears = null, DueProcessRules? rules = null)
    {
        ArgumentNullException.ThrowIfNull(effect);
        ArgumentNullException.ThrowIfNull(reasons);
        ArgumentNullException.ThrowIfNull(due);
        string[] given = [.. reasons];
        MonthlyAmount[] amounts = [.. due];
        var check = new StepCheck(record, effect);
        check.NeedsAnOfficer();
        check.KeepsApart(rules ?? DueProcessRules.Default, ProcessStep.Reversal);
        check.NeedsReasons(given);
        return check.Take(() => new Reversal(effect, given, Owed(effect.Decision, amounts, record.On, arrears), record));
    }

    private static Arrears? Owed(AdverseDecision decision, MonthlyAmount[] due, DateOnly reversed, ArrearsRule? rule)
    {
        if (reversed <= decision.EffectiveFrom) return null;
        return DueProcess.Arrears.Compute(due, Paid(decision, due), decision.EffectiveFrom, reversed.AddDays(-1), rule);
    }

    /// <summary>What was paid under the decision.</summary>
    private static MonthlyAmount[] Paid(AdverseDecision decision, MonthlyAmount[] due)
    {
        switch (decision.Measure)
        {
            case AdverseMeasure.Reduce reduced:
                return [new MonthlyAmount(decision.EffectiveFrom, reduced.Monthly)];
            case AdverseMeasure.Suspend suspended when suspended.Until < DateOnly.MaxValue:
                DateOnly again = suspended.Until.AddDays(1);
                FixedPoint then = due.Where(a => a.From <= again).OrderBy(a => a.From).LastOrDefault().Amount;
                return [new MonthlyAmount(again, then), .. due.Where(a => a.From > again)];
            default:
                return [];
        }
    }
}

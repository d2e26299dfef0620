using Livelihood.Core.Numbers;
using Livelihood.Verification.DueProcess.Internal;

namespace Livelihood.Verification.DueProcess;

/// <summary>Is a person's decision to help.</summary>
public sealed class Grant : CaseStep
{
    private Grant(Assessment assessment, MonthlyAmount amount, StepRecord record)
        : base(ProcessStep.Grant, assessment.CaseId, record, assessment)
        => (Assessment, Amount) = (assessment, amount);

    /// <summary>The assessment.</summary>
    public Assessment Assessment { get; }

    /// <summary>The amount per month and the first day from which it is due.</summary>
    public MonthlyAmount Amount { get; }

    /// <summary>Grants help. The amount may begin before the decision.</summary>
    /// <param name="assessment">The assessment, which found that the rules are met.</param>
    /// <param name="amount">The amount per month, above 0, and its first day.</param>
    /// <param name="record">The person in office who decides, when and on what basis.</param>
    /// <param name="rules">The rules; the defaults where null.</param>
    /// <returns>The step, or every reason against it.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static StepResult<Grant> Decide(Assessment assessment, MonthlyAmount amount, StepRecord record, DueProcessRules? rules = null)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        var check = new StepCheck(record, assessment);
        check.NeedsAnOfficer();
        check.KeepsApart(rules ?? DueProcessRules.Default, ProcessStep.Grant);
        check.Refuse(!assessment.IsEligible, StepRefusal.NotEligible, "The assessment found that the rules are not met.");
        check.Refuse(amount.Amount <= default(FixedPoint), StepRefusal.AmountNotAllowed, "The amount is not above zero.");
        return check.Take(() => new Grant(assessment, amount, record));
    }
}

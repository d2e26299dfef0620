using Livelihood.Verification.DueProcess.Internal;

namespace Livelihood.Verification.DueProcess;

/// <summary>Records that a household does not want to apply. It may be contacted again from the same finding.</summary>
public sealed class Declined : CaseStep
{
    private Declined(Contact contact, string? reason, StepRecord record)
        : base(ProcessStep.Declined, contact.CaseId, record, contact)
        => (Contact, Reason) = (contact, reason);

    /// <summary>The contact.</summary>
    public Contact Contact { get; }

    /// <summary>Why; null where the household does not say.</summary>
    public string? Reason { get; }

    /// <summary>Records that the household does not want to apply.</summary>
    /// <param name="contact">The contact.</param>
    /// <param name="reason">Why; null where it does not say, which is its right.</param>
    /// <param name="record">The household or whoever speaks for it, the day and the basis.</param>
    /// <returns>The step, or every reason against it.</returns>
    /// <exception cref="ArgumentNullException">The contact or the record is null.</exception>
    public static StepResult<Declined> Decline(Contact contact, string? reason, StepRecord record)
    {
        ArgumentNullException.ThrowIfNull(contact);
        var check = new StepCheck(record, contact);
        check.NeedsTheHousehold();
        return check.Take(() => new Declined(contact, reason, record));
    }
}

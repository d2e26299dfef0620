using Livelihood.Verification.DueProcess.Internal;

namespace Livelihood.Verification.DueProcess;

/// <summary>Records that a household applied. Nobody is put on a roll without it.</summary>
public sealed class Application : CaseStep
{
    private Application(Contact contact, StepRecord record)
        : base(ProcessStep.Application, contact.CaseId, record, contact)
        => Contact = contact;

    /// <summary>The contact.</summary>
    public Contact Contact { get; }

    /// <summary>Receives an application.</summary>
    /// <param name="contact">The contact.</param>
    /// <param name="record">The household or whoever speaks for it, the day and the basis.</param>
    /// <returns>The step, or every reason against it.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static StepResult<Application> Receive(Contact contact, StepRecord record)
    {
        ArgumentNullException.ThrowIfNull(contact);
        var check = new StepCheck(record, contact);
        check.NeedsTheHousehold();
        return check.Take(() => new Application(contact, record));
    }
}

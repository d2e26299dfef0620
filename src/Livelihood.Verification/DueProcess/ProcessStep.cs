namespace Livelihood.Verification.DueProcess;

/// <summary>Names the steps of a case.</summary>
public enum ProcessStep
{
    /// <summary>Somebody on the roll seems not to qualify: an <see cref="DueProcess.ErrorFinding"/>.</summary>
    ErrorFinding,

    /// <summary>The finding was verified independently: a <see cref="DueProcess.VerifiedError"/>.</summary>
    VerifiedError,

    /// <summary>The household was told, with reasons: a <see cref="DueProcess.Notice"/>.</summary>
    Notice,

    /// <summary>The household was heard, or the window passed: a <see cref="DueProcess.Hearing"/>.</summary>
    Hearing,

    /// <summary>A person decided against the household: an <see cref="DueProcess.AdverseDecision"/>.</summary>
    AdverseDecision,

    /// <summary>The decision took effect: an <see cref="DueProcess.AdverseEffect"/>.</summary>
    AdverseEffect,

    /// <summary>A wrong effect was undone: a <see cref="DueProcess.Reversal"/>.</summary>
    Reversal,

    /// <summary>The case was closed without an effect: a <see cref="DueProcess.Dismissal"/>.</summary>
    Dismissal,

    /// <summary>Somebody who qualifies seems not to be on the roll: a <see cref="DueProcess.LeakFinding"/>.</summary>
    LeakFinding,

    /// <summary>The household was contacted: a <see cref="DueProcess.Contact"/>.</summary>
    Contact,

    /// <summary>The household applied: an <see cref="DueProcess.Application"/>.</summary>
    Application,

    /// <summary>The household does not want to apply: a <see cref="DueProcess.Declined"/>.</summary>
    Declined,

    /// <summary>The application was assessed: an <see cref="DueProcess.Assessment"/>.</summary>
    Assessment,

    /// <summary>The help was granted: a <see cref="DueProcess.Grant"/>.</summary>
    Grant,

    /// <summary>The application was refused: a <see cref="DueProcess.RefusedApplication"/>.</summary>
    RefusedApplication,

    /// <summary>Help was given at once: an <see cref="DueProcess.EmergencyAid"/>.</summary>
    EmergencyAid,

    /// <summary>The paperwork of emergency help was done: an <see cref="DueProcess.EmergencyPaperwork"/>.</summary>
    EmergencyPaperwork,
}

namespace Livelihood.Verification.DueProcess;

/// <summary>Names why a step cannot be taken.</summary>
public enum StepRefusal
{
    /// <summary>The step is dated before the one it follows.</summary>
    BeforeItsPredecessor,

    /// <summary>The step must be taken by a person in office.</summary>
    NeedsAnOfficer,

    /// <summary>The step is the household's own.</summary>
    NeedsTheHousehold,

    /// <summary>The household cannot take the step for the authority.</summary>
    NotByTheHousehold,

    /// <summary>Another person must take this step than took an earlier one.</summary>
    NeedsAnotherActor,

    /// <summary>No evidence or reason is given.</summary>
    WithoutReasons,

    /// <summary>The evidence is a lead only, which permits asking and not deciding.</summary>
    LeadOnly,

    /// <summary>The evidence is from a source the finding rests on already.</summary>
    NotIndependent,

    /// <summary>The evidence is of a day after the step.</summary>
    EvidenceFromTheFuture,

    /// <summary>The evidence was observed before the finding, so that it cannot have verified it.</summary>
    EvidenceBeforeTheFinding,

    /// <summary>The last day of a limit cannot be told.</summary>
    DeadlineUnknown,

    /// <summary>The window to be heard is still open.</summary>
    WindowOpen,

    /// <summary>The window to be heard has passed.</summary>
    WindowClosed,

    /// <summary>An objection has no answer.</summary>
    ObjectionUnanswered,

    /// <summary>The decision is not in force yet, or would be in force before it was made.</summary>
    NotInForce,

    /// <summary>The assessment found that the application does not meet the rules.</summary>
    NotEligible,

    /// <summary>The assessment found that the application meets the rules.</summary>
    Eligible,

    /// <summary>The measure does not let help come before the paperwork.</summary>
    NotAnEmergencyMeasure,

    /// <summary>The amount is not above zero, or is more than the measure allows.</summary>
    AmountNotAllowed,
}

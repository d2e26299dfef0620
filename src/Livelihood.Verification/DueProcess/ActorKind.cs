namespace Livelihood.Verification.DueProcess;

/// <summary>Says who acts.</summary>
public enum ActorKind
{
    /// <summary>A person in office, who answers for the step.</summary>
    Officer,

    /// <summary>A program. It may find and tell; it never verifies and never decides.</summary>
    Program,

    /// <summary>The household or whoever speaks for it.</summary>
    Household,
}

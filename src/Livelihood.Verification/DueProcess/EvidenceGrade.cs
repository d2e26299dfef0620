namespace Livelihood.Verification.DueProcess;

/// <summary>Says what evidence is good for.</summary>
public enum EvidenceGrade
{
    /// <summary>A lead: a reason to ask, never to decide.</summary>
    Lead,

    /// <summary>Evidence that may support a decision together with other evidence.</summary>
    Supporting,

    /// <summary>Evidence that shows the fact by itself, such as a record of the authority that keeps it, or a visit.</summary>
    Conclusive,
}

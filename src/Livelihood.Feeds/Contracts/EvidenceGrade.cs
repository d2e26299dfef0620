namespace Livelihood.Feeds.Contracts;

/// <summary>Grades what a feed's statements are worth as evidence.</summary>
public enum EvidenceGrade
{
    /// <summary>The statement is a hint that must be checked before anyone relies on it.</summary>
    Lead,

    /// <summary>The department that keeps the record has verified it.</summary>
    Verified,
}

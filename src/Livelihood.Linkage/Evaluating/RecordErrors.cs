namespace Livelihood.Linkage.Evaluating;

/// <summary>Counts the errors that one record takes part in.</summary>
/// <param name="Record">The record, 0 to n - 1.</param>
/// <param name="FalseLinks">Its links to records of other true entities.</param>
/// <param name="MissedLinks">Records of its true entity that it is not linked to.</param>
public readonly record struct RecordErrors(int Record, int FalseLinks, int MissedLinks)
{
    /// <summary>Gets all errors of the record.</summary>
    public long Total => (long)FalseLinks + MissedLinks;
}

namespace Livelihood.Scoring.Model;

/// <summary>Says by what reasons are ranked; equal ones keep the order of the document.</summary>
public enum ReasonRanking
{
    /// <summary>By how far an indicator's points lie above its baseline; only those above are reasons.</summary>
    AboveBaseline,

    /// <summary>By how far they lie below it, as PMML's <c>pointsBelow</c>; only those below are reasons.</summary>
    BelowBaseline,
}

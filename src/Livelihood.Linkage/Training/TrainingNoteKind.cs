namespace Livelihood.Linkage.Training;

/// <summary>Names what a <see cref="TrainingNote"/> is about.</summary>
public enum TrainingNoteKind
{
    /// <summary>A parameter could not be learned and has a stated or default value.</summary>
    NotTrained,

    /// <summary>A level meant as agreement is as common among non-matches as among matches (u ≥ m).</summary>
    AgreementAgainst,

    /// <summary>A level counts for more than a level above it.</summary>
    NotMonotone,

    /// <summary>A session stopped before its parameters stood still.</summary>
    NotConverged,

    /// <summary>A level was met so rarely that its probability is uncertain.</summary>
    Rare,

    /// <summary>Sessions disagree about a probability.</summary>
    SessionsDisagree,
}

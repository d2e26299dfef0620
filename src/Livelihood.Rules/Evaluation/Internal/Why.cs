namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>Why a value is missing in the middle of an evaluation: the reasons of columns, then what rules themselves bring about.</summary>
internal enum Why : byte
{
    None,

    // The values of MissingReason, so that a column's reasons can be read as they stand.
    NotProvided,
    NotAsked,
    FeedAbsent,
    Stale,
    Conflicting,
    Rejected,

    // Faults, in the order of EvaluationFaultKind.
    Overflow,
    DivisionByZero,
    NoSuchDate,
    UnknownRegion,
    UnknownCode,
    Malformed,
    NoParameterValue,
    TableConflict,
    NotAllowed,

    /// <summary>The literal null, the least of no rows, a table without a row for the inputs.</summary>
    NoValue,
}

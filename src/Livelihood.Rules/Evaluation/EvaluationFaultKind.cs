namespace Livelihood.Rules.Evaluation;

/// <summary>Says why a value could not be computed although nothing it needs is missing.</summary>
public enum EvaluationFaultKind
{
    /// <summary>A result leaves 64 bits at its scale, or a date leaves the years 1 to 9999.</summary>
    Overflow,

    /// <summary>A division or a modulo by zero.</summary>
    DivisionByZero,

    /// <summary>A year, month, day, hour, minute or second that does not exist.</summary>
    NoSuchDate,

    /// <summary>A region code that the tree of regions does not have.</summary>
    UnknownRegion,

    /// <summary>A code that is not among the declared values of its category.</summary>
    UnknownCode,

    /// <summary>A text that is not written as its type demands, such as a date-time.</summary>
    Malformed,

    /// <summary>A parameter without a value for the keys of the row on the as-of date.</summary>
    NoParameterValue,

    /// <summary>Rows of a decision table that apply together although the hit policy forbids it.</summary>
    TableConflict,

    /// <summary>An input of a decision table that is not among the values the table allows.</summary>
    NotAllowed,
}

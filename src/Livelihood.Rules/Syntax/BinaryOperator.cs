namespace Livelihood.Rules.Syntax;

/// <summary>Names the operators that stand between two operands.</summary>
public enum BinaryOperator
{
    /// <summary><c>or</c>, three-valued.</summary>
    Or,

    /// <summary><c>and</c>, three-valued.</summary>
    And,

    /// <summary><c>=</c>.</summary>
    Equal,

    /// <summary><c>!=</c>.</summary>
    NotEqual,

    /// <summary><c>&lt;</c>.</summary>
    Less,

    /// <summary><c>&lt;=</c>.</summary>
    LessOrEqual,

    /// <summary><c>&gt;</c>.</summary>
    Greater,

    /// <summary><c>&gt;=</c>.</summary>
    GreaterOrEqual,

    /// <summary><c>+</c>: of numbers, durations, a date and a duration, or texts.</summary>
    Add,

    /// <summary><c>-</c>: of numbers, durations, dates, or a date and a duration.</summary>
    Subtract,

    /// <summary><c>*</c>.</summary>
    Multiply,

    /// <summary><c>/</c>.</summary>
    Divide,

    /// <summary><c>**</c>, from left to right and binding more loosely than a leading minus, as DMN prescribes.</summary>
    Power,
}

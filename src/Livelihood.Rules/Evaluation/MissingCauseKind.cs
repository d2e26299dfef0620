namespace Livelihood.Rules.Evaluation;

/// <summary>Says what kind of thing made a value unknown.</summary>
public enum MissingCauseKind
{
    /// <summary>An input column has no value in the row.</summary>
    Input,

    /// <summary>A value is present but could not be used; see <see cref="MissingCause.Fault"/>.</summary>
    Fault,

    /// <summary>The expression says <c>null</c> itself, or asks for the least, greatest or mean of no rows, or a table has no row for it.</summary>
    NoValue,

    /// <summary>A function of the host gave no value.</summary>
    Function,
}

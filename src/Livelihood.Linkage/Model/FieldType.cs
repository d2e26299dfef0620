namespace Livelihood.Linkage;

/// <summary>Says how the standardised values of a field are understood by comparisons.</summary>
public enum FieldType
{
    /// <summary>Text, compared by Unicode scalar value.</summary>
    Text,

    /// <summary>A calendar date written <c>yyyy-MM-dd</c> after standardising; text tests work on that text.</summary>
    Date,

    /// <summary>A number in invariant notation after standardising.</summary>
    Number,

    /// <summary>Several values in one cell, produced by a set-making last step such as <c>tokens</c>.</summary>
    Set,
}

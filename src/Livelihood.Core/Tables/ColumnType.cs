using System.Diagnostics.CodeAnalysis;

namespace Livelihood.Core.Tables;

/// <summary>Names the types a column can have.</summary>
public enum ColumnType
{
    /// <summary>Exact numbers: whole units at a decimal scale (<see cref="NumberColumn"/>).</summary>
    Number,

    /// <summary>Binary floating point, for statistics only (<see cref="DoubleColumn"/>).</summary>
    [SuppressMessage("Naming", "CA1720", Justification = "The column holds values of exactly that type.")]
    Double,

    /// <summary>Calendar dates (<see cref="DateColumn"/>).</summary>
    Date,

    /// <summary>True or false (<see cref="BooleanColumn"/>).</summary>
    Boolean,

    /// <summary>One of a small ordered list of names (<see cref="CategoryColumn"/>).</summary>
    Category,

    /// <summary>Any text (<see cref="TextColumn"/>).</summary>
    Text,
}

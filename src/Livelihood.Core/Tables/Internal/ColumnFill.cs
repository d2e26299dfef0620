namespace Livelihood.Core.Tables.Internal;

/// <summary>A column being filled from objects.</summary>
/// <param name="Builder">The column's builder.</param>
/// <param name="Append">Appends the cell of an object to it.</param>
internal sealed record ColumnFill<T>(ColumnBuilder Builder, Action<T> Append);

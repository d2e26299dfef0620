using Livelihood.Core.Tables.Internal;

namespace Livelihood.Core.Tables;

/// <summary>Holds truth values.</summary>
public sealed class BooleanColumn : Column
{
    private readonly bool[] _values;

    internal BooleanColumn(string name, bool[] values, Absence absence)
        : base(name, ColumnType.Boolean, values.Length, absence)
        => _values = values;

    /// <summary>The value of every row, in row order. Where a value is missing it means nothing.</summary>
    public ReadOnlySpan<bool> Values => _values;

    /// <summary>The value of a row; null where it is missing.</summary>
    /// <param name="row">The row, 0 to <see cref="Column.Count"/> - 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public bool? this[int row] => IsMissing(row) ? null : _values[row];

    /// <summary>Makes a column from values.</summary>
    /// <param name="name">The name, not empty.</param>
    /// <param name="values">The value of every row; copied.</param>
    /// <param name="validity">Which values are present; null where every one is.</param>
    /// <returns>The column.</returns>
    /// <exception cref="ArgumentException">The name is empty, or the validity has another number of rows.</exception>
    public static BooleanColumn From(string name, ReadOnlySpan<bool> values, Validity? validity = null)
        => new(name, values.ToArray(), Absence.From(validity, values.Length));

    /// <summary>Joins columns end to end.</summary>
    /// <param name="name">The name of the joined column.</param>
    /// <param name="parts">Any number of columns.</param>
    /// <returns>A column with all rows of all parts, in order.</returns>
    public static BooleanColumn Concat(string name, IReadOnlyList<BooleanColumn> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        bool[] values = new bool[RowNumbers.Total(parts)];
        int start = 0;
        foreach (BooleanColumn part in parts)
        {
            part._values.CopyTo(values, start);
            start += part.Count;
        }
        return new BooleanColumn(name, values, Absence.Concat(parts));
    }

    /// <inheritdoc cref="Column.Take"/>
    public new BooleanColumn Take(ReadOnlySpan<int> rows) => (BooleanColumn)base.Take(rows);

    /// <inheritdoc cref="Column.Rename"/>
    public new BooleanColumn Rename(string name) => (BooleanColumn)base.Rename(name);

    private protected override Column Gather(ReadOnlySpan<int> rows, MissingReason reason)
        => new BooleanColumn(Name, RowNumbers.Gather<bool>(_values, rows, false), Absence.Take(rows, reason));

    private protected override Column With(string name, Absence absence) => new BooleanColumn(name, _values, absence);

    private protected override string Format(int row) => _values[row] ? "true" : "false";

    private protected override bool TryFormat(int row, Span<char> destination, out int written)
    {
        string text = Format(row);
        bool fits = text.TryCopyTo(destination);
        written = fits ? text.Length : 0;
        return fits;
    }
}

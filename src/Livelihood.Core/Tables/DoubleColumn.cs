using System.Globalization;
using Livelihood.Core.Tables.Internal;

namespace Livelihood.Core.Tables;

/// <summary>Holds binary floating-point values, for statistics only; nothing here decides about a person.</summary>
public sealed class DoubleColumn : Column
{
    private readonly double[] _values;

    internal DoubleColumn(string name, double[] values, Absence absence)
        : base(name, ColumnType.Double, values.Length, absence)
        => _values = values;

    /// <summary>The value of every row, in row order; NaN where, and only where, the value is missing.</summary>
    public ReadOnlySpan<double> Values => _values;

    /// <summary>The value of a row; null where it is missing.</summary>
    /// <param name="row">The row, 0 to <see cref="Column.Count"/> - 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public double? this[int row] => IsMissing(row) ? null : _values[row];

    /// <summary>Makes a column from values.</summary>
    /// <param name="name">The name, not empty.</param>
    /// <param name="values">The value of every row, infinities included; NaN only where the value is missing; copied.</param>
    /// <param name="validity">Which values are present; null where every one is.</param>
    /// <returns>The column.</returns>
    /// <exception cref="ArgumentException">The name is empty, a present value is NaN, or the validity has another number of rows.</exception>
    public static DoubleColumn From(string name, ReadOnlySpan<double> values, Validity? validity = null)
    {
        Absence absence = Absence.From(validity, values.Length);
        double[] copy = values.ToArray();
        for (int row = 0; row < copy.Length; row++)
        {
            if (absence.IsMissing(row)) copy[row] = double.NaN;
            else if (double.IsNaN(copy[row])) throw new ArgumentException($"Row {row} of '{name}' is NaN; mark it as missing instead.", nameof(values));
        }
        return new DoubleColumn(name, copy, absence);
    }

    /// <summary>Joins columns end to end.</summary>
    /// <param name="name">The name of the joined column.</param>
    /// <param name="parts">Any number of columns.</param>
    /// <returns>A column with all rows of all parts, in order.</returns>
    public static DoubleColumn Concat(string name, IReadOnlyList<DoubleColumn> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        double[] values = new double[RowNumbers.Total(parts)];
        int start = 0;
        foreach (DoubleColumn part in parts)
        {
            part._values.CopyTo(values, start);
            start += part.Count;
        }
        return new DoubleColumn(name, values, Absence.Concat(parts));
    }

    /// <inheritdoc cref="Column.Take"/>
    public new DoubleColumn Take(ReadOnlySpan<int> rows) => (DoubleColumn)base.Take(rows);

    /// <inheritdoc cref="Column.Rename"/>
    public new DoubleColumn Rename(string name) => (DoubleColumn)base.Rename(name);

    private protected override Column Gather(ReadOnlySpan<int> rows, MissingReason reason)
        => new DoubleColumn(Name, RowNumbers.Gather<double>(_values, rows, double.NaN), Absence.Take(rows, reason));

    private protected override Column With(string name, Absence absence)
    {
        double[] values = absence == Absence ? _values : [.. _values];
        for (int row = 0; row < values.Length && values != _values; row++)
            if (absence.IsMissing(row)) values[row] = double.NaN;
        return new DoubleColumn(name, values, absence);
    }

    private protected override bool TryFormat(int row, Span<char> destination, out int written)
        => _values[row].TryFormat(destination, out written, "R", CultureInfo.InvariantCulture);
}

using Livelihood.Core.Numbers;
using Livelihood.Core.Numbers.Internal;
using Livelihood.Core.Tables.Internal;

namespace Livelihood.Core.Tables;

/// <summary>Holds exact numbers: whole units at one decimal scale. 12.34 at scale 2 is 1234 units.</summary>
public sealed class NumberColumn : Column
{
    private readonly long[] _values;

    internal NumberColumn(string name, int scale, long[] values, Absence absence)
        : base(name, ColumnType.Number, values.Length, absence)
    {
        Scales.ThrowIfNotScale(scale, nameof(scale));
        _values = values;
        Scale = scale;
    }

    /// <summary>The number of decimals of every value, 0 to 18.</summary>
    public int Scale { get; }

    /// <summary>The units of every row, in row order. Where a value is missing the units mean nothing.</summary>
    public ReadOnlySpan<long> Values => _values;

    /// <summary>The value of a row; null where it is missing.</summary>
    /// <param name="row">The row, 0 to <see cref="Column.Count"/> - 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public FixedPoint? this[int row] => IsMissing(row) ? null : new FixedPoint(_values[row], Scale);

    /// <summary>Makes a column from units.</summary>
    /// <param name="name">The name, not empty.</param>
    /// <param name="scale">The number of decimals, 0 to 18.</param>
    /// <param name="values">The units of every row; copied.</param>
    /// <param name="validity">Which values are present; null where every one is.</param>
    /// <returns>The column.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The scale is outside 0 to 18.</exception>
    /// <exception cref="ArgumentException">The name is empty, or the validity has another number of rows.</exception>
    public static NumberColumn From(string name, int scale, ReadOnlySpan<long> values, Validity? validity = null)
        => new(name, scale, values.ToArray(), Absence.From(validity, values.Length));

    /// <summary>Joins columns end to end, exactly, at the largest of their scales.</summary>
    /// <param name="name">The name of the joined column.</param>
    /// <param name="parts">Any number of columns; none give an empty column of scale 0.</param>
    /// <returns>A column with all rows of all parts, in order.</returns>
    /// <exception cref="OverflowException">A number does not fit 64 bits at the largest scale.</exception>
    public static NumberColumn Concat(string name, IReadOnlyList<NumberColumn> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        int scale = 0;
        foreach (NumberColumn part in parts) scale = Math.Max(scale, part.Scale);
        long[] values = new long[RowNumbers.Total(parts)];
        int start = 0;
        foreach (NumberColumn part in parts)
        {
            part.Rescale(scale)._values.CopyTo(values, start);
            start += part.Count;
        }
        return new NumberColumn(name, scale, values, Absence.Concat(parts));
    }

    /// <summary>Changes the scale without changing any value.</summary>
    /// <param name="scale">The wanted number of decimals, 0 to 18.</param>
    /// <returns>The column at the wanted scale; this one where it has that scale.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The scale is outside 0 to 18.</exception>
    /// <exception cref="ArithmeticException">Digits of a value would be lost: state a rounding.</exception>
    /// <exception cref="OverflowException">A value does not fit 64 bits at that scale.</exception>
    public NumberColumn Rescale(int scale) => Map(scale, value => value.Rescale(scale));

    /// <summary>Changes the scale, rounding as stated where digits are lost.</summary>
    /// <param name="scale">The wanted number of decimals, 0 to 18.</param>
    /// <param name="rounding">What becomes of a value between two numbers of that scale.</param>
    /// <returns>The column at the wanted scale; this one where it has that scale.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The scale is outside 0 to 18, or the rounding is not one of the stated ones.</exception>
    /// <exception cref="OverflowException">A value does not fit 64 bits at that scale.</exception>
    public NumberColumn Rescale(int scale, Rounding rounding) => Map(scale, value => value.Rescale(scale, rounding));

    /// <inheritdoc cref="Column.Take"/>
    public new NumberColumn Take(ReadOnlySpan<int> rows) => (NumberColumn)base.Take(rows);

    /// <inheritdoc cref="Column.Rename"/>
    public new NumberColumn Rename(string name) => (NumberColumn)base.Rename(name);

    private protected override Column Gather(ReadOnlySpan<int> rows, MissingReason reason)
        => new NumberColumn(Name, Scale, RowNumbers.Gather<long>(_values, rows, 0), Absence.Take(rows, reason));

    private protected override Column With(string name, Absence absence) => new NumberColumn(name, Scale, _values, absence);

    private protected override bool TryFormat(int row, Span<char> destination, out int written)
        => NumberText.TryFormat(_values[row], Scale, destination, out written);

    private NumberColumn Map(int scale, Func<FixedPoint, FixedPoint> change)
    {
        Scales.ThrowIfNotScale(scale, nameof(scale));
        if (scale == Scale) return this;
        long[] values = new long[Count];
        for (int row = 0; row < values.Length; row++)
            if (!Absence.IsMissing(row)) values[row] = change(new FixedPoint(_values[row], Scale)).Units;
        return new NumberColumn(Name, scale, values, Absence);
    }
}

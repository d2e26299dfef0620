using System.Globalization;
using Livelihood.Core.Tables.Internal;

namespace Livelihood.Core.Tables;

/// <summary>Holds calendar dates.</summary>
public sealed class DateColumn : Column
{
    private readonly int[] _days;

    internal DateColumn(string name, int[] days, Absence absence)
        : base(name, ColumnType.Date, days.Length, absence)
        => _days = days;

    /// <summary>The day number (<see cref="DateOnly.DayNumber"/>) of every row, in row order. Where a value is missing it means nothing.</summary>
    public ReadOnlySpan<int> Days => _days;

    /// <summary>The value of a row; null where it is missing.</summary>
    /// <param name="row">The row, 0 to <see cref="Column.Count"/> - 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public DateOnly? this[int row] => IsMissing(row) ? null : DateOnly.FromDayNumber(_days[row]);

    /// <summary>Makes a column from values.</summary>
    /// <param name="name">The name, not empty.</param>
    /// <param name="dates">The date of every row; copied.</param>
    /// <param name="validity">Which values are present; null where every one is.</param>
    /// <returns>The column.</returns>
    /// <exception cref="ArgumentException">The name is empty, or the validity has another number of rows.</exception>
    public static DateColumn From(string name, ReadOnlySpan<DateOnly> dates, Validity? validity = null)
    {
        int[] days = new int[dates.Length];
        for (int row = 0; row < days.Length; row++) days[row] = dates[row].DayNumber;
        return new DateColumn(name, days, Absence.From(validity, days.Length));
    }

    /// <summary>Makes a column from day numbers.</summary>
    /// <param name="name">The name, not empty.</param>
    /// <param name="days">The day number (<see cref="DateOnly.DayNumber"/>) of every row; copied.</param>
    /// <param name="validity">Which values are present; null where every one is.</param>
    /// <returns>The column.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A present day number is outside 0001-01-01 to 9999-12-31.</exception>
    /// <exception cref="ArgumentException">The name is empty, or the validity has another number of rows.</exception>
    public static DateColumn FromDays(string name, ReadOnlySpan<int> days, Validity? validity = null)
    {
        Absence absence = Absence.From(validity, days.Length);
        int[] copy = days.ToArray();
        for (int row = 0; row < copy.Length; row++)
        {
            if (absence.IsMissing(row)) copy[row] = 0;
            else if ((uint)copy[row] > (uint)DateOnly.MaxValue.DayNumber)
                throw new ArgumentOutOfRangeException(nameof(days), copy[row], $"Row {row} of '{name}' is no day number: they go from 0 to {DateOnly.MaxValue.DayNumber}.");
        }
        return new DateColumn(name, copy, absence);
    }

    /// <summary>Joins columns end to end.</summary>
    /// <param name="name">The name of the joined column.</param>
    /// <param name="parts">Any number of columns.</param>
    /// <returns>A column with all rows of all parts, in order.</returns>
    public static DateColumn Concat(string name, IReadOnlyList<DateColumn> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        int[] days = new int[RowNumbers.Total(parts)];
        int start = 0;
        foreach (DateColumn part in parts)
        {
            part._days.CopyTo(days, start);
            start += part.Count;
        }
        return new DateColumn(name, days, Absence.Concat(parts));
    }

    /// <inheritdoc cref="Column.Take"/>
    public new DateColumn Take(ReadOnlySpan<int> rows) => (DateColumn)base.Take(rows);

    /// <inheritdoc cref="Column.Rename"/>
    public new DateColumn Rename(string name) => (DateColumn)base.Rename(name);

    private protected override Column Gather(ReadOnlySpan<int> rows, MissingReason reason)
        => new DateColumn(Name, RowNumbers.Gather<int>(_days, rows, 0), Absence.Take(rows, reason));

    private protected override Column With(string name, Absence absence) => new DateColumn(name, _days, absence);

    private protected override bool TryFormat(int row, Span<char> destination, out int written)
        => DateOnly.FromDayNumber(_days[row]).TryFormat(destination, out written, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}

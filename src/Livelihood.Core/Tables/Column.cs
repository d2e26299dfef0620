using Livelihood.Core.Tables.Internal;

namespace Livelihood.Core.Tables;

/// <summary>Holds one named value per row, all of one type. Immutable; safe to read from many threads.</summary>
/// <remarks>
/// The six kinds are <see cref="NumberColumn"/>, <see cref="DoubleColumn"/>, <see cref="DateColumn"/>, <see cref="BooleanColumn"/>,
/// <see cref="CategoryColumn"/> and <see cref="TextColumn"/>; there are no others.
/// </remarks>
public abstract class Column
{
    private protected Column(string name, ColumnType type, int count, Absence absence)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        Name = name;
        Type = type;
        Count = count;
        Absence = absence;
    }

    /// <summary>The name; never empty. Letter case matters.</summary>
    public string Name { get; }

    /// <summary>The type of every value.</summary>
    public ColumnType Type { get; }

    /// <summary>The number of rows.</summary>
    public int Count { get; }

    /// <summary>Which values are present; null where every one is.</summary>
    public Validity? Validity => Absence.Validity;

    /// <summary>The number of missing values.</summary>
    public int MissingCount => Absence.MissingCount;

    /// <summary>
    /// One reason per row, <see cref="MissingReason.None"/> where the value is present; empty where every missing value is
    /// <see cref="MissingReason.NotProvided"/>.
    /// </summary>
    public ReadOnlySpan<MissingReason> Reasons => Absence.Reasons;

    internal Absence Absence { get; }

    /// <summary>Whether the value of a row is missing.</summary>
    /// <param name="row">The row, 0 to <see cref="Count"/> - 1.</param>
    /// <returns>Whether it is missing.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public bool IsMissing(int row)
    {
        RowNumbers.ThrowIfOutside(row, Count);
        return Absence.IsMissing(row);
    }

    /// <summary>Says why the value of a row is missing.</summary>
    /// <param name="row">The row, 0 to <see cref="Count"/> - 1.</param>
    /// <returns>The reason; <see cref="MissingReason.None"/> where the value is present.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public MissingReason ReasonAt(int row)
    {
        RowNumbers.ThrowIfOutside(row, Count);
        return Absence.ReasonAt(row);
    }

    /// <summary>
    /// Writes the value of a row as invariant text: numbers with the decimals of their scale, dates as <c>yyyy-MM-dd</c>, Booleans as
    /// <c>true</c> and <c>false</c>, doubles so that they read back to the same bits.
    /// </summary>
    /// <param name="row">The row, 0 to <see cref="Count"/> - 1.</param>
    /// <returns>The text; null where the value is missing.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public string? FormatAt(int row)
    {
        RowNumbers.ThrowIfOutside(row, Count);
        return Absence.IsMissing(row) ? null : Format(row);
    }

    /// <summary>Writes the value of a row as the text of <see cref="FormatAt"/> into a span; a missing value writes nothing.</summary>
    /// <param name="row">The row, 0 to <see cref="Count"/> - 1.</param>
    /// <param name="destination">Where to write; 32 characters are enough for every type but categories and texts.</param>
    /// <param name="written">How many characters were written; 0 where there was no room.</param>
    /// <returns>Whether there was room.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public bool TryFormatAt(int row, Span<char> destination, out int written)
    {
        RowNumbers.ThrowIfOutside(row, Count);
        written = 0;
        return Absence.IsMissing(row) || TryFormat(row, destination, out written);
    }

    /// <summary>Takes the given rows, in the given order; rows may repeat.</summary>
    /// <param name="rows">Row numbers, 0 to <see cref="Count"/> - 1.</param>
    /// <returns>A column of the same name and type with as many rows as were asked for.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public Column Take(ReadOnlySpan<int> rows)
    {
        RowNumbers.ThrowIfAnyOutside(rows, Count);
        return Gather(rows, MissingReason.NotProvided);
    }

    /// <summary>Takes the given rows, where -1 stands for "no such row" and gives a missing value, as an outer join needs.</summary>
    /// <param name="rows">Row numbers, -1 to <see cref="Count"/> - 1.</param>
    /// <param name="reason">Why the value is missing where the row is -1.</param>
    /// <returns>A column of the same name and type with as many rows as were asked for.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    /// <exception cref="ArgumentException">The reason is <see cref="MissingReason.None"/>.</exception>
    public Column TakeOrMissing(ReadOnlySpan<int> rows, MissingReason reason = MissingReason.NotProvided)
    {
        ColumnBuilder.ThrowIfNotReason(reason);
        foreach (int row in rows)
            if (row != RowNumbers.NoRow) RowNumbers.ThrowIfOutside(row, Count);
        return Gather(rows, reason);
    }

    /// <summary>Gives the same values another name.</summary>
    /// <param name="name">The new name, not empty.</param>
    /// <returns>A column that shares this one's values.</returns>
    /// <exception cref="ArgumentException">The name is null or empty.</exception>
    public Column Rename(string name) => With(name, Absence);

    /// <summary>Marks further values as missing; values already missing keep their reasons.</summary>
    /// <param name="present">One bit per row; a value stays present only where it is set.</param>
    /// <param name="reason">Why the values that are newly missing are missing.</param>
    /// <returns>A column that shares this one's values.</returns>
    /// <exception cref="ArgumentException">The numbers of rows differ, or the reason is <see cref="MissingReason.None"/>.</exception>
    public Column Mask(Validity present, MissingReason reason)
    {
        ColumnBuilder.ThrowIfNotReason(reason);
        Absence added = Absence.From(present, Count);
        if (added.Validity is null) return this;
        AbsenceBuilder masked = new();
        for (int row = 0; row < Count; row++)
        {
            if (Absence.IsMissing(row)) masked.Mark(row, Absence.ReasonAt(row));
            else if (added.IsMissing(row)) masked.Mark(row, reason);
        }
        return With(Name, masked.Build(Count));
    }

    /// <summary>Marks further values as missing, each for its own reason; values already missing keep theirs.</summary>
    /// <param name="reasons">One per row; a value stays present only where it is <see cref="MissingReason.None"/>.</param>
    /// <returns>A column that shares this one's values; this one where no value is newly missing.</returns>
    /// <exception cref="ArgumentException">The numbers of rows differ, or an entry is not one of the stated reasons.</exception>
    public Column Mask(ReadOnlySpan<MissingReason> reasons)
    {
        if (reasons.Length != Count) throw new ArgumentException($"There are {reasons.Length} reasons, but the column has {Count} rows.", nameof(reasons));
        AbsenceBuilder masked = new();
        bool changed = false;
        for (int row = 0; row < Count; row++)
        {
            MissingReason why = Absence.ReasonAt(row);
            if (why == MissingReason.None && reasons[row] != MissingReason.None)
            {
                ColumnBuilder.ThrowIfNotReason(why = reasons[row], nameof(reasons));
                changed = true;
            }
            if (why != MissingReason.None) masked.Mark(row, why);
        }
        return changed ? With(Name, masked.Build(Count)) : this;
    }

    /// <summary>Joins columns of one type end to end.</summary>
    /// <param name="name">The name of the joined column.</param>
    /// <param name="parts">
    /// One or more columns of one type. Numbers of different scales are brought exactly to the largest; categories and texts are recoded
    /// to one list of names in the order of their first occurrence over the parts.
    /// </param>
    /// <returns>A column with all rows of all parts, in order.</returns>
    /// <exception cref="ArgumentException">There is no part, or the types differ.</exception>
    /// <exception cref="OverflowException">A number does not fit 64 bits at the largest scale.</exception>
    public static Column Concat(string name, IReadOnlyList<Column> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        if (parts.Count == 0) throw new ArgumentException("At least one column is needed to know the type.", nameof(parts));
        foreach (Column part in parts)
            if (part.Type != parts[0].Type)
                throw new ArgumentException($"'{parts[0].Name}' is a {parts[0].Type} column, but '{part.Name}' is a {part.Type} column.", nameof(parts));
        return parts[0].Type switch
        {
            ColumnType.Number => NumberColumn.Concat(name, [.. parts.Cast<NumberColumn>()]),
            ColumnType.Double => DoubleColumn.Concat(name, [.. parts.Cast<DoubleColumn>()]),
            ColumnType.Date => DateColumn.Concat(name, [.. parts.Cast<DateColumn>()]),
            ColumnType.Boolean => BooleanColumn.Concat(name, [.. parts.Cast<BooleanColumn>()]),
            ColumnType.Category => CategoryColumn.Concat(name, [.. parts.Cast<CategoryColumn>()]),
            _ => TextColumn.Concat(name, [.. parts.Cast<TextColumn>()]),
        };
    }

    /// <summary>Names the column, its type, rows and missing values; never a value.</summary>
    /// <returns>For example <c>income: Number, 10 rows, 2 missing</c>.</returns>
    public override string ToString() => $"{Name}: {Type}, {Count} rows, {MissingCount} missing";

    /// <summary>Gathers rows that were checked; <see cref="RowNumbers.NoRow"/> is missing for the reason.</summary>
    private protected abstract Column Gather(ReadOnlySpan<int> rows, MissingReason reason);

    /// <summary>The same values under another name, with other cells missing.</summary>
    private protected abstract Column With(string name, Absence absence);

    /// <summary>Writes a value that is present.</summary>
    private protected abstract bool TryFormat(int row, Span<char> destination, out int written);

    private protected virtual string Format(int row)
    {
        Span<char> buffer = stackalloc char[32];
        _ = TryFormat(row, buffer, out int written);
        return new string(buffer[..written]);
    }
}

namespace Livelihood.Core.Tables.Internal;

/// <summary>
/// What is missing in a column and why. Both parts are null where every cell is present; the reasons are null where every
/// missing cell is <see cref="MissingReason.NotProvided"/>.
/// </summary>
internal readonly record struct Absence(Validity? Validity, MissingReason[]? Reasons)
{
    public static Absence Nothing => default;

    public int MissingCount => Validity?.MissingCount ?? 0;

    /// <summary>Brings a caller's bitmap into this form.</summary>
    public static Absence From(Validity? validity, int count)
    {
        if (validity is null) return Nothing;
        if (validity.Count != count)
            throw new ArgumentException($"The validity has {validity.Count} rows, but the column has {count}.", nameof(validity));
        return validity.MissingCount == 0 ? Nothing : new Absence(validity, null);
    }

    public bool IsMissing(int row) => Validity is not null && !Bits.IsSet(Validity.Words, row);

    public MissingReason ReasonAt(int row)
        => !IsMissing(row) ? MissingReason.None : Reasons is null ? MissingReason.NotProvided : Reasons[row];

    /// <summary>Takes rows; <see cref="RowNumbers.NoRow"/> is missing for <paramref name="reason"/>.</summary>
    public Absence Take(ReadOnlySpan<int> rows, MissingReason reason)
    {
        AbsenceBuilder taken = new();
        if (Validity is null && rows.IndexOf(RowNumbers.NoRow) < 0) return Nothing;
        for (int i = 0; i < rows.Length; i++)
        {
            MissingReason why = rows[i] == RowNumbers.NoRow ? reason : ReasonAt(rows[i]);
            if (why != MissingReason.None) taken.Mark(i, why);
        }
        return taken.Build(rows.Length);
    }

    public static Absence Concat<TColumn>(IReadOnlyList<TColumn> parts) where TColumn : Column
    {
        AbsenceBuilder joined = new();
        int start = 0;
        foreach (TColumn part in parts)
        {
            Absence absence = part.Absence;
            if (absence.Validity is not null)
            {
                for (int row = 0; row < part.Count; row++)
                    if (absence.IsMissing(row)) joined.Mark(start + row, absence.ReasonAt(row));
            }
            start += part.Count;
        }
        return joined.Build(start);
    }
}

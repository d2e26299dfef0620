namespace Livelihood.Core.Tables.Internal;

/// <summary>Collects missing cells; costs nothing while every cell is present.</summary>
internal sealed class AbsenceBuilder
{
    private ulong[] _missing = [];
    private MissingReason[]? _reasons;

    /// <summary>Marks a cell as missing. Rows may come in any order.</summary>
    public void Mark(int row, MissingReason reason)
    {
        int words = Bits.WordsFor(row + 1);
        if (words > _missing.Length) Array.Resize(ref _missing, Math.Max(words, 2 * _missing.Length));
        Bits.Set(_missing, row);
        if (reason == MissingReason.NotProvided && _reasons is null) return;

        _reasons ??= [];
        if (row >= _reasons.Length) Array.Resize(ref _reasons, Math.Max(row + 1, Math.Max(64, 2 * _reasons.Length)));
        _reasons[row] = reason;
    }

    /// <summary>Hands over what was marked and starts anew.</summary>
    public Absence Build(int count)
    {
        (ulong[] missing, MissingReason[]? reasons) = (_missing, _reasons);
        (_missing, _reasons) = ([], null);
        if (missing.Length == 0) return Absence.Nothing;

        Array.Resize(ref missing, Bits.WordsFor(count));
        if (reasons is not null)
        {
            // Cells marked before the first stated reason hold none yet.
            Array.Resize(ref reasons, count);
            for (int row = 0; row < count; row++)
                if (reasons[row] == MissingReason.None && Bits.IsSet(missing, row)) reasons[row] = MissingReason.NotProvided;
        }
        for (int i = 0; i < missing.Length; i++) missing[i] = ~missing[i];
        return new Absence(Validity.Adopt(missing, count), reasons);
    }
}

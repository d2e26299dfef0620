using Livelihood.Core.Tables.Internal;

namespace Livelihood.Core.Tables;

/// <summary>Holds a text per row, as a code into a dictionary of distinct texts.</summary>
/// <remarks>
/// A column that was read, built or joined has a dictionary of exactly its texts, numbered in the order of their first occurrence. A column
/// made by taking rows shares the dictionary it was taken from; <see cref="Compact"/> gives it its own.
/// </remarks>
public sealed class TextColumn : Column
{
    /// <summary>The code of a missing value.</summary>
    public const int MissingCode = -1;

    private readonly int[] _codes;

    internal TextColumn(string name, int[] codes, TextDictionary dictionary, Absence absence)
        : base(name, ColumnType.Text, codes.Length, absence)
    {
        _codes = codes;
        Dictionary = dictionary;
    }

    /// <summary>The distinct texts that the codes stand for.</summary>
    public TextDictionary Dictionary { get; }

    /// <summary>The code of every row, in row order; -1 where the value is missing.</summary>
    public ReadOnlySpan<int> Codes => _codes;

    /// <summary>The text of a row, as a new string; null where it is missing.</summary>
    /// <param name="row">The row, 0 to <see cref="Column.Count"/> - 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public string? this[int row]
    {
        get
        {
            RowNumbers.ThrowIfOutside(row, Count);
            return _codes[row] < 0 ? null : Dictionary[_codes[row]];
        }
    }

    /// <summary>Gives the characters of a row's text without a copy.</summary>
    /// <param name="row">The row, 0 to <see cref="Column.Count"/> - 1.</param>
    /// <returns>The characters; empty where the value is missing, which <see cref="Codes"/> tells from an empty text.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public ReadOnlySpan<char> SpanAt(int row)
    {
        RowNumbers.ThrowIfOutside(row, Count);
        return _codes[row] < 0 ? default : Dictionary.AsSpan(_codes[row]);
    }

    /// <summary>Makes a column from texts.</summary>
    /// <param name="name">The name, not empty.</param>
    /// <param name="values">The text of every row; null where it is missing. An empty text is present.</param>
    /// <returns>The column.</returns>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public static TextColumn From(string name, params ReadOnlySpan<string?> values)
    {
        TextColumnBuilder builder = new(name);
        foreach (string? value in values) builder.Append(value);
        return builder.Build();
    }

    /// <summary>Makes a column from codes into a dictionary that exists.</summary>
    /// <param name="name">The name, not empty.</param>
    /// <param name="codes">For every row the code of its text, or -1 where it is missing; copied.</param>
    /// <param name="dictionary">The dictionary; shared.</param>
    /// <returns>The column.</returns>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A code is not in the dictionary.</exception>
    public static TextColumn FromCodes(string name, ReadOnlySpan<int> codes, TextDictionary dictionary)
    {
        ArgumentNullException.ThrowIfNull(dictionary);
        AbsenceBuilder absence = new();
        for (int row = 0; row < codes.Length; row++)
        {
            if (codes[row] == MissingCode) absence.Mark(row, MissingReason.NotProvided);
            else if ((uint)codes[row] >= (uint)dictionary.Count)
                throw new ArgumentOutOfRangeException(nameof(codes), codes[row], $"Row {row} of '{name}' has no such text: the dictionary has {dictionary.Count}.");
        }
        return new TextColumn(name, codes.ToArray(), dictionary, absence.Build(codes.Length));
    }

    /// <summary>
    /// Joins columns end to end, as if all their texts had been appended to one builder: codes follow first occurrence over the whole.
    /// </summary>
    /// <param name="name">The name of the joined column.</param>
    /// <param name="parts">Any number of columns, for example the chunks of a file that were parsed in parallel.</param>
    /// <returns>A column with all rows of all parts, in order.</returns>
    /// <remarks>Costs one lookup per distinct text of the second and later parts and one pass over the codes.</remarks>
    public static TextColumn Concat(string name, IReadOnlyList<TextColumn> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        int[] codes = new int[RowNumbers.Total(parts)];
        TextDictionary dictionary = TextMerge.Join(parts, codes);
        return new TextColumn(name, codes, dictionary, Absence.Concat(parts));
    }

    /// <summary>Changes every distinct text once, for example to standardise it.</summary>
    /// <param name="name">The name of the new column.</param>
    /// <param name="change">Gives the new text; null makes the value missing for <paramref name="reason"/>.</param>
    /// <param name="reason">Why a value is missing where the change gives null.</param>
    /// <returns>A column of as many rows; values missing here stay missing with their reasons.</returns>
    /// <exception cref="ArgumentException">The name is empty, or the reason is <see cref="MissingReason.None"/>.</exception>
    public TextColumn Map(string name, Func<string, string?> change, MissingReason reason = MissingReason.NotProvided)
    {
        ArgumentNullException.ThrowIfNull(change);
        ColumnBuilder.ThrowIfNotReason(reason);
        const int Unknown = -2;
        int[] recode = new int[Dictionary.Count];
        recode.AsSpan().Fill(Unknown);
        TextStore store = new();
        AbsenceBuilder absence = new();
        int[] codes = new int[Count];
        for (int row = 0; row < codes.Length; row++)
        {
            int code = _codes[row];
            if (code >= 0 && recode[code] == Unknown)
                recode[code] = change(Dictionary[code]) is { } changed ? store.GetOrAdd(changed) : MissingCode;
            codes[row] = code < 0 ? MissingCode : recode[code];
            if (codes[row] == MissingCode) absence.Mark(row, code < 0 ? Absence.ReasonAt(row) : reason);
        }
        return new TextColumn(name, codes, new TextDictionary(store), absence.Build(Count));
    }

    /// <summary>Gives the column a dictionary of exactly its texts, in the order of their first occurrence.</summary>
    /// <returns>The column with its own dictionary; this one where it is so already.</returns>
    public TextColumn Compact()
    {
        int[] codes = new int[Count];
        TextDictionary dictionary = TextMerge.Compact(this, codes);
        return dictionary == Dictionary ? this : new TextColumn(Name, codes, dictionary, Absence);
    }

    /// <inheritdoc cref="Column.Take"/>
    public new TextColumn Take(ReadOnlySpan<int> rows) => (TextColumn)base.Take(rows);

    /// <inheritdoc cref="Column.Rename"/>
    public new TextColumn Rename(string name) => (TextColumn)base.Rename(name);

    private protected override Column Gather(ReadOnlySpan<int> rows, MissingReason reason)
        => new TextColumn(Name, RowNumbers.Gather(_codes, rows, MissingCode), Dictionary, Absence.Take(rows, reason));

    private protected override Column With(string name, Absence absence)
    {
        int[] codes = absence == Absence ? _codes : [.. _codes];
        for (int row = 0; row < codes.Length && codes != _codes; row++)
            if (absence.IsMissing(row)) codes[row] = MissingCode;
        return new TextColumn(name, codes, Dictionary, absence);
    }

    private protected override string Format(int row) => Dictionary[_codes[row]];

    private protected override bool TryFormat(int row, Span<char> destination, out int written)
    {
        ReadOnlySpan<char> text = Dictionary.AsSpan(_codes[row]);
        bool fits = text.TryCopyTo(destination);
        written = fits ? text.Length : 0;
        return fits;
    }
}

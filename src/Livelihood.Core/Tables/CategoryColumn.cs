using System.Collections.ObjectModel;
using Livelihood.Core.Tables.Internal;

namespace Livelihood.Core.Tables;

/// <summary>Holds one of a small ordered list of names per row, as a code into that list.</summary>
public sealed class CategoryColumn : Column
{
    /// <summary>The largest number of names.</summary>
    public const int MostNames = 65_535;

    /// <summary>The code of a missing value.</summary>
    public const ushort MissingCode = ushort.MaxValue;

    private readonly ushort[] _codes;

    internal CategoryColumn(string name, ushort[] codes, ReadOnlyCollection<string> names, Absence absence)
        : base(name, ColumnType.Category, codes.Length, absence)
    {
        _codes = codes;
        Names = names;
    }

    /// <summary>The names, in their order; a code is a place in this list. Names that no row has may be among them.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The code of every row, in row order; <see cref="MissingCode"/> where the value is missing.</summary>
    public ReadOnlySpan<ushort> Codes => _codes;

    /// <summary>The name a row has; null where it is missing.</summary>
    /// <param name="row">The row, 0 to <see cref="Column.Count"/> - 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public string? this[int row] => IsMissing(row) ? null : Names[_codes[row]];

    /// <summary>Makes a column from codes.</summary>
    /// <param name="name">The name of the column, not empty.</param>
    /// <param name="names">Up to 65,535 different names, in the order that comparisons follow; copied.</param>
    /// <param name="codes">For every row the place of its name, or <see cref="MissingCode"/>; copied.</param>
    /// <returns>The column.</returns>
    /// <exception cref="ArgumentException">The name is empty, there are too many names, or one occurs twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A code has no name.</exception>
    public static CategoryColumn FromCodes(string name, IReadOnlyList<string> names, ReadOnlySpan<ushort> codes)
    {
        CategoryColumnBuilder builder = new(name, names);
        for (int row = 0; row < codes.Length; row++)
        {
            if (codes[row] == MissingCode) builder.AppendMissing();
            else builder.AppendCode(codes[row]);
        }
        return builder.Build();
    }

    /// <summary>Makes a column from names; they are listed in the order of their first occurrence.</summary>
    /// <param name="name">The name of the column, not empty.</param>
    /// <param name="values">The name every row has; null where it is missing.</param>
    /// <returns>The column.</returns>
    /// <exception cref="ArgumentException">The name is empty, or there are more than 65,535 different names.</exception>
    public static CategoryColumn From(string name, params ReadOnlySpan<string?> values)
    {
        CategoryColumnBuilder builder = new(name);
        foreach (string? value in values) builder.Append(value);
        return builder.Build();
    }

    /// <summary>Joins columns end to end; the names are those of the first part, then what is new in the next.</summary>
    /// <param name="name">The name of the joined column.</param>
    /// <param name="parts">Any number of columns.</param>
    /// <returns>A column with all rows of all parts, in order.</returns>
    /// <exception cref="ArgumentException">The parts have more than 65,535 different names together.</exception>
    public static CategoryColumn Concat(string name, IReadOnlyList<CategoryColumn> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        CategoryColumnBuilder builder = new(name);
        ushort[] codes = new ushort[RowNumbers.Total(parts)];
        int start = 0;
        foreach (CategoryColumn part in parts)
        {
            ushort[] recode = [.. part.Names.Select(builder.CodeOf)];
            for (int row = 0; row < part.Count; row++)
                codes[start + row] = part._codes[row] == MissingCode ? MissingCode : recode[part._codes[row]];
            start += part.Count;
        }
        return new CategoryColumn(name, codes, builder.NamesSoFar(), Absence.Concat(parts));
    }

    /// <summary>Finds the code of a name.</summary>
    /// <param name="name">The name; letter case matters.</param>
    /// <param name="code">The code; <see cref="MissingCode"/> where there is no such name.</param>
    /// <returns>Whether there is such a name. Costs a look at every name.</returns>
    public bool TryGetCode(string name, out ushort code)
    {
        for (int i = 0; i < Names.Count; i++)
        {
            if (!string.Equals(Names[i], name, StringComparison.Ordinal)) continue;
            code = (ushort)i;
            return true;
        }
        code = MissingCode;
        return false;
    }

    /// <inheritdoc cref="Column.Take"/>
    public new CategoryColumn Take(ReadOnlySpan<int> rows) => (CategoryColumn)base.Take(rows);

    /// <inheritdoc cref="Column.Rename"/>
    public new CategoryColumn Rename(string name) => (CategoryColumn)base.Rename(name);

    private protected override Column Gather(ReadOnlySpan<int> rows, MissingReason reason)
        => new CategoryColumn(Name, RowNumbers.Gather(_codes, rows, MissingCode), (ReadOnlyCollection<string>)Names, Absence.Take(rows, reason));

    private protected override Column With(string name, Absence absence)
    {
        ushort[] codes = absence == Absence ? _codes : [.. _codes];
        for (int row = 0; row < codes.Length && codes != _codes; row++)
            if (absence.IsMissing(row)) codes[row] = MissingCode;
        return new CategoryColumn(name, codes, (ReadOnlyCollection<string>)Names, absence);
    }

    private protected override string Format(int row) => Names[_codes[row]];

    private protected override bool TryFormat(int row, Span<char> destination, out int written)
    {
        string text = Names[_codes[row]];
        bool fits = text.TryCopyTo(destination);
        written = fits ? text.Length : 0;
        return fits;
    }
}

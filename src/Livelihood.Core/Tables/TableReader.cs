using System.Data;
using Livelihood.Core.Numbers;
using Livelihood.Core.Tables.Internal;

namespace Livelihood.Core.Tables;

/// <summary>Fills a table from a data reader: that is every ADO.NET source, and CSV through CsvHelper.</summary>
/// <remarks>
/// Texts, characters and GUIDs become text; whole numbers become numbers of scale 0; decimals become numbers of the stated scale or the
/// largest one they need; <see cref="float"/> and <see cref="double"/> become doubles; dates, and dates with times, become dates;
/// <see cref="DBNull"/> is missing. A value that its column cannot hold exactly (too many decimals, beyond 64 bits, NaN, a time of day,
/// another type than the column announced) is missing with the reason <see cref="MissingReason.Rejected"/>.
/// </remarks>
public static class TableReader
{
    /// <summary>Reads all remaining rows of the current result.</summary>
    /// <param name="reader">An open reader; it is read to the end of the current result and not closed.</param>
    /// <param name="name">The name of the table, not empty.</param>
    /// <param name="options">How values become columns; null for the defaults.</param>
    /// <param name="cancellation">Checked at every row.</param>
    /// <returns>A table with one row per row read, in the order read.</returns>
    /// <exception cref="ArgumentException">
    /// Columns have no name, the same name or a type that a table cannot hold, or a scale is stated for a column that is not decimal;
    /// the message lists every one.
    /// </exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static Table Read(IDataReader reader, string name, TableReaderOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentException.ThrowIfNullOrEmpty(name);
        options ??= new TableReaderOptions();

        CellReader[] cells = Prepare(reader, name, options);
        for (int row = 0; reader.Read(); row++)
        {
            cancellation.ThrowIfCancellationRequested();
            for (int i = 0; i < cells.Length; i++)
            {
                object value = reader.GetValue(i);
                if (value is null or DBNull) cells[i].Builder.AppendMissing();
                else if (cells[i].Append(value) is { } rule)
                {
                    cells[i].Builder.AppendMissing(MissingReason.Rejected);
                    options.Rejected?.Invoke(new RejectedCell(row, cells[i].Builder.Name, rule));
                }
            }
        }
        return Table.Create(name, cells.Select(cell => cell.Builder.Build()));
    }

    private static CellReader[] Prepare(IDataReader reader, string name, TableReaderOptions options)
    {
        List<string> faults = [];
        List<CellReader> cells = [];
        HashSet<string> names = new(StringComparer.Ordinal);
        HashSet<string> scaled = [.. options.Scales.Keys];
        for (int i = 0; i < reader.FieldCount; i++)
        {
            string column = reader.GetName(i);
            Type type = reader.GetFieldType(i);
            bool hasScale = options.Scales.TryGetValue(column, out int scale);
            if (string.IsNullOrEmpty(column)) faults.Add($"column {i + 1} has no name");
            else if (!names.Add(column)) faults.Add($"two columns are named '{column}'");
            else if (hasScale && type != typeof(decimal)) faults.Add($"a scale is stated for '{column}', which is {type.FullName} and not decimal");
            else if (hasScale && scale is < 0 or > FixedPoint.LargestScale) faults.Add($"the scale {scale} of '{column}' is outside 0 to {FixedPoint.LargestScale}");
            else if (CellReader.For(column, type, hasScale ? scale : null, options.DropTimeOfDay) is { } cell) cells.Add(cell);
            else faults.Add($"column '{column}' is {type.FullName}, which a table cannot hold; select it as text, number or date");
            _ = scaled.Remove(column);
        }
        foreach (string column in scaled.Order(StringComparer.Ordinal))
            faults.Add($"a scale is stated for '{column}': {NearestName.Hint(column, names)}");
        return faults.Count == 0
            ? [.. cells]
            : throw new ArgumentException($"Table '{name}' cannot be read: {string.Join("; ", faults)}.", nameof(reader));
    }
}

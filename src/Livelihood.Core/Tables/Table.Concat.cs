namespace Livelihood.Core.Tables;

public sealed partial class Table
{
    /// <summary>Joins tables of the same columns and children end to end.</summary>
    /// <param name="name">The name of the joined table.</param>
    /// <param name="tables">
    /// One or more tables with columns of the same names and types and children of the same names. The first sets the order; numbers of
    /// different scales are brought exactly to the largest.
    /// </param>
    /// <returns>A table with all rows of all tables, in order.</returns>
    /// <exception cref="ArgumentException">There is no table, or they do not match; the message lists every mismatch.</exception>
    /// <exception cref="OverflowException">A number does not fit 64 bits at the largest scale.</exception>
    public static Table Concat(string name, IReadOnlyList<Table> tables)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(tables);
        if (tables.Count == 0) throw new ArgumentException("At least one table is needed to know the columns.", nameof(tables));

        Table first = tables[0];
        List<string> faults = [];
        for (int i = 1; i < tables.Count; i++) Compare(first, tables[i], i, faults);
        if (faults.Count > 0)
            throw new ArgumentException($"The tables cannot be joined: {string.Join("; ", faults)}.", nameof(tables));

        int rowCount = 0;
        foreach (Table table in tables) rowCount = checked(rowCount + table.RowCount);
        Column[] columns = [.. first.Columns.Select(column => Column.Concat(column.Name, [.. tables.Select(table => table[column.Name])]))];
        Dictionary<string, ChildTable> children = new(StringComparer.Ordinal);
        foreach (string child in first.Children.Keys)
            children.Add(child, ChildTable.Concat(child, [.. tables.Select(table => table.Children[child])]));
        return Create(name, rowCount, columns.AsReadOnly(), children.AsReadOnly());
    }

    private static void Compare(Table first, Table other, int place, List<string> faults)
    {
        string which = $"table {place + 1} ('{other.Name}')";
        foreach (Column column in first.Columns)
        {
            if (!other.TryGetColumn(column.Name, out Column? match)) faults.Add($"{which} lacks column '{column.Name}'");
            else if (match.Type != column.Type) faults.Add($"column '{column.Name}' is {column.Type} in '{first.Name}' but {match.Type} in {which}");
        }
        foreach (Column column in other.Columns)
            if (!first.TryGetColumn(column.Name, out _)) faults.Add($"{which} has a further column '{column.Name}'");
        foreach (string child in first.Children.Keys.Except(other.Children.Keys)) faults.Add($"{which} lacks children '{child}'");
        foreach (string child in other.Children.Keys.Except(first.Children.Keys)) faults.Add($"{which} has further children '{child}'");
    }
}

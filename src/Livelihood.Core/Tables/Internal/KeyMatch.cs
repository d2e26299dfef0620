namespace Livelihood.Core.Tables.Internal;

/// <summary>Finds, for each key of one column, the first row of another column that has it.</summary>
internal static class KeyMatch
{
    /// <summary>The parent row of every child row, or <see cref="RowNumbers.NoRow"/>; and the parents whose key came before.</summary>
    public static int[] Find(Column parents, Column children, out int[] repeated)
    {
        return (parents, children) switch
        {
            (TextColumn or CategoryColumn, TextColumn or CategoryColumn) => Find(Text(parents), Text(children), out repeated),
            (NumberColumn p, NumberColumn c) => Find(p.Count, row => p[row], c.Count, row => c[row], out repeated),
            (DateColumn p, DateColumn c) => Find(p.Count, row => p[row], c.Count, row => c[row], out repeated),
            _ => throw new ArgumentException(
                $"'{parents.Name}' is a {parents.Type} column and '{children.Name}' a {children.Type} column; keys are both text or category, both numbers or both dates."),
        };
    }

    private static int[] Find(TextColumn parents, TextColumn children, out int[] repeated)
    {
        int[] firstRow = new int[parents.Dictionary.Count];
        firstRow.AsSpan().Fill(RowNumbers.NoRow);
        List<int> again = [];
        for (int row = 0; row < parents.Count; row++)
        {
            int code = parents.Codes[row];
            if (code < 0) continue;
            if (firstRow[code] == RowNumbers.NoRow) firstRow[code] = row;
            else again.Add(row);
        }
        repeated = [.. again];

        int[] rowOfCode = new int[children.Dictionary.Count];
        for (int code = 0; code < rowOfCode.Length; code++)
            rowOfCode[code] = parents.Dictionary.TryGetCode(children.Dictionary.AsSpan(code), out int match) ? firstRow[match] : RowNumbers.NoRow;
        int[] found = new int[children.Count];
        for (int row = 0; row < found.Length; row++)
            found[row] = children.Codes[row] < 0 ? RowNumbers.NoRow : rowOfCode[children.Codes[row]];
        return found;
    }

    private static int[] Find<T>(int parentCount, Func<int, T?> parent, int childCount, Func<int, T?> child, out int[] repeated)
        where T : struct, IEquatable<T>
    {
        Dictionary<T, int> firstRow = [];
        List<int> again = [];
        for (int row = 0; row < parentCount; row++)
            if (parent(row) is { } key && !firstRow.TryAdd(key, row)) again.Add(row);
        repeated = [.. again];

        int[] found = new int[childCount];
        for (int row = 0; row < found.Length; row++)
            found[row] = child(row) is { } key && firstRow.TryGetValue(key, out int match) ? match : RowNumbers.NoRow;
        return found;
    }

    private static TextColumn Text(Column column)
    {
        if (column is TextColumn text) return text;
        CategoryColumn category = (CategoryColumn)column;
        TextColumnBuilder builder = new(column.Name, column.Count);
        for (int row = 0; row < category.Count; row++) builder.Append(category[row]);
        return builder.Build();
    }
}

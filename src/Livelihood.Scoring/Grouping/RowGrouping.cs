using Livelihood.Core.Tables;
using Livelihood.Scoring.Grouping.Internal;

namespace Livelihood.Scoring.Grouping;

/// <summary>Divides rows into groups that share the values of one or more columns: by region, by area and sex, and so on. Immutable.</summary>
/// <remarks>
/// Groups stand in the order of their values, column by column: numbers, dates and truth values by value, texts and categories by ordinal text, missing
/// last. The order does not depend on the order of rows. Missing values make a group of their own; no row is dropped.
/// </remarks>
public sealed class RowGrouping
{
    private readonly int[] _groupOf;

    private RowGrouping(IReadOnlyList<string> columns, IReadOnlyList<RowGroup> groups, int[] groupOf)
    {
        Columns = columns;
        Groups = groups;
        _groupOf = groupOf;
    }

    /// <summary>The names of the grouping columns.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>The groups, in their order.</summary>
    public IReadOnlyList<RowGroup> Groups { get; }

    /// <summary>For every row the place of its group in <see cref="Groups"/>.</summary>
    public ReadOnlySpan<int> GroupOf => _groupOf;

    /// <summary>Puts every row into one group.</summary>
    /// <param name="rowCount">The number of rows.</param>
    /// <returns>The grouping.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public static RowGrouping None(int rowCount)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rowCount);
        return new RowGrouping([], [RowGroup.All], new int[rowCount]);
    }

    /// <summary>Groups rows by the values of columns, and by combinations of values where there are several columns.</summary>
    /// <param name="columns">One or more columns of equal length; of any type but Double, whose values are measurements and name no group.</param>
    /// <returns>The grouping.</returns>
    /// <exception cref="ArgumentException">There is no column, lengths differ, or a column is Double.</exception>
    public static RowGrouping By(params Column[] columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        if (columns.Length == 0) throw new ArgumentException("Name at least one column, or use None.", nameof(columns));
        int rows = columns[0].Count;
        string?[][] texts = [[]];
        int[] codes = new int[rows];
        foreach (Column column in columns)
        {
            if (column.Count != rows) throw new ArgumentException($"Column '{column.Name}' has {column.Count} rows, not {rows}.", nameof(columns));
            ColumnCodes coded = ColumnCodes.Of(column);
            (codes, long[] pairs) = Combine(codes, coded);
            string?[][] before = texts;
            texts = [.. pairs.Select(pair => (string?[])[.. before[(int)(pair / coded.Count)], coded.Texts[(int)(pair % coded.Count)]])];
        }
        return new RowGrouping([.. columns.Select(c => c.Name)], [.. texts.Select(t => new RowGroup(t))], codes);
    }

    /// <summary>Takes the given rows, in the given order; groups that lose all rows stay, without rows.</summary>
    /// <param name="rows">Row numbers.</param>
    /// <returns>The grouping of those rows, with the same groups.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public RowGrouping Take(ReadOnlySpan<int> rows)
    {
        int[] groupOf = new int[rows.Length];
        for (int i = 0; i < rows.Length; i++)
        {
            if ((uint)rows[i] >= (uint)_groupOf.Length) throw new ArgumentOutOfRangeException(nameof(rows), rows[i], $"There are {_groupOf.Length} rows.");
            groupOf[i] = _groupOf[rows[i]];
        }
        return new RowGrouping(Columns, Groups, groupOf);
    }

    /// <summary>Makes dense codes of the pairs that occur, in the order of the first, then the second code.</summary>
    private static (int[] Codes, long[] Pairs) Combine(int[] first, ColumnCodes second)
    {
        long[] pairs = new long[first.Length];
        for (int row = 0; row < pairs.Length; row++) pairs[row] = ((long)first[row] * second.Count) + second.Codes[row];
        long[] distinct = [.. new HashSet<long>(pairs).Order()];
        var place = new Dictionary<long, int>(distinct.Length);
        for (int i = 0; i < distinct.Length; i++) place.Add(distinct[i], i);
        int[] codes = new int[pairs.Length];
        for (int row = 0; row < pairs.Length; row++) codes[row] = place[pairs[row]];
        return (codes, distinct);
    }
}

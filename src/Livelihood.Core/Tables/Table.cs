using System.Collections.ObjectModel;
using System.Diagnostics.CodeAnalysis;
using Livelihood.Core.Tables.Internal;

namespace Livelihood.Core.Tables;

/// <summary>Holds named columns of equal length, and tables of children such as a household's members. Immutable; safe to read from many threads.</summary>
/// <example><code>
/// Table people = Table.Create("people",
///     TextColumn.From("name", "Ada", "Bo", null),
///     NumberColumn.From("income", scale: 2, [125050, 0, 93500]));
/// ReadOnlySpan&lt;long&gt; incomes = people.Get&lt;NumberColumn&gt;("income").Values;
/// </code></example>
public sealed partial class Table
{
    private readonly Dictionary<string, Column> _byName;
    private readonly ReadOnlyDictionary<string, ChildTable> _children;

    private Table(string name, int rowCount, ReadOnlyCollection<Column> columns, Dictionary<string, Column> byName, ReadOnlyDictionary<string, ChildTable> children)
    {
        Name = name;
        RowCount = rowCount;
        Columns = columns;
        _byName = byName;
        _children = children;
    }

    /// <summary>The name; never empty.</summary>
    public string Name { get; }

    /// <summary>The number of rows.</summary>
    public int RowCount { get; }

    /// <summary>The columns, in their order.</summary>
    public IReadOnlyList<Column> Columns { get; }

    /// <summary>The tables of children by their names.</summary>
    public IReadOnlyDictionary<string, ChildTable> Children => _children;

    /// <summary>The column of a name.</summary>
    /// <param name="name">The name; letter case matters.</param>
    /// <exception cref="ArgumentException">There is no such column; the message names the nearest.</exception>
    public Column this[string name] => TryGetColumn(name, out Column? column)
        ? column
        : throw new ArgumentException($"Table '{Name}' has no column '{name}': {NearestName.Hint(name, _byName.Keys)}", nameof(name));

    /// <summary>Makes a table from columns.</summary>
    /// <param name="name">The name, not empty.</param>
    /// <param name="columns">Columns of equal length and different names, in their order. None make a table without rows.</param>
    /// <returns>The table.</returns>
    /// <exception cref="ArgumentException">The name is empty, lengths differ or names repeat; the message lists every mismatch.</exception>
    public static Table Create(string name, IEnumerable<Column> columns)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(columns);
        ReadOnlyCollection<Column> all = columns.ToArray().AsReadOnly();
        return Create(name, all.Count == 0 ? 0 : all[0].Count, all, ReadOnlyDictionary<string, ChildTable>.Empty);
    }

    /// <inheritdoc cref="Create(string, IEnumerable{Column})"/>
    public static Table Create(string name, params Column[] columns) => Create(name, (IEnumerable<Column>)columns);

    /// <summary>Finds the column of a name.</summary>
    /// <param name="name">The name; letter case matters.</param>
    /// <param name="column">The column, or null.</param>
    /// <returns>Whether there is such a column.</returns>
    public bool TryGetColumn(string name, [NotNullWhen(true)] out Column? column)
    {
        ArgumentNullException.ThrowIfNull(name);
        return _byName.TryGetValue(name, out column);
    }

    /// <summary>Gives the column of a name as the kind it is expected to be.</summary>
    /// <typeparam name="TColumn">The kind of column, for example <see cref="TextColumn"/>.</typeparam>
    /// <param name="name">The name; letter case matters.</param>
    /// <returns>The column.</returns>
    /// <exception cref="ArgumentException">There is no such column, or it is of another kind.</exception>
    public TColumn Get<TColumn>(string name) where TColumn : Column
    {
        Column column = this[name];
        return column as TColumn
            ?? throw new ArgumentException($"Column '{name}' of table '{Name}' is a {column.Type} column, not a {typeof(TColumn).Name}.", nameof(name));
    }

    /// <summary>Takes the given rows, in the given order, with their children; rows may repeat.</summary>
    /// <param name="rows">Row numbers, 0 to <see cref="RowCount"/> - 1.</param>
    /// <returns>A table with as many rows as were asked for.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public Table Take(ReadOnlySpan<int> rows)
    {
        RowNumbers.ThrowIfAnyOutside(rows, RowCount);
        Column[] columns = new Column[Columns.Count];
        for (int i = 0; i < columns.Length; i++) columns[i] = Columns[i].Take(rows);
        Dictionary<string, ChildTable> children = new(StringComparer.Ordinal);
        foreach ((string name, ChildTable child) in Children) children.Add(name, child.Take(rows));
        return Create(Name, rows.Length, columns.AsReadOnly(), children.AsReadOnly());
    }

    /// <summary>Keeps the named columns, in the given order, and all children.</summary>
    /// <param name="names">Names of columns, each once.</param>
    /// <returns>The narrower table.</returns>
    /// <exception cref="ArgumentException">There is no such column, or a name occurs twice.</exception>
    public Table Select(params string[] names)
    {
        ArgumentNullException.ThrowIfNull(names);
        Column[] columns = [.. names.Select(name => this[name])];
        return Create(Name, RowCount, columns.AsReadOnly(), _children);
    }

    /// <summary>Leaves out the named columns.</summary>
    /// <param name="names">Names of columns.</param>
    /// <returns>The narrower table.</returns>
    /// <exception cref="ArgumentException">There is no such column.</exception>
    public Table Without(params string[] names)
    {
        ArgumentNullException.ThrowIfNull(names);
        HashSet<Column> left = [.. names.Select(name => this[name])];
        Column[] columns = [.. Columns.Where(column => !left.Contains(column))];
        return Create(Name, RowCount, columns.AsReadOnly(), _children);
    }

    /// <summary>Adds a column at the end, or puts it in the place of the column of its name.</summary>
    /// <param name="column">A column of <see cref="RowCount"/> rows, or of any number where the table has no columns.</param>
    /// <returns>The new table.</returns>
    /// <exception cref="ArgumentException">The number of rows differs.</exception>
    public Table WithColumn(Column column)
    {
        ArgumentNullException.ThrowIfNull(column);
        List<Column> columns = [.. Columns];
        int at = columns.FindIndex(other => other.Name == column.Name);
        if (at < 0) columns.Add(column);
        else columns[at] = column;
        int rowCount = Columns.Count == 0 && Children.Count == 0 && RowCount == 0 ? column.Count : RowCount;
        return Create(Name, rowCount, columns.AsReadOnly(), _children);
    }

    /// <summary>Adds a table of children, or puts it in the place of the one of its name.</summary>
    /// <param name="child">Children of <see cref="RowCount"/> parents.</param>
    /// <returns>The new table.</returns>
    /// <exception cref="ArgumentException">The number of parents differs, or a column has the same name.</exception>
    public Table WithChild(ChildTable child)
    {
        ArgumentNullException.ThrowIfNull(child);
        Dictionary<string, ChildTable> children = new(_children, StringComparer.Ordinal) { [child.Name] = child };
        return Create(Name, RowCount, (ReadOnlyCollection<Column>)Columns, children.AsReadOnly());
    }

    /// <summary>Gives the same columns and children under another name.</summary>
    /// <param name="name">The new name, not empty.</param>
    /// <returns>A table that shares this one's columns.</returns>
    /// <exception cref="ArgumentException">The name is null or empty.</exception>
    public Table Rename(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return new Table(name, RowCount, (ReadOnlyCollection<Column>)Columns, _byName, _children);
    }

    /// <summary>Names the table, its rows, columns and children; never a value.</summary>
    /// <returns>For example <c>people: 10 rows, 3 columns</c>.</returns>
    public override string ToString()
        => $"{Name}: {RowCount} rows, {Columns.Count} columns{string.Concat(Children.Values.Select(child => $", {child.Rows.RowCount} {child.Name}"))}";

    private static Table Create(string name, int rowCount, ReadOnlyCollection<Column> columns, ReadOnlyDictionary<string, ChildTable> children)
    {
        Dictionary<string, Column> byName = new(columns.Count, StringComparer.Ordinal);
        List<string> faults = [];
        foreach (Column column in columns)
        {
            if (column is null) faults.Add("a column is null");
            else if (!byName.TryAdd(column.Name, column)) faults.Add($"two columns are named '{column.Name}'");
            else if (column.Count != rowCount) faults.Add($"column '{column.Name}' has {column.Count} rows, not {rowCount}");
        }
        foreach (ChildTable child in children.Values)
        {
            if (child.ParentCount != rowCount) faults.Add($"children '{child.Name}' have {child.ParentCount} parents, not {rowCount}");
            if (byName.ContainsKey(child.Name)) faults.Add($"a column and the children are both named '{child.Name}'");
        }
        return faults.Count == 0
            ? new Table(name, rowCount, columns, byName, children)
            : throw new ArgumentException($"Table '{name}' does not fit together: {string.Join("; ", faults)}.", nameof(columns));
    }
}

using System.Diagnostics.CodeAnalysis;
using Livelihood.Core.Numbers;
using Livelihood.Core.Tables.Internal;

namespace Livelihood.Core.Tables;

/// <summary>Fills tables from objects: one selector per column, one row per object.</summary>
/// <typeparam name="T">The type of the objects.</typeparam>
/// <remarks>
/// The columns are described once; <see cref="Build"/> may then be called any number of times. Describe on one thread; once described, build
/// on as many as are wanted.
/// </remarks>
/// <example><code>
/// Table people = new TableBuilder&lt;Person&gt;("people")
///     .Text("name", p =&gt; p.Name)
///     .Number("income", 2, p =&gt; p.Income)
///     .Date("birth date", p =&gt; p.BirthDate)
///     .Build(persons);
/// </code></example>
public sealed class TableBuilder<T>
{
    private readonly List<Func<ColumnFill<T>>> _columns = [];
    private readonly List<Func<IReadOnlyList<T>, ChildTable>> _children = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    /// <summary>Starts the description of a table.</summary>
    /// <param name="name">The name of the table, not empty.</param>
    /// <exception cref="ArgumentException">The name is null or empty.</exception>
    public TableBuilder(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        Name = name;
    }

    /// <summary>The name of the table.</summary>
    public string Name { get; }

    /// <summary>Adds a text column.</summary>
    /// <param name="name">The name of the column.</param>
    /// <param name="select">The text of an object; null is missing, an empty text is present.</param>
    /// <param name="missing">Why the value of an object is missing, asked where it is; null for <see cref="MissingReason.NotProvided"/>.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException">The name is empty or taken.</exception>
    public TableBuilder<T> Text(string name, Func<T, string?> select, Func<T, MissingReason>? missing = null)
        => Add(name, select, missing, () => new TextColumnBuilder(name), static (builder, value) => builder.Append(value));

    /// <summary>Adds a column of exact numbers.</summary>
    /// <param name="name">The name of the column.</param>
    /// <param name="scale">The number of decimals, 0 to 18.</param>
    /// <param name="select">The number of an object; null is missing.</param>
    /// <param name="rounding">What becomes of a number with more decimals; null where there must be none.</param>
    /// <param name="missing">Why the value of an object is missing, asked where it is; null for <see cref="MissingReason.NotProvided"/>.</param>
    /// <returns>This builder. Building throws <see cref="ArithmeticException"/> where a number cannot be held exactly and no rounding is stated.</returns>
    /// <exception cref="ArgumentException">The name is empty or taken, or the scale is outside 0 to 18.</exception>
    public TableBuilder<T> Number(string name, int scale, Func<T, decimal?> select, Rounding? rounding = null, Func<T, MissingReason>? missing = null)
    {
        _ = new NumberColumnBuilder(name, scale);
        return AddValue(name, select, missing, () => new NumberColumnBuilder(name, scale), (builder, value) =>
        {
            if (rounding is { } stated) builder.AppendUnits(FixedPoint.From(value, scale, stated).Units);
            else builder.Append(value);
        });
    }

    /// <summary>Adds a column of floating-point values, for statistics only.</summary>
    /// <param name="name">The name of the column.</param>
    /// <param name="select">The value of an object; null and NaN are missing.</param>
    /// <param name="missing">Why the value of an object is missing, asked where it is; null for <see cref="MissingReason.NotProvided"/>.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException">The name is empty or taken.</exception>
    [SuppressMessage("Naming", "CA1720", Justification = "The column holds values of exactly that type.")]
    public TableBuilder<T> Double(string name, Func<T, double?> select, Func<T, MissingReason>? missing = null)
        => AddValue<DoubleColumnBuilder, double>(name, item => select(item) is { } value && !double.IsNaN(value) ? value : null, missing,
            () => new DoubleColumnBuilder(name), static (builder, value) => builder.Append(value));

    /// <summary>Adds a column of dates.</summary>
    /// <param name="name">The name of the column.</param>
    /// <param name="select">The date of an object; null is missing.</param>
    /// <param name="missing">Why the value of an object is missing, asked where it is; null for <see cref="MissingReason.NotProvided"/>.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException">The name is empty or taken.</exception>
    public TableBuilder<T> Date(string name, Func<T, DateOnly?> select, Func<T, MissingReason>? missing = null)
        => AddValue(name, select, missing, () => new DateColumnBuilder(name), static (builder, value) => builder.Append(value));

    /// <summary>Adds a column of truth values.</summary>
    /// <param name="name">The name of the column.</param>
    /// <param name="select">The value of an object; null is missing.</param>
    /// <param name="missing">Why the value of an object is missing, asked where it is; null for <see cref="MissingReason.NotProvided"/>.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException">The name is empty or taken.</exception>
    public TableBuilder<T> Boolean(string name, Func<T, bool?> select, Func<T, MissingReason>? missing = null)
        => AddValue(name, select, missing, () => new BooleanColumnBuilder(name), static (builder, value) => builder.Append(value));

    /// <summary>Adds a column of names, listed in the order of their first occurrence.</summary>
    /// <param name="name">The name of the column.</param>
    /// <param name="select">The name an object has; null is missing.</param>
    /// <param name="missing">Why the value of an object is missing, asked where it is; null for <see cref="MissingReason.NotProvided"/>.</param>
    /// <returns>This builder. Building throws <see cref="ArgumentException"/> beyond 65,535 different names.</returns>
    /// <exception cref="ArgumentException">The name is empty or taken.</exception>
    public TableBuilder<T> Category(string name, Func<T, string?> select, Func<T, MissingReason>? missing = null)
        => Add(name, select, missing, () => new CategoryColumnBuilder(name), static (builder, value) => builder.Append(value));

    /// <summary>Adds a column of names out of a given list.</summary>
    /// <param name="name">The name of the column.</param>
    /// <param name="names">Up to 65,535 different names, in the order that comparisons follow.</param>
    /// <param name="select">The name an object has; null is missing.</param>
    /// <param name="missing">Why the value of an object is missing, asked where it is; null for <see cref="MissingReason.NotProvided"/>.</param>
    /// <returns>This builder. Building throws <see cref="ArgumentException"/> at a name that is not in the list.</returns>
    /// <exception cref="ArgumentException">The name is empty or taken, there are too many names, or one occurs twice.</exception>
    public TableBuilder<T> Category(string name, IReadOnlyList<string> names, Func<T, string?> select, Func<T, MissingReason>? missing = null)
    {
        CategoryColumnBuilder checkedNames = new(name, names);
        string[] copy = [.. checkedNames.NamesSoFar()];
        return Add(name, select, missing, () => new CategoryColumnBuilder(name, copy), static (builder, value) => builder.Append(value));
    }

    /// <summary>Adds a table of children, such as the members of a household.</summary>
    /// <typeparam name="TChild">The type of the children.</typeparam>
    /// <param name="name">The name under which the table knows its children, for example <c>members</c>.</param>
    /// <param name="select">The children of an object, in their order; null is none.</param>
    /// <param name="rows">The description of the children's table.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException">The name is empty or taken.</exception>
    public TableBuilder<T> Children<TChild>(string name, Func<T, IEnumerable<TChild>?> select, TableBuilder<TChild> rows)
    {
        ArgumentNullException.ThrowIfNull(select);
        ArgumentNullException.ThrowIfNull(rows);
        Claim(name);
        _children.Add(parents =>
        {
            List<TChild> children = [];
            int[] offsets = new int[parents.Count + 1];
            for (int i = 0; i < parents.Count; i++)
            {
                children.AddRange(select(parents[i]) ?? []);
                offsets[i + 1] = children.Count;
            }
            return ChildTable.FromOffsets(name, rows.Build(children), offsets);
        });
        return this;
    }

    /// <summary>Makes the table of some objects.</summary>
    /// <param name="items">The objects; enumerated once.</param>
    /// <returns>A table with one row per object, in their order, and the columns in the order in which they were added.</returns>
    public Table Build(IEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        IReadOnlyList<T> all = items as IReadOnlyList<T> ?? [.. items];
        ColumnFill<T>[] fills = [.. _columns.Select(start => start())];
        foreach (T item in all)
            foreach (ColumnFill<T> fill in fills) fill.Append(item);
        Table table = Table.Create(Name, fills.Select(fill => fill.Builder.Build()));
        return _children.Aggregate(table, (parents, child) => parents.WithChild(child(all)));
    }

    private TableBuilder<T> Add<TBuilder, TValue>(string name, Func<T, TValue?> select, Func<T, MissingReason>? missing, Func<TBuilder> start, Action<TBuilder, TValue> append)
        where TBuilder : ColumnBuilder
        where TValue : class
    {
        ArgumentNullException.ThrowIfNull(select);
        return Add(name, missing, start, (builder, item) =>
        {
            if (select(item) is not { } value) return false;
            append(builder, value);
            return true;
        });
    }

    private TableBuilder<T> AddValue<TBuilder, TValue>(string name, Func<T, TValue?> select, Func<T, MissingReason>? missing, Func<TBuilder> start, Action<TBuilder, TValue> append)
        where TBuilder : ColumnBuilder
        where TValue : struct
    {
        ArgumentNullException.ThrowIfNull(select);
        return Add(name, missing, start, (builder, item) =>
        {
            if (select(item) is not { } value) return false;
            append(builder, value);
            return true;
        });
    }

    private TableBuilder<T> Add<TBuilder>(string name, Func<T, MissingReason>? missing, Func<TBuilder> start, Func<TBuilder, T, bool> append)
        where TBuilder : ColumnBuilder
    {
        Claim(name);
        _columns.Add(() =>
        {
            TBuilder builder = start();
            return new ColumnFill<T>(builder, item =>
            {
                if (!append(builder, item)) builder.AppendMissing(missing?.Invoke(item) ?? MissingReason.NotProvided);
            });
        });
        return this;
    }

    private void Claim(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (!_names.Add(name)) throw new ArgumentException($"Table '{Name}' has a column or children named '{name}' already.", nameof(name));
    }
}

using Livelihood.Core.Tables.Internal;

namespace Livelihood.Core.Tables;

/// <summary>Collects texts into codes and a dictionary of distinct texts.</summary>
/// <remarks>A text that is already known costs a hash and a comparison and allocates nothing.</remarks>
/// <example><code>
/// TextColumnBuilder city = new("city");
/// city.Append("Wuhan");
/// city.AppendMissing(MissingReason.NotAsked);
/// TextColumn column = city.Build();
/// </code></example>
public sealed class TextColumnBuilder : ColumnBuilder
{
    private TextStore _store = new();
    private CellList<int> _codes = new();

    /// <summary>Starts a column.</summary>
    /// <param name="name">The name, not empty.</param>
    /// <param name="capacity">How many rows to make room for.</param>
    /// <exception cref="ArgumentException">The name is null or empty, or the capacity is negative.</exception>
    public TextColumnBuilder(string name, int capacity = 0)
        : base(name)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        _codes.Reserve(capacity);
    }

    /// <summary>Appends a text; null is missing, an empty text is present.</summary>
    /// <param name="value">The text.</param>
    public void Append(string? value)
    {
        if (value is null) AppendMissing();
        else Append(value.AsSpan());
    }

    /// <summary>Appends a text; an empty one is present.</summary>
    /// <param name="value">The characters; copied where they are new.</param>
    public void Append(ReadOnlySpan<char> value)
    {
        _codes.Add(_store.GetOrAdd(value));
        Count++;
    }

    /// <inheritdoc/>
    public override TextColumn Build()
    {
        TextStore store = _store;
        int count = Count;
        (_store, Count) = (new TextStore(), 0);
        return new TextColumn(Name, _codes.Take(), new TextDictionary(store), TakeAbsence(count));
    }

    private protected override void AppendNothing()
    {
        _codes.Add(TextColumn.MissingCode);
        Count++;
    }
}

using Livelihood.Core.Tables.Internal;

namespace Livelihood.Core.Tables;

/// <summary>Collects truth values.</summary>
public sealed class BooleanColumnBuilder : ColumnBuilder
{
    private CellList<bool> _cells = new();

    /// <summary>Starts a column.</summary>
    /// <param name="name">The name, not empty.</param>
    /// <param name="capacity">How many rows to make room for.</param>
    /// <exception cref="ArgumentException">The name is null or empty, or the capacity is negative.</exception>
    public BooleanColumnBuilder(string name, int capacity = 0)
        : base(name)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        _cells.Reserve(capacity);
    }

    /// <summary>Appends a truth value.</summary>
    /// <param name="value">The value.</param>
    public void Append(bool value) => Add(value);

    /// <summary>Appends a truth value; null is missing.</summary>
    /// <param name="value">The value or null.</param>
    public void Append(bool? value)
    {
        if (value is { } present) Append(present);
        else AppendMissing();
    }

    /// <inheritdoc/>
    public override BooleanColumn Build()
    {
        int count = Count;
        Count = 0;
        return new BooleanColumn(Name, _cells.Take(), TakeAbsence(count));
    }

    private protected override void AppendNothing() => Add(false);

    private void Add(bool cell)
    {
        _cells.Add(cell);
        Count++;
    }
}

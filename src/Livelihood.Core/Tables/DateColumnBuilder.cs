using Livelihood.Core.Tables.Internal;

namespace Livelihood.Core.Tables;

/// <summary>Collects calendar dates.</summary>
public sealed class DateColumnBuilder : ColumnBuilder
{
    private CellList<int> _cells = new();

    /// <summary>Starts a column.</summary>
    /// <param name="name">The name, not empty.</param>
    /// <param name="capacity">How many rows to make room for.</param>
    /// <exception cref="ArgumentException">The name is null or empty, or the capacity is negative.</exception>
    public DateColumnBuilder(string name, int capacity = 0)
        : base(name)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        _cells.Reserve(capacity);
    }

    /// <summary>Appends a date.</summary>
    /// <param name="value">The date.</param>
    public void Append(DateOnly value) => Add(value.DayNumber);

    /// <summary>Appends a date; null is missing.</summary>
    /// <param name="value">The date or null.</param>
    public void Append(DateOnly? value)
    {
        if (value is { } present) Append(present);
        else AppendMissing();
    }

    /// <inheritdoc/>
    public override DateColumn Build()
    {
        int count = Count;
        Count = 0;
        return new DateColumn(Name, _cells.Take(), TakeAbsence(count));
    }

    private protected override void AppendNothing() => Add(0);

    private void Add(int cell)
    {
        _cells.Add(cell);
        Count++;
    }
}

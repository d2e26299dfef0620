using Livelihood.Core.Tables.Internal;

namespace Livelihood.Core.Tables;

/// <summary>Collects binary floating-point values, for statistics only.</summary>
public sealed class DoubleColumnBuilder : ColumnBuilder
{
    private CellList<double> _cells = new();

    /// <summary>Starts a column.</summary>
    /// <param name="name">The name, not empty.</param>
    /// <param name="capacity">How many rows to make room for.</param>
    /// <exception cref="ArgumentException">The name is null or empty, or the capacity is negative.</exception>
    public DoubleColumnBuilder(string name, int capacity = 0)
        : base(name)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        _cells.Reserve(capacity);
    }

    /// <summary>Appends a value.</summary>
    /// <param name="value">Any value but NaN; infinities are values.</param>
    /// <exception cref="ArgumentException">The value is NaN: append a missing value with its reason instead.</exception>
    public void Append(double value)
    {
        if (double.IsNaN(value)) throw new ArgumentException($"NaN is no value of '{Name}': append a missing value with its reason.", nameof(value));
        Add(value);
    }

    /// <summary>Appends a value; null is missing.</summary>
    /// <param name="value">Null, or any value but NaN.</param>
    /// <exception cref="ArgumentException">The value is NaN.</exception>
    public void Append(double? value)
    {
        if (value is { } present) Append(present);
        else AppendMissing();
    }

    /// <inheritdoc/>
    public override DoubleColumn Build()
    {
        int count = Count;
        Count = 0;
        return new DoubleColumn(Name, _cells.Take(), TakeAbsence(count));
    }

    private protected override void AppendNothing() => Add(double.NaN);

    private void Add(double cell)
    {
        _cells.Add(cell);
        Count++;
    }
}

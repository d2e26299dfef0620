using Livelihood.Core.Tables;

namespace Livelihood.Scoring.Weighting.Internal;

/// <summary>What each row counts for, in exact units: survey weight times size, where either may be absent and is then 1.</summary>
internal readonly ref struct RowWeights
{
    private readonly ReadOnlySpan<long> _weight;
    private readonly ReadOnlySpan<long> _size;
    private readonly NumberColumn? _weightColumn;
    private readonly NumberColumn? _sizeColumn;

    public RowWeights(NumberColumn? weight, NumberColumn? size, int rows)
    {
        _weightColumn = Checked(weight, rows);
        _sizeColumn = Checked(size, rows);
        _weight = weight is null ? default : weight.Values;
        _size = size is null ? default : size.Values;
        Scale = (weight?.Scale ?? 0) + (size?.Scale ?? 0);
        if (Scale > 18) throw new ArgumentException($"Weight and size have {Scale} decimals together; 18 are the most.");
    }

    /// <summary>The decimals of a unit.</summary>
    public int Scale { get; }

    /// <summary>Whether the weight or the size of a row is missing, so that nothing can be said of what it counts for.</summary>
    public bool IsMissing(int row) => IsMissing(_weightColumn, row) || IsMissing(_sizeColumn, row);

    public long this[int row]
    {
        get
        {
            long weight = _weight.IsEmpty ? 1 : _weight[row];
            return _size.IsEmpty ? weight : checked(weight * _size[row]);
        }
    }

    private static bool IsMissing(NumberColumn? column, int row) => column is { MissingCount: > 0 } && column.IsMissing(row);

    private static NumberColumn? Checked(NumberColumn? column, int rows)
    {
        if (column is null) return null;
        if (column.Count != rows) throw new ArgumentException($"Column '{column.Name}' has {column.Count} rows, not {rows}.");
        ReadOnlySpan<long> values = column.Values;
        for (int row = 0; row < values.Length; row++)
            if (values[row] < 0 && !column.IsMissing(row)) throw new ArgumentException($"Row {row} of '{column.Name}' is below zero; a weight is 0 or more.");
        return column;
    }
}

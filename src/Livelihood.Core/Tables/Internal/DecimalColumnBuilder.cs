using Livelihood.Core.Numbers;
using Livelihood.Core.Numbers.Internal;

namespace Livelihood.Core.Tables.Internal;

/// <summary>Collects decimals at the largest scale that any of them has needed so far.</summary>
internal sealed class DecimalColumnBuilder(string name) : ColumnBuilder(name)
{
    private List<long> _cells = [];
    private long _largest;
    private long _smallest;
    private int _scale;

    /// <summary>Appends a value, or says why it and the values before it have no scale in common.</summary>
    public NumberFault TryAppend(decimal value)
    {
        NumberParse exact = FixedPoint.TryFrom(value);
        if (!exact.IsValue) return exact.Fault;
        if (exact.Value.Scale > _scale && !TryRaise(exact.Value.Scale)) return NumberFault.Overflow;
        NumberParse cell = exact.Value.TryRescale(_scale);
        if (cell.IsValue) Add(cell.Value.Units);
        return cell.Fault;
    }

    public override NumberColumn Build()
    {
        (List<long> cells, int scale, int count) = (_cells, _scale, Count);
        (_cells, _scale, _largest, _smallest, Count) = ([], 0, 0, 0, 0);
        return new NumberColumn(Name, scale, [.. cells], TakeAbsence(count));
    }

    private protected override void AppendNothing() => Add(0);

    private void Add(long units)
    {
        _largest = Math.Max(_largest, units);
        _smallest = Math.Min(_smallest, units);
        _cells.Add(units);
        Count++;
    }

    private bool TryRaise(int scale)
    {
        if (Scales.TryRescale(_largest, _scale, scale, out long largest) != NumberFault.None
            || Scales.TryRescale(_smallest, _scale, scale, out long smallest) != NumberFault.None) return false;
        long power = (long)Scales.Power(scale - _scale);
        for (int row = 0; row < _cells.Count; row++) _cells[row] *= power;
        (_largest, _smallest, _scale) = (largest, smallest, scale);
        return true;
    }
}

using Livelihood.Core.Numbers;
using Livelihood.Core.Tables;

namespace Livelihood.Scoring.Indicators;

/// <summary>Is a batch of rows that an <see cref="IIndicator"/> scores. For one thread at a time; not to be kept after the call.</summary>
public sealed class IndicatorBatch
{
    private readonly IIndicator _indicator;
    private readonly long _least;
    private readonly long _most;
    private long[] _points = [];
    private bool[] _known = [];
    private short[] _reasons = [];

    internal IndicatorBatch(IIndicator indicator, int scale)
    {
        _indicator = indicator;
        Scale = scale;
        _least = indicator.Least.Rescale(scale).Units;
        _most = indicator.Most.Rescale(scale).Units;
    }

    /// <summary>The columns in the order of <see cref="IIndicator.Inputs"/>, each with <see cref="RowCount"/> rows.</summary>
    public IReadOnlyList<Column> Columns { get; private set; } = [];

    /// <summary>How many rows there are.</summary>
    public int RowCount { get; private set; }

    /// <summary>How many decimals the model's points have.</summary>
    public int Scale { get; }

    /// <summary>Gives a row its points; a second call replaces the first.</summary>
    /// <param name="row">The row.</param>
    /// <param name="points">The points, with no more decimals than <see cref="Scale"/> and within the declared bounds.</param>
    /// <param name="reason">The code of a declared reason; null for the document's.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row, or the points lie outside the declared bounds.</exception>
    /// <exception cref="ArgumentException">The reason is not declared.</exception>
    public void Give(int row, FixedPoint points, string? reason = null)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)row, (uint)RowCount, nameof(row));
        long units = points.Rescale(Scale).Units;
        if (units < _least || units > _most) throw new ArgumentOutOfRangeException(nameof(points), "The points lie outside what the indicator declares.");
        short code = -1;
        if (reason is not null)
        {
            for (int i = 0; i < _indicator.Reasons.Count; i++)
                if (_indicator.Reasons[i].Code == reason) code = (short)i;
            if (code < 0) throw new ArgumentException("The reason is not one that the indicator declares.", nameof(reason));
        }
        (_points[row], _known[row], _reasons[row]) = (units, true, code);
    }

    internal void Begin(IReadOnlyList<Column> columns, int rows)
    {
        if (_points.Length < rows) (_points, _known, _reasons) = (new long[rows], new bool[rows], new short[rows]);
        (Columns, RowCount) = (columns, rows);
        _points.AsSpan(0, rows).Clear();
        _known.AsSpan(0, rows).Clear();
    }

    internal bool IsKnown(int row) => _known[row];

    internal long Units(int row) => _points[row];

    internal IndicatorReason? ReasonAt(int row) => _reasons[row] < 0 ? null : _indicator.Reasons[_reasons[row]];
}

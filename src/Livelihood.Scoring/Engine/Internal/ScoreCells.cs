namespace Livelihood.Scoring.Engine.Internal;

/// <summary>The memory of a result. Arrays for what is missing are made when the first row needs them.</summary>
internal sealed class ScoreCells
{
    private readonly Lock _making = new();
    private int[]? _low, _high;
    private byte[]? _lowLevels, _highLevels;
    private ulong[]? _unknown;

    public ScoreCells(int rows, int reasonWords, int dimensions)
    {
        Scores = GC.AllocateUninitializedArray<int>(rows);
        Levels = GC.AllocateUninitializedArray<byte>(rows);
        ReasonWords = reasonWords;
        Reasons = reasonWords == 0 ? [] : GC.AllocateUninitializedArray<ulong>(rows * reasonWords);
        if (dimensions > 0) Dimensions = [.. Enumerable.Range(0, dimensions).Select(_ => GC.AllocateUninitializedArray<int>(rows))];
    }

    public int[] Scores { get; }

    public byte[] Levels { get; }

    public int ReasonWords { get; }

    public ulong[] Reasons { get; }

    public int[][]? Dimensions { get; }

    public int[]? Low => _low;

    public int[]? High => _high;

    public byte[]? LowLevels => _lowLevels;

    public byte[]? HighLevels => _highLevels;

    /// <summary>One bit per row, set where the score is unknown; null where every one is known.</summary>
    public ulong[]? Unknown => _unknown;

    /// <summary>Makes room for intervals; rows that were scored before, and those that are scored without, are filled in by <see cref="Settle"/>.</summary>
    public void NeedIntervals()
    {
        if (Volatile.Read(ref _highLevels) is not null) return;
        lock (_making)
        {
            if (_highLevels is not null) return;
            int rows = Scores.Length;
            (_low, _high) = (new int[rows], new int[rows]);
            _low.AsSpan().Fill(int.MaxValue);
            _lowLevels = new byte[rows];
            _unknown = new ulong[(rows + 63) >> 6];
            Volatile.Write(ref _highLevels, new byte[rows]);
        }
    }

    /// <summary>Fills in the intervals of rows for which nothing is missing.</summary>
    public void Settle()
    {
        if (_low is null) return;
        for (int row = 0; row < _low.Length; row++)
        {
            if (_low[row] != int.MaxValue) continue;
            _low[row] = _high![row] = Scores[row];
            _lowLevels![row] = _highLevels![row] = Levels[row];
        }
        if (_unknown!.AsSpan().IndexOfAnyExcept(0UL) < 0) _unknown = null;
    }
}

using Livelihood.Rules.Evaluation.Internal;
using Livelihood.Scoring.Model;

namespace Livelihood.Scoring.Engine.Internal;

/// <summary>Scores chunks: plain sums column by column, rows with something missing one by one. For one thread; allocates nothing per row.</summary>
internal sealed class ChunkScorer
{
    private readonly CompiledModel _model;
    private readonly Workspace _work;
    private readonly ScoreCells _cells;
    private readonly CustomRows? _custom;
    private readonly RowScorer _rows;
    private readonly ReasonPlanes? _reasons;
    private readonly int[][] _sums;
    private readonly int[] _total;
    private readonly ulong[] _unknown;
    private readonly ulong[] _covered;

    public ChunkScorer(CompiledModel model, Workspace work, ScoreCells cells, FaultLog faults, int chunk)
    {
        (_model, _work, _cells) = (model, work, cells);
        _custom = CustomRows.For(model, faults);
        _rows = new RowScorer(model, _custom);
        _reasons = cells.ReasonWords > 0 ? new ReasonPlanes(model, chunk) : null;
        _sums = [.. model.Dimensions.Select(_ => new int[chunk])];
        _total = new int[chunk];
        _unknown = new ulong[chunk / 64];
        _covered = new ulong[chunk / 64];
    }

    /// <summary>Scores the rows from <paramref name="first"/>, a multiple of 64, on.</summary>
    public void Run(int first, int rows)
    {
        _work.Run(first, rows);
        _custom?.Run(_work);
        Span<ulong> unknown = _unknown.AsSpan(0, BitWords.For(rows));
        FindUnknown(unknown, rows);
        foreach (CompiledDimension dimension in _model.Dimensions) Sum(dimension, rows, unknown);
        AddUp(rows, unknown);
        _total.AsSpan(0, rows).CopyTo(_cells.Scores.AsSpan(first));
        Span<byte> levels = _cells.Levels.AsSpan(first, rows);
        FindLevels(levels);
        ScoreUnknown(first, rows, unknown);
        if (_cells.Dimensions is { } kept)
            for (int d = 0; d < kept.Length; d++) _sums[d].AsSpan(0, rows).CopyTo(kept[d].AsSpan(first));
        _reasons?.Run(_work, _custom, _cells.Reasons.AsSpan(first * _cells.ReasonWords), rows, _cells.ReasonWords);
    }

    // A row is looked at on its own where an indicator or trigger is missing.
    private void FindUnknown(Span<ulong> unknown, int rows)
    {
        unknown.Clear();
        foreach (CompiledIndicator indicator in _model.Indicators)
        {
            if (indicator.Level > 0) continue;
            if (indicator.Custom is not null)
            {
                for (int row = 0; row < rows; row++)
                    if (_custom!.StateOf(indicator, row).IsMissing) BitWords.Set(unknown, row);
            }
            else if (indicator.IsCondition)
            {
                OrNot(unknown, indicator.Bands[0].Present(_work));
            }
            else
            {
                Span<ulong> covered = _covered.AsSpan(0, unknown.Length);
                covered.Clear();
                foreach (TruthKernel band in indicator.Bands) Or(covered, band.Truth(_work));
                OrNot(unknown, covered);
            }
        }
        foreach ((TruthKernel trigger, _) in _model.Triggers) OrNot(unknown, trigger.Present(_work));
        foreach (TruthKernel before in _model.Previous) OrNot(unknown, before.Present(_work));
        for (int d = 0; d < _model.Dimensions.Length; d++)
            if (_model.Dimensions[d].Level > 0) FindUnknownMembers(_model.Dimensions[d], unknown);
        unknown[^1] &= BitWords.Mask(unknown.Length - 1, rows);
    }

    private void FindUnknownMembers(CompiledDimension dimension, Span<ulong> unknown)
    {
        ReadOnlySpan<int> offsets = _work.Offsets(dimension.Level);
        int first = _work.FirstRow(dimension.Level);
        for (int row = 0; row < offsets.Length - 1; row++)
            for (int member = offsets[row] - first; member < offsets[row + 1] - first; member++)
                foreach (CompiledIndicator indicator in dimension.Indicators)
                    if (_rows.StateOf(_work, member, indicator).IsMissing) BitWords.Set(unknown, row);
    }

    private void Sum(CompiledDimension dimension, int rows, ReadOnlySpan<ulong> unknown)
    {
        int[] sums = _sums[dimension.Number];
        if (!dimension.IsColumnar)
        {
            for (int row = 0; row < rows; row++)
                if (!BitWords.IsSet(unknown, row)) sums[row] = checked((int)_rows.Dimension(_work, row, dimension).Points!.Value);
            return;
        }
        sums.AsSpan(0, rows).Clear();
        foreach (CompiledIndicator indicator in dimension.Indicators)
        {
            for (int band = 0; band < indicator.Bands.Length; band++)
                if (indicator.Points[band] != 0) BitAdding.Add(sums, indicator.Bands[band].Truth(_work), indicator.Points[band]);
            if (indicator.Custom is null) continue;
            for (int row = 0; row < rows; row++) sums[row] += _custom!.StateOf(indicator, row).Points;
        }
        if (dimension.Cap != int.MaxValue) SumKernels.Cap(sums.AsSpan(0, rows), dimension.Cap);
    }

    private void AddUp(int rows, ReadOnlySpan<ulong> unknown)
    {
        Span<int> total = _total.AsSpan(0, rows);
        if (_model.Combiner.Combination == ScoreCombination.Sum)
        {
            total.Fill(_model.Initial);
            foreach (int[] sums in _sums) SumKernels.Add(total, sums.AsSpan(0, rows));
            return;
        }
        Span<DimensionValue> dimensions = _rows.Dimensions;
        for (int row = 0; row < rows; row++)
        {
            if (BitWords.IsSet(unknown, row)) continue;
            for (int d = 0; d < dimensions.Length; d++) dimensions[d] = new DimensionValue(_sums[d][row], _sums[d][row], _sums[d][row]);
            total[row] = checked((int)_rows.Total(dimensions).Points!.Value);
        }
    }

    private void FindLevels(Span<byte> levels)
    {
        if (_model.Previous.Length > 0)
        {
            for (int row = 0; row < levels.Length; row++) levels[row] = _model.LevelOf(_total[row], Before(row));
        }
        else LevelKernel.Find(_total.AsSpan(0, levels.Length), _model.From, levels);
        foreach ((TruthKernel trigger, byte level) in _model.Triggers)
        {
            ReadOnlySpan<ulong> fired = trigger.Truth(_work);
            for (int row = BitWords.First(fired, 0, levels.Length); row >= 0; row = BitWords.First(fired, row + 1, levels.Length))
                levels[row] = Math.Max(levels[row], level);
        }
    }

    private void ScoreUnknown(int first, int rows, ReadOnlySpan<ulong> unknown)
    {
        for (int row = BitWords.First(unknown, 0, rows); row >= 0; row = row + 1 < rows ? BitWords.First(unknown, row + 1, rows) : -1)
        {
            DimensionValue score = _rows.Score(_work, row);
            _cells.NeedIntervals();
            int at = first + row;
            _cells.Scores[at] = checked((int)(score.Points ?? score.Low));
            (_cells.Low![at], _cells.High![at]) = checked(((int)score.Low, (int)score.High));
            if (score.Points is null) Interlocked.Or(ref _cells.Unknown![at >> 6], 1UL << at);
            LevelSpan levels = LevelSpan.Of(_model, _work, row, score);
            (_cells.Levels[at], _cells.LowLevels![at], _cells.HighLevels![at]) = (levels.Level, levels.Low, levels.High);
            for (int d = 0; d < _sums.Length; d++) _sums[d][row] = checked((int)(_rows.Dimensions[d].Points ?? _rows.Dimensions[d].Low));
        }
    }

    private int Before(int row) => LevelSpan.Before(_model, _work, row);

    private static void Or(Span<ulong> words, ReadOnlySpan<ulong> others)
    {
        for (int i = 0; i < words.Length; i++) words[i] |= others[i];
    }

    private static void OrNot(Span<ulong> words, ReadOnlySpan<ulong> present)
    {
        if (present.IsEmpty) return;
        for (int i = 0; i < words.Length; i++) words[i] |= ~present[i];
    }
}

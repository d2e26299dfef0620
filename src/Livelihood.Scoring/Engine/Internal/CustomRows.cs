using Livelihood.Core.Tables;
using Livelihood.Rules.Evaluation.Internal;
using Livelihood.Scoring.Indicators;

namespace Livelihood.Scoring.Engine.Internal;

/// <summary>Runs the host's indicators over a chunk and keeps what they said. For one thread.</summary>
internal sealed class CustomRows
{
    private readonly CompiledModel _model;
    private readonly FaultLog? _faults;
    private readonly IndicatorBatch[] _batches;
    private readonly CompiledIndicator[] _indicators;
    private readonly int[] _place;

    private CustomRows(CompiledModel model, FaultLog? faults)
    {
        (_model, _faults) = (model, faults);
        _indicators = [.. model.Indicators.Where(i => i.Custom is not null)];
        _batches = [.. _indicators.Select(i => new IndicatorBatch(i.Custom!, model.Model.Scale))];
        _place = new int[model.Indicators.Length];
        for (int i = 0; i < _indicators.Length; i++) _place[_indicators[i].Number] = i;
    }

    /// <summary>Makes room; null where the model has no indicators of the host.</summary>
    public static CustomRows? For(CompiledModel model, FaultLog? faults) => model.Indicators.Any(i => i.Custom is not null) ? new CustomRows(model, faults) : null;

    public IndicatorState StateOf(CompiledIndicator indicator, int row)
    {
        IndicatorBatch batch = _batches[_place[indicator.Number]];
        return batch.IsKnown(row) ? new IndicatorState(0, (int)batch.Units(row)) : new IndicatorState(IndicatorState.Missing, 0);
    }

    /// <summary>The reason that the indicator itself gave; null for none.</summary>
    public IndicatorReason? ReasonOf(CompiledIndicator indicator, int row)
    {
        IndicatorBatch batch = _batches[_place[indicator.Number]];
        return batch.IsKnown(row) ? batch.ReasonAt(row) : null;
    }

    /// <summary>Runs every indicator over the chunk that a workspace stands at.</summary>
    public void Run(Workspace work)
    {
        int rows = work.Rows(0), first = work.FirstRow(0);
        for (int i = 0; i < _indicators.Length; i++) Run(work, _indicators[i], _batches[i], rows, first);
    }

    private void Run(Workspace work, CompiledIndicator indicator, IndicatorBatch batch, int rows, int first)
    {
        Column[] columns = [.. indicator.Arguments.Select((kernel, a) => ColumnOf(work, indicator.Custom!.Inputs[a], kernel, rows))];
        batch.Begin(columns, rows);
        if (rows == 0 || Failure(indicator, batch) is null) return;

        // One row's failure must not cost the others their points.
        var one = new IndicatorBatch(indicator.Custom!, _model.Model.Scale);
        batch.Begin(columns, rows);
        for (int row = 0; row < rows; row++)
        {
            one.Begin([.. columns.Select(c => c.Take([row]))], 1);
            if (Failure(indicator, one) is { } failure) _faults?.Add(indicator.Number, failure, first + row);
            else if (one.IsKnown(0)) batch.Give(row, new Core.Numbers.FixedPoint(one.Units(0), batch.Scale), one.ReasonAt(0)?.Code);
        }
    }

    private static string? Failure(CompiledIndicator indicator, IndicatorBatch batch)
    {
        try
        {
            indicator.Custom!.Score(batch);
            return null;
        }
        // Whatever a host's indicator throws is counted and must not stop the others' scores.
#pragma warning disable CA1031
        catch (Exception failure)
#pragma warning restore CA1031
        {
            return failure.GetType().Name;
        }
    }

    private static Column ColumnOf(Workspace work, Rules.Declaring.RuleField field, Kernel kernel, int rows)
    {
        var cells = new ResultCells(field.Name, field.Type, rows);
        if (rows > 0) cells.Take(kernel, work, 0, rows, 0);
        return cells.ToColumn(work.Binding.Pool);
    }
}

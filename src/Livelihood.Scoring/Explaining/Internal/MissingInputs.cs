using Livelihood.Core.Numbers;
using Livelihood.Core.Tables;
using Livelihood.Rules.Evaluation;
using Livelihood.Rules.Evaluation.Internal;
using Livelihood.Scoring.Engine.Internal;
using Livelihood.Scoring.Model;

namespace Livelihood.Scoring.Explaining.Internal;

/// <summary>Finds the inputs for want of which indicators are missing, and ranks them by what they may still change.</summary>
internal sealed class MissingInputs(CompiledModel model, Workspace work, RowScorer rows)
{
    private sealed record Cause(string Name, string? Child, MissingReason Reason)
    {
        public List<CompiledIndicator> Indicators { get; } = [];

        public List<string> Triggers { get; } = [];
    }

    public IReadOnlyList<MissingInput> Of(int row, DimensionValue score)
    {
        var causes = new Dictionary<(string, string?), Cause>();
        var order = new List<Cause>();
        foreach (CompiledIndicator indicator in model.Indicators)
            foreach (MissingCause cause in CausesOf(indicator, row)) Entry(cause).Indicators.Add(indicator);
        for (int t = 0; t < model.Triggers.Length; t++)
            foreach (MissingCause cause in Causes(model.Triggers[t].Kernel, model.Model.Triggers[t].Id, row)) Entry(cause).Triggers.Add(model.Model.Triggers[t].Id);
        return [.. order.Select(c => (Cause: c, Span: SpanOf(c, score))).OrderByDescending(c => c.Span)
            .Select(c => new MissingInput(c.Cause.Name, c.Cause.Child, c.Cause.Reason, [.. c.Cause.Indicators.Select(i => i.Source.Id).Distinct(), .. c.Cause.Triggers], new FixedPoint(c.Span, model.Model.Scale)))];

        Cause Entry(MissingCause cause)
        {
            if (causes.TryGetValue((cause.Name, cause.Child), out Cause? known)) return known;
            order.Add(causes[(cause.Name, cause.Child)] = known = new Cause(cause.Name, cause.Child, cause.Reason));
            return known;
        }
    }

    private IEnumerable<MissingCause> CausesOf(CompiledIndicator indicator, int row)
    {
        if (indicator.Level == 0) return rows.States[indicator.Number].IsMissing ? OfRow(indicator, row) : [];
        ReadOnlySpan<int> offsets = work.Offsets(indicator.Level);
        int first = work.FirstRow(indicator.Level);
        var all = new List<MissingCause>();
        for (int member = offsets[row] - first; member < offsets[row + 1] - first; member++)
            if (rows.StateOf(work, member, indicator).IsMissing) all.AddRange(OfRow(indicator, member));
        return all.DistinctBy(c => (c.Name, c.Child));
    }

    private MissingCause[] OfRow(CompiledIndicator indicator, int row)
    {
        Kernel[] kernels = indicator.Source.Form switch
        {
            IndicatorForm.Banded => [indicator.Value!],
            IndicatorForm.Custom => indicator.Arguments,
            _ => [indicator.Bands[0]],
        };
        MissingCause[] found = [.. kernels.SelectMany(k => Causes(k, indicator.Source.Id, row)).DistinctBy(c => (c.Name, c.Child))];
        // A value that no band takes, or an indicator of the host that cannot tell, has no cause but itself.
        return found.Length > 0 ? found : [new MissingCause(MissingCauseKind.NoValue, indicator.Source.Id, null, row, MissingReason.Rejected)];
    }

    private IReadOnlyList<MissingCause> Causes(Kernel kernel, string name, int row)
    {
        if (!kernel.IsMissing(work, row)) return [];
        var causes = new CauseList(name);
        kernel.Explain(work, row, causes);
        return causes.Causes;
    }

    // The highest possible score, less the same with these indicators at their lowest.
    private long SpanOf(Cause cause, DimensionValue score)
    {
        Span<DimensionValue> lowered = [.. rows.Dimensions];
        foreach (CompiledDimension dimension in model.Dimensions)
        {
            CompiledIndicator[] mine = [.. dimension.Indicators.Where(cause.Indicators.Contains)];
            if (mine.Length == 0) continue;
            lowered[dimension.Number] = dimension.Level > 0 ? lowered[dimension.Number] with { High = lowered[dimension.Number].Low } : Lowered(dimension, mine);
        }
        return score.High - rows.Total(lowered).High;
    }

    private DimensionValue Lowered(CompiledDimension dimension, CompiledIndicator[] mine)
    {
        var states = (IndicatorState[])rows.States.Clone();
        foreach (CompiledIndicator indicator in mine) states[indicator.Number] = new IndicatorState(0, indicator.Least);
        return rows.Value(dimension, states, new long[states.Length]);
    }
}

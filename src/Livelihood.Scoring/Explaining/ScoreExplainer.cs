using Livelihood.Core.Documents;
using Livelihood.Core.Numbers;
using Livelihood.Core.Tables;
using Livelihood.Rules.Evaluation.Internal;
using Livelihood.Scoring.Engine;
using Livelihood.Scoring.Engine.Internal;
using Livelihood.Scoring.Explaining.Internal;
using Livelihood.Scoring.Model;

namespace Livelihood.Scoring.Explaining;

/// <summary>Explains scores of one table row by row, computed again from the plan that made them. For one thread at a time.</summary>
public sealed class ScoreExplainer
{
    private readonly ScoringPlan _plan;
    private readonly CompiledModel _model;
    private readonly Table _subjects;
    private readonly Binding _binding;
    private readonly Workspace _work;
    private readonly CustomRows? _custom;
    private readonly RowScorer _rows;

    internal ScoreExplainer(ScoringPlan plan, CompiledModel model, Table subjects)
    {
        (_plan, _model, _subjects) = (plan, model, subjects);
        ExplainingParts parts = model.Explaining;
        _binding = TableBinder.Bind(model.Core, parts.Inputs, parts.Levels, subjects, rowByRow: true);
        _work = new Workspace(_binding, parts.Schedule);
        _custom = CustomRows.For(model, null);
        _rows = new RowScorer(model, _custom);
    }

    /// <summary>Explains the score of one row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="language">The language of texts, such as <c>zh</c>; a text that is not in it stands in the language that its document lists first.</param>
    /// <returns>The explanation; its score and level are those of <see cref="ScoringPlan.Score"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public ScoreExplanation Explain(int row, string language = "en")
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)row, (uint)_binding.RowCount, nameof(row));
        ArgumentNullException.ThrowIfNull(language);
        int first = row & ~63, local = row - first;
        _work.Run(first, local + 1);
        _custom?.Run(_work);
        DimensionValue score = _rows.Score(_work, local);
        LevelSpan levels = LevelSpan.Of(_model, _work, local, score);
        ScoringModel model = _model.Model;
        return new ScoreExplanation
        {
            Row = row,
            Score = score.Points is { } points ? Fixed(points) : null,
            Lowest = Fixed(score.Low),
            Highest = Fixed(score.High),
            Level = model.Levels[levels.Level],
            LowestLevel = model.Levels[levels.Low],
            HighestLevel = model.Levels[levels.High],
            Initial = Fixed(_model.Initial),
            Dimensions = Contributions(row, local, score, language),
            Reasons = Reasons(local, language),
            Missing = new MissingInputs(_model, _work, _rows).Of(local, score),
            Fingerprints = model.Fingerprints,
        };
    }

    private DimensionContribution[] Contributions(int row, int local, DimensionValue score, string language)
    {
        long[] values = [.. _rows.Dimensions.Select(d => d.Points ?? d.Low)];
        long[] parts = Shares.Of(_model.Combiner, (score.Points ?? score.Low) - _model.Initial, values);
        var result = new DimensionContribution[parts.Length];
        for (int d = 0; d < parts.Length; d++)
        {
            CompiledDimension dimension = _model.Dimensions[d];
            long[] given = [.. dimension.Indicators.Select(i => _rows.Given[i.Number])];
            long[] shares = Shares.Of(dimension.Combiner, parts[d], given);
            result[d] = new DimensionContribution
            {
                Id = dimension.Source.Id,
                Label = Text(dimension.Source.Label, dimension.Source.Id, language),
                Points = _rows.Dimensions[d].Points is { } points ? Fixed(points) : null,
                Contribution = Fixed(parts[d]),
                Indicators = [.. dimension.Indicators.Select((indicator, i) => Contribution(indicator, row, local, shares[i], language))],
            };
        }
        return result;
    }

    private IndicatorContribution Contribution(CompiledIndicator indicator, int row, int local, long share, string language)
    {
        IndicatorState state = _rows.States[indicator.Number];
        return new IndicatorContribution
        {
            Id = indicator.Source.Id,
            Label = Text(indicator.Source.Label, indicator.Source.Id, language),
            Points = Fixed(_rows.Given[indicator.Number]),
            Contribution = Fixed(share),
            IsMissing = state.IsMissing,
            Band = state.Band < 0 || indicator.Custom is not null ? null : indicator.Source.Bands[state.Band].Test,
            Value = indicator.Level > 0 ? null : RowValues.Number(indicator.Value, _model.Explaining.TypeOf(indicator), _work, local),
            Inputs = RowValues.Inputs(_binding, _subjects, _model.Explaining.Reads.Of(indicator.Number), row),
        };
    }

    private List<ScoreReason> Reasons(int local, string language)
    {
        ScoringModel model = _model.Model;
        var reasons = new List<ScoreReason>();
        for (int t = 0; t < _model.Triggers.Length; t++)
        {
            ScoreTrigger trigger = model.Triggers[t];
            if (BitWords.IsSet(_model.Triggers[t].Kernel.Truth(_work), local) && !_model.Triggers[t].Kernel.IsMissing(_work, local))
                reasons.Add(new ScoreReason(trigger.Id, Text(trigger.Label, trigger.Id, language), trigger.Id, null));
        }
        var ranked = new List<(long Distance, CompiledIndicator Indicator)>();
        foreach (CompiledIndicator indicator in _model.Indicators)
        {
            if (indicator.Level == 0 && _rows.States[indicator.Number].IsMissing) continue;
            long points = _rows.Given[indicator.Number];
            if (ReasonPlanes.IsReason(model.Ranking, points, indicator.Baseline)) ranked.Add((Math.Abs(points - indicator.Baseline), indicator));
        }
        foreach ((long distance, CompiledIndicator indicator) in ranked.OrderByDescending(r => r.Distance)) reasons.Add(Reason(indicator, distance, local, language));
        return reasons;
    }

    private ScoreReason Reason(CompiledIndicator indicator, long distance, int local, string language)
    {
        ScoreIndicator source = indicator.Source;
        if (indicator.Custom is not null && _custom!.ReasonOf(indicator, local) is { } own)
            return new ScoreReason(own.Code, Text(own.Text, own.Code, language), source.Id, Fixed(distance));
        int band = _rows.States[indicator.Number].Band;
        Labels text = band >= 0 && indicator.Custom is null && !source.Bands[band].Reason.IsEmpty ? source.Bands[band].Reason : source.Reason;
        return new ScoreReason(source.ReasonCode, Text(text, source.ReasonCode, language), source.Id, Fixed(distance));
    }

    private FixedPoint Fixed(long units) => new(units, _plan.Model.Scale);

    private static string Text(Labels labels, string otherwise, string language) => labels.In(language) ?? (labels.IsEmpty ? otherwise : labels.ToString());
}

using Livelihood.Core.Documents;
using Livelihood.Core.Numbers;
using Livelihood.Core.Regions;
using Livelihood.Rules.Evaluation.Internal;
using Livelihood.Rules.Parameters;
using Livelihood.Rules.Parameters.Internal;
using Livelihood.Rules.Types;
using Livelihood.Scoring.Indicators;
using Livelihood.Scoring.Model;
using Livelihood.Scoring.Model.Internal;

namespace Livelihood.Scoring.Engine.Internal;

/// <summary>Makes a model ready for a day: looks its numbers up and finds its kernels.</summary>
internal sealed class ModelCompiler
{
    // Twice the sum of all points still fits 32 bits.
    private const long MostUnits = 1L << 30;
    private const int WeightScale = 6;

    private readonly ScoringModel _model;
    private readonly DateOnly _asOf;
    private readonly ProblemList _problems = new();
    private readonly PlanCore _core;
    private readonly long _unit;
    private int _custom;

    private ModelCompiler(ScoringModel model, DateOnly asOf, RegionTree? regions)
    {
        (_model, _asOf) = (model, asOf);
        _core = PlanBuilder.Build(model.Rules.Checked, model.Rules.Parameters, asOf, regions);
        _unit = (long)Math.Pow(10, model.Scale);
    }

    public static CompiledModel Compile(ScoringModel model, DateOnly asOf, RegionTree? regions, bool prove)
    {
        var compiler = new ModelCompiler(model, asOf, regions);
        CompiledModel compiled = compiler.Compile();
        if (prove) BandProof.Prove(model.Dimensions, model.Rules, asOf, regions, compiler._problems);
        compiler._problems.ThrowIfAny(FormattableString.Invariant($"The scoring model {model} on {asOf:yyyy-MM-dd}"));
        return compiled;
    }

    private CompiledModel Compile()
    {
        var dimensions = new CompiledDimension[_model.Dimensions.Count];
        var weights = new long[dimensions.Length];
        int number = 0;
        for (int d = 0; d < dimensions.Length; d++)
        {
            string path = FormattableString.Invariant($"$.dimensions[{d}]");
            weights[d] = Weight(_model.Dimensions[d].Weight, path + ".weight");
            dimensions[d] = Dimension(d, ref number, path);
        }
        int[] from = [int.MinValue, .. _model.Levels.Skip(1).Select((l, i) => Points(l.From!, LevelPath(i) + ".from"))];
        int[] keep = [int.MinValue, .. _model.Levels.Skip(1).Select((l, i) => l.Keep is null ? from[i + 1] : Points(l.Keep, LevelPath(i) + ".keep"))];
        for (int i = 1; i < from.Length; i++)
        {
            if (from[i] <= from[i - 1]) _problems.Add(LevelPath(i - 1) + ".from", "The levels are not listed from the highest down.");
            if (keep[i] > from[i]) _problems.Add(LevelPath(i - 1) + ".keep", "The score that keeps a level lies above the one that reaches it.");
        }
        CompiledIndicator[] indicators = [.. dimensions.SelectMany(d => d.Indicators)];
        (TruthKernel, byte)[] triggers = [.. _model.Triggers.Select((t, i) => ((TruthKernel)Find(ScoreNames.Trigger(i)), Place(t.Level)))];
        TruthKernel[] previous = _model.PreviousLevel is null ? [] : [.. Enumerable.Range(1, from.Length - 1).Select(i => (TruthKernel)Find(ScoreNames.Previous(i)))];
        int initial = _model.Initial is null ? 0 : Points(_model.Initial, "$.initial");
        Combiner combiner = Combiner(_model.Aggregation, weights, "$.aggregation");
        Bounds(dimensions, combiner, initial);
        return new CompiledModel
        {
            Model = _model, Core = _core, Wanted = Wanted.Of(_core, [.. Names()]), Dimensions = dimensions, Indicators = indicators,
            Combiner = combiner, Initial = initial, From = from, Keep = keep, Triggers = triggers, Previous = previous,
        };
    }

    private IEnumerable<string> Names()
    {
        int number = 0;
        foreach (ScoreDimension dimension in _model.Dimensions)
        {
            foreach (ScoreIndicator indicator in dimension.Indicators)
            {
                for (int b = 0; b < indicator.Bands.Count; b++) yield return ScoreNames.In(dimension.Of, ScoreNames.Band(number, b));
                for (int a = 0; a < indicator.Arguments.Count; a++) yield return ScoreNames.Argument(number, a);
                number++;
            }
        }
        for (int t = 0; t < _model.Triggers.Count; t++) yield return ScoreNames.Trigger(t);
        for (int l = 1; _model.PreviousLevel is not null && l < _model.Levels.Count; l++) yield return ScoreNames.Previous(l);
    }

    private CompiledDimension Dimension(int d, ref int number, string path)
    {
        ScoreDimension source = _model.Dimensions[d];
        int level = source.Of is null ? 0 : 1 + _model.Rules.Children.Select(c => c.Name).ToList().IndexOf(source.Of);
        var indicators = new CompiledIndicator[source.Indicators.Count];
        for (int i = 0; i < indicators.Length; i++) indicators[i] = Indicator(source.Indicators[i], source.Of, level, number++, FormattableString.Invariant($"{path}.indicators[{i}]"));
        return new CompiledDimension
        {
            Number = d, Source = source, Indicators = indicators, Level = level, Weight = Weight(source.Weight, path + ".weight"),
            Cap = source.Cap is null ? int.MaxValue : Points(source.Cap, path + ".cap"),
            Combiner = Combiner(source.Aggregation, [.. indicators.Select(i => i.Weight)], path + ".aggregation"),
        };
    }

    private CompiledIndicator Indicator(ScoreIndicator source, string? child, int level, int number, string path)
    {
        int[] points = [.. source.Bands.Select((b, i) => Points(b.Points, source.Form == IndicatorForm.Condition ? path + ".points" : FormattableString.Invariant($"{path}.bands[{i}].points")))];
        IIndicator? custom = source.Form == IndicatorForm.Custom ? _model.Custom[_custom++] : null;
        var range = (Least: points.DefaultIfEmpty().Min(), Most: points.DefaultIfEmpty().Max());
        if (source.Form == IndicatorForm.Condition) range = (Math.Min(0, range.Least), Math.Max(0, range.Most));
        if (custom is not null) range = (Units(custom.Least, path), Units(custom.Most, path));
        return new CompiledIndicator
        {
            Number = number, Source = source, Level = level, Points = points, Custom = custom, Missing = source.Missing,
            Bands = [.. points.Select((_, b) => (TruthKernel)Find(ScoreNames.In(child, ScoreNames.Band(number, b))))],
            Value = source.Form == IndicatorForm.Banded ? Find(ScoreNames.In(child, ScoreNames.Value(number))) : null,
            Arguments = custom is null ? [] : [.. custom.Inputs.Select((_, a) => Find(ScoreNames.Argument(number, a)))],
            MissingPoints = source.Missing is MissingPolicy.Points given ? Points(given.Amount, path + ".missing.points") : 0,
            Weight = Weight(source.Weight, path + ".weight"),
            Baseline = source.Baseline is null ? 0 : Points(source.Baseline, path + ".baseline"),
            Least = range.Least, Most = range.Most,
        };
    }

    private Combiner Combiner(ScoreAggregation aggregation, long[] weights, string path)
    {
        long one = (long)Math.Pow(10, WeightScale);
        if (aggregation.Combination == ScoreCombination.GeometricMean && weights.Any(w => w % one != 0 || w < one || w > 100 * one))
            _problems.Add(path, "A geometric mean needs whole weights.", expected: "whole numbers from 1 to 100");
        return new Combiner(aggregation.Combination, weights, one, aggregation.Cutoff is null ? 0 : Weight(aggregation.Cutoff, path), _unit);
    }

    private void Bounds(CompiledDimension[] dimensions, Combiner combiner, int initial)
    {
        double all = Math.Abs((double)initial);
        foreach (CompiledDimension d in dimensions)
        {
            double own = d.Combiner.Combination switch
            {
                ScoreCombination.Sum => d.Indicators.Sum(i => (double)i.Bound),
                ScoreCombination.WeightedSum => d.Indicators.Sum(i => (double)i.Bound * i.Weight / d.Combiner.One),
                ScoreCombination.Counting => d.Indicators.Sum(i => (double)i.Weight / d.Combiner.One * _unit),
                _ => d.Indicators.Select(i => (double)i.Bound).DefaultIfEmpty().Max(),
            };
            double weighed = combiner.Combination is ScoreCombination.WeightedSum or ScoreCombination.Counting ? own * combiner.WeightOf(d.Number) / combiner.One : own;
            if (own > MostUnits) _problems.Add(FormattableString.Invariant($"$.dimensions[{d.Number}]"), "The points are too large.", expected: "points that sum to less than 2^30 in units of the scale");
            all += weighed;
        }
        if (all > MostUnits) _problems.Add("$.dimensions", "The points are too large.", expected: "points that sum to less than 2^30 in units of the scale");
    }

    private Kernel Find(string name) => _core.Definition(name).Kernel;

    private byte Place(string level) => (byte)_model.Levels.Select(l => l.Id).ToList().IndexOf(level);

    private string LevelPath(int fromBelow) => FormattableString.Invariant($"$.levels[{_model.Levels.Count - 2 - fromBelow}]");

    private int Points(ScoreAmount amount, string path) => Units(Amount(amount, path), path);

    private long Weight(ScoreAmount? amount, string path)
    {
        if (amount is null) return (long)Math.Pow(10, WeightScale);
        NumberParse scaled = Amount(amount, path).TryRescale(WeightScale);
        if (scaled.IsValue && scaled.Value.Units is >= 0 and <= MostUnits * 1_000_000) return scaled.Value.Units;
        _problems.Add(path, "The weight does not fit.", amount.ToString(), "a number from 0 with at most 6 decimals");
        return 1;
    }

    private int Units(FixedPoint value, string path)
    {
        NumberParse scaled = value.TryRescale(_model.Scale);
        if (scaled.IsValue && Math.Abs(scaled.Value.Units) <= MostUnits) return (int)scaled.Value.Units;
        _problems.Add(path, "The number does not fit the score.", value.ToString(), FormattableString.Invariant($"at most {_model.Scale} decimals, and less than 2^30 in units of the scale"));
        return 0;
    }

    private FixedPoint Amount(ScoreAmount amount, string path)
    {
        if (amount.Value is { } stated) return stated;
        Parameter parameter = _model.Rules.Parameters[amount.Parameter!];
        DenseParameter found = parameter.Densify(_asOf, null);
        if (found.Present[0]) return new FixedPoint(found.Bits[0], ((RuleType.Number)parameter.Type).Scale ?? 0);
        _problems.Add(path, FormattableString.Invariant($"The parameter \"{parameter.Name}\" has no value on {_asOf:yyyy-MM-dd}."));
        return default;
    }
}

using Livelihood.Rules.Evaluation.Internal;
using Livelihood.Scoring.Model;

namespace Livelihood.Scoring.Engine.Internal;

/// <summary>Scores one row from the kernels' values, in full: for rows with something missing, for explanations, and for all that is not a plain sum. For one thread.</summary>
internal sealed class RowScorer
{
    private readonly CompiledModel _model;
    private readonly CustomRows? _custom;
    private readonly IndicatorState[] _member;
    private readonly long[] _values, _low, _high, _most;
    private readonly bool[] _left;

    public RowScorer(CompiledModel model, CustomRows? custom)
    {
        (_model, _custom) = (model, custom);
        int widest = Math.Max(model.Dimensions.Length, model.Dimensions.Select(d => d.Indicators.Length).DefaultIfEmpty().Max());
        (_values, _low, _high, _most, _left) = (new long[widest], new long[widest], new long[widest], new long[widest], new bool[widest]);
        _member = new IndicatorState[model.Indicators.Length];
        States = new IndicatorState[model.Indicators.Length];
        Given = new long[model.Indicators.Length];
        Dimensions = new DimensionValue[model.Dimensions.Length];
    }

    /// <summary>The states of the row that was scored last; of members' indicators those of the member that counts, or of the last.</summary>
    public IndicatorState[] States { get; }

    /// <summary>The points that each indicator gives by the policies, rolled up over members.</summary>
    public long[] Given { get; }

    public DimensionValue[] Dimensions { get; }

    /// <summary>Scores a row of the chunk that a workspace stands at.</summary>
    public DimensionValue Score(Workspace work, int row)
    {
        for (int d = 0; d < Dimensions.Length; d++) Dimensions[d] = Dimension(work, row, _model.Dimensions[d]);
        return Total(Dimensions);
    }

    /// <summary>The points of a dimension for a row.</summary>
    public DimensionValue Dimension(Workspace work, int row, CompiledDimension dimension)
    {
        if (dimension.Level > 0) return Members(work, row, dimension);
        foreach (CompiledIndicator indicator in dimension.Indicators) States[indicator.Number] = StateOf(work, row, indicator);
        return Value(dimension, States, Given);
    }

    /// <summary>What the dimensions make together.</summary>
    public DimensionValue Total(ReadOnlySpan<DimensionValue> dimensions)
    {
        int count = dimensions.Length;
        bool known = true;
        for (int d = 0; d < count; d++)
        {
            known &= dimensions[d].Points is not null;
            (_values[d], _low[d], _high[d]) = (dimensions[d].Points ?? 0, dimensions[d].Low, dimensions[d].High);
        }
        long low = _model.Combiner.Of(_low.AsSpan(0, count), default, default)!.Value + _model.Initial;
        long high = _model.Combiner.Of(_high.AsSpan(0, count), default, default)!.Value + _model.Initial;
        return new DimensionValue(known ? _model.Combiner.Of(_values.AsSpan(0, count), default, default)!.Value + _model.Initial : null, low, high);
    }

    /// <summary>The points of a dimension whose indicators have given states.</summary>
    /// <param name="dimension">The dimension.</param>
    /// <param name="states">The states of all indicators.</param>
    /// <param name="given">Receives the points of each indicator.</param>
    public DimensionValue Value(CompiledDimension dimension, ReadOnlySpan<IndicatorState> states, Span<long> given)
    {
        int count = dimension.Indicators.Length;
        bool unknown = false;
        for (int i = 0; i < count; i++)
        {
            CompiledIndicator indicator = dimension.Indicators[i];
            IndicatorState state = states[indicator.Number];
            bool missing = state.IsMissing;
            _values[i] = missing ? indicator.MissingPoints : state.Points;
            (_low[i], _high[i]) = missing ? (indicator.Least, indicator.Most) : (state.Points, state.Points);
            _most[i] = indicator.Most;
            _left[i] = missing && indicator.Skips;
            unknown |= missing && indicator.MakesUnknown;
            given[indicator.Number] = missing && !_left[i] && indicator.MakesUnknown || _left[i] ? 0 : _values[i];
        }
        long? points = unknown ? null : dimension.Combiner.Of(_values.AsSpan(0, count), _left.AsSpan(0, count), _most.AsSpan(0, count));
        return new DimensionValue(Capped(points, dimension.Cap), Bound(_low, count, dimension), Bound(_high, count, dimension));
    }

    public IndicatorState StateOf(Workspace work, int row, CompiledIndicator indicator)
    {
        if (indicator.Custom is not null) return _custom!.StateOf(indicator, row);
        for (int band = 0; band < indicator.Bands.Length; band++)
            if (BitWords.IsSet(indicator.Bands[band].Truth(work), row) && BitWords.IsPresent(indicator.Bands[band].Present(work), row)) return new IndicatorState(band, indicator.Points[band]);
        if (indicator.IsCondition && BitWords.IsPresent(indicator.Bands[0].Present(work), row)) return new IndicatorState(IndicatorState.None, 0);
        return new IndicatorState(IndicatorState.Missing, 0);
    }

    private static long? Capped(long? points, int cap) => points > cap ? cap : points;

    private static long Bound(long[] values, int count, CompiledDimension dimension) => Math.Min(dimension.Combiner.Of(values.AsSpan(0, count), default, default)!.Value, dimension.Cap);

    private DimensionValue Members(Workspace work, int row, CompiledDimension dimension)
    {
        ReadOnlySpan<int> offsets = work.Offsets(dimension.Level);
        int first = work.FirstRow(dimension.Level);
        bool adds = dimension.Source.RollUp == RollUp.Sum;
        foreach (CompiledIndicator indicator in dimension.Indicators)
        {
            Given[indicator.Number] = 0;
            States[indicator.Number] = new IndicatorState(IndicatorState.None, 0);
        }
        DimensionValue? all = null;
        for (int member = offsets[row] - first; member < offsets[row + 1] - first; member++)
        {
            foreach (CompiledIndicator indicator in dimension.Indicators) _member[indicator.Number] = StateOf(work, member, indicator);
            DimensionValue value = MemberValue(dimension, adds, all is { } before ? before.Points ?? before.Low : null);
            all = all is not { } sum ? value : adds
                ? new DimensionValue(sum.Points + value.Points, sum.Low + value.Low, sum.High + value.High)
                : new DimensionValue(sum.Points is null || value.Points is null ? null : Math.Max(sum.Points.Value, value.Points.Value), Math.Max(sum.Low, value.Low), Math.Max(sum.High, value.High));
        }
        return all ?? default(DimensionValue) with { Points = 0 };
    }

    // Where the neediest member counts, its states and points stand for the household's; sums keep the states of the last member.
    private DimensionValue MemberValue(CompiledDimension dimension, bool adds, long? before)
    {
        DimensionValue value = Value(dimension, _member, _memberGiven ??= new long[_model.Indicators.Length]);
        bool takes = adds || before is null || (value.Points ?? value.Low) > before;
        foreach (CompiledIndicator indicator in dimension.Indicators)
        {
            int number = indicator.Number;
            if (adds) Given[number] += _memberGiven[number];
            else if (takes) Given[number] = _memberGiven[number];
            if (takes || _member[number].IsMissing) States[number] = States[number].IsMissing && adds ? States[number] : _member[number];
        }
        return value;
    }

    private long[]? _memberGiven;
}

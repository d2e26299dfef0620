using Livelihood.Core.Numbers;
using Livelihood.Scoring.Grouping;

namespace Livelihood.Scoring.Poverty.Internal;

/// <summary>Sums over the poor only: the matrices "censored" at one cut-off (Alkire and Foster 2011, section 3).</summary>
internal sealed class CensoredSums
{
    private readonly IReadOnlyList<DeprivationIndicator> _indicators;
    private readonly DeprivationCutoff _cutoff;
    private readonly long[] _deprived;
    private readonly long[] _poorAndDeprived;
    private readonly double[] _parts;
    private long _population;
    private long _poor;
    private long _poorRows;
    private double _score;
    private double _gap;
    private double _squaredGap;

    public CensoredSums(IReadOnlyList<DeprivationIndicator> indicators, DeprivationCell[] cells, DeprivationCutoff cutoff)
    {
        _indicators = indicators;
        _cutoff = cutoff;
        _deprived = new long[indicators.Count];
        _poorAndDeprived = new long[indicators.Count];
        _parts = new double[indicators.Count];
        // Households of whom equally much is known are summed exactly; what is known differs only where weights are rescaled.
        for (int start = 0, end; start < cells.Length; start = end)
        {
            for (end = start; end < cells.Length && cells[end].Known == cells[start].Known;) end++;
            AddAlike(cells.AsSpan(start, end - start));
        }
    }

    public AlkireFosterMeasures Measures(RowGroup group, FixedPoint population) => new()
    {
        Group = group,
        Cutoff = _cutoff,
        Population = population,
        Poor = new FixedPoint(_poor, population.Scale),
        PoorHouseholds = _poorRows,
        Headcount = (double)_poor / _population,
        Intensity = _score / _poor,
        AdjustedHeadcount = _score / _population,
        AdjustedGap = _indicators.All(i => i.IsCardinal) ? _gap / _population : null,
        AdjustedSquaredGap = _indicators.All(i => i.IsCardinal) ? _squaredGap / _population : null,
        Indicators = [.. _indicators.Select((indicator, i) => new IndicatorShare(
            indicator.Name, indicator.Dimension, (double)_deprived[i] / _population, (double)_poorAndDeprived[i] / _population, _parts[i] / _score))],
    };

    private void AddAlike(ReadOnlySpan<DeprivationCell> cells)
    {
        double known = cells[0].Known;
        Int128 score = 0;
        var poorAndDeprived = new long[_indicators.Count];
        var gaps = new Int128[_indicators.Count];
        var squaredGaps = new Int128[_indicators.Count];
        foreach (DeprivationCell cell in cells)
        {
            _population += cell.Population;
            for (int i = 0; i < _deprived.Length; i++) _deprived[i] += cell.ByIndicator[i];
            if (!_cutoff.IsMet(cell.Deprived, cell.Known)) continue;
            _poor += cell.Population;
            _poorRows += cell.Rows;
            score += (Int128)cell.Population * cell.Deprived;
            for (int i = 0; i < poorAndDeprived.Length; i++)
            {
                poorAndDeprived[i] += cell.ByIndicator[i];
                gaps[i] += cell.Gaps[i];
                squaredGaps[i] += cell.SquaredGaps[i];
            }
        }

        _score += (double)score / known;
        for (int i = 0; i < poorAndDeprived.Length; i++)
        {
            double weight = _indicators[i].Weight / known, cutoff = _indicators[i].Cutoff;
            _poorAndDeprived[i] += poorAndDeprived[i];
            _parts[i] += weight * poorAndDeprived[i];
            _gap += weight * ((double)gaps[i] / cutoff);
            _squaredGap += weight * ((double)squaredGaps[i] / (cutoff * cutoff));
        }
    }
}

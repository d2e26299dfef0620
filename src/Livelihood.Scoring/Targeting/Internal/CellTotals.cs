using Livelihood.Scoring.Grouping;

namespace Livelihood.Scoring.Targeting.Internal;

/// <summary>The four weighted totals of a group's confusion table, and what their covariance is estimated from; all sums are exact.</summary>
internal sealed class CellTotals
{
    private readonly long[] _totals = new long[4];
    private readonly long[][] _byStratum;
    private readonly Int128[][,] _products;
    private readonly Int128[] _squaredWeights = new Int128[4];
    private readonly int[] _unitsWith = new int[16];
    private double[,]? _covariance;
    private readonly SamplingUnits _units;

    private CellTotals(SamplingUnits units)
    {
        _units = units;
        _byStratum = [.. units.UnitsOf.Select(_ => new long[4])];
        _products = [.. units.UnitsOf.Select(_ => new Int128[4, 4])];
    }

    public int Rows { get; private set; }

    public ConfusionTable Table => new(_totals[0], _totals[1], _totals[2], _totals[3]);

    public long this[int cell] => _totals[cell];

    /// <summary>The effective number of the poor or of the others, whichever is smaller: what an area under the curve rests on.</summary>
    public double EffectiveCountOfTheRarer => Math.Min(EffectiveCount(0b0101), EffectiveCount(0b1010));

    /// <summary>The covariance of the totals: Σ over strata of n / (n − 1) Σ (t − t̄)(t − t̄)ᵀ over the n units.</summary>
    public double[,] Covariance => _covariance ??= MakeCovariance();

    public static CellTotals[] Of(JudgedRows rows, SamplingUnits units, RowGrouping grouping)
    {
        CellTotals[] totals = [.. grouping.Groups.Select(_ => new CellTotals(units))];
        long[] cells = new long[4 * totals.Length];
        var touched = new List<int>();
        for (int unit = 0; unit < units.Count; unit++)
        {
            foreach (int row in units.RowsOf(unit))
            {
                int group = grouping.GroupOf[row], cell = rows.Cells[row];
                long weight = rows.Weights[row];
                totals[group].Rows++;
                if (weight == 0) continue;
                if (!cells.AsSpan(4 * group, 4).ContainsAnyExcept(0L)) touched.Add(group);
                cells[(4 * group) + cell] = checked(cells[(4 * group) + cell] + weight);
                totals[group]._squaredWeights[cell] = checked(totals[group]._squaredWeights[cell] + ((Int128)weight * weight));
            }
            foreach (int group in touched)
            {
                Span<long> own = cells.AsSpan(4 * group, 4);
                totals[group].Add(units.StratumOf(unit), own);
                own.Clear();
            }
            touched.Clear();
        }
        return totals;
    }

    /// <summary>
    /// How many independent observations the cells of a denominator are worth: Kish's (Σw)² / Σw², and no more than the units they come from.
    /// </summary>
    /// <param name="mask">The cells, one bit each.</param>
    public double EffectiveCount(int mask)
    {
        double sum = 0, squares = 0;
        int units = 0;
        for (int cell = 0; cell < 4; cell++)
            if ((mask >> cell & 1) == 1) (sum, squares) = (sum + _totals[cell], squares + (double)_squaredWeights[cell]);
        for (int cells = 1; cells < 16; cells++)
            if ((cells & mask) != 0) units += _unitsWith[cells];
        return squares == 0 ? 0 : Math.Min(sum * sum / squares, units);
    }

    private void Add(int stratum, ReadOnlySpan<long> cells)
    {
        int mask = 0;
        for (int i = 0; i < 4; i++)
        {
            if (cells[i] == 0) continue;
            mask |= 1 << i;
            _totals[i] = checked(_totals[i] + cells[i]);
            _byStratum[stratum][i] += cells[i];
            for (int j = 0; j < 4; j++)
                _products[stratum][i, j] = checked(_products[stratum][i, j] + ((Int128)cells[i] * cells[j]));
        }
        _unitsWith[mask]++;
    }

    private double[,] MakeCovariance()
    {
        var covariance = new double[4, 4];
        for (int stratum = 0; stratum < _byStratum.Length; stratum++)
        {
            long units = _units.UnitsOf[stratum];
            long[] sums = _byStratum[stratum];
            for (int i = 0; i < 4; i++)
                for (int j = 0; j < 4; j++)
                    covariance[i, j] += units == 1
                        ? (sums[i] - Mean(i)) * (sums[j] - Mean(j))
                        : (double)checked((units * _products[stratum][i, j]) - ((Int128)sums[i] * sums[j])) / (units - 1);
        }
        return covariance;
    }

    private double Mean(int cell) => (double)_totals[cell] / _units.Count;
}

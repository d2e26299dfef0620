namespace Livelihood.Scoring.Targeting;

public sealed partial class TargetingCurve
{
    /// <summary>
    /// The area under the ROC curve, 0 to 1: the chance that a poor household is scored needier than one that is not poor, a tie counting one half. Summed
    /// exactly in integers, so ties are exact; NaN where there are no poor or no others.
    /// </summary>
    /// <remarks>Hanley and McNeil (1982), The meaning and use of the area under a ROC curve; the Mann–Whitney statistic with weights.</remarks>
    public double AreaUnderRoc
    {
        get
        {
            UInt128 twice = 0;
            for (int i = 1; i < Count; i++)
            {
                // Poor at this score against those scored less needy (2) and equally (1).
                ulong poor = (ulong)(_poor[i] - _poor[i - 1]);
                UInt128 others = (2 * (UInt128)(ulong)(_notPoor[^1] - _notPoor[i])) + (ulong)(_notPoor[i] - _notPoor[i - 1]);
                twice += poor * others;
            }
            return (double)twice / 2 / _poor[^1] / _notPoor[^1];
        }
    }

    /// <summary>The Gini coefficient of the score, 2 · AUC − 1.</summary>
    public double Gini => (2 * AreaUnderRoc) - 1;

    /// <summary>
    /// The area under the precision–recall curve as average precision, 0 to 1: precision at each score weighted by the poor gained there, without
    /// interpolation (Davis and Goadrich 2006). NaN where there are no poor.
    /// </summary>
    public double AveragePrecision
    {
        get
        {
            double sum = 0;
            for (int i = 1; i < Count; i++)
                if (_poor[i] > _poor[i - 1]) sum += (double)_poor[i] / Targeted(i) * (_poor[i] - _poor[i - 1]);
            return sum / _poor[^1];
        }
    }

    /// <summary>
    /// The point where the poor and the others lie furthest apart: the Kolmogorov–Smirnov statistic is its <see cref="ConfusionTable.TargetingDifferential"/>.
    /// The first such point from the needy side; the point of no one where there are no poor or no others.
    /// </summary>
    public TargetingPoint Furthest
    {
        get
        {
            int best = 0;
            Int128 most = 0;
            for (int i = 1; i < Count; i++)
            {
                // TP / P − FP / N over a common denominator, so that equal points are equal.
                Int128 apart = ((Int128)_poor[i] * _notPoor[^1]) - ((Int128)_notPoor[i] * _poor[^1]);
                if (apart > most) (best, most) = (i, apart);
            }
            return this[best];
        }
    }

    /// <summary>The Kolmogorov–Smirnov statistic, 0 to 1: the largest difference between coverage of the poor and of the others; NaN where there are none of either.</summary>
    public double KolmogorovSmirnov => Furthest.Table.TargetingDifferential;
}

using Livelihood.Scoring.Grouping;

namespace Livelihood.Scoring.Targeting;

/// <summary>Tells for every threshold of a score who is targeted, and how well the score tells the poor from the others. Immutable.</summary>
public sealed partial class TargetingCurve
{
    private readonly double[] _thresholds;
    private readonly long[] _poor;
    private readonly long[] _notPoor;

    /// <summary>Makes the curve of a distribution. Costs a look at each distinct score.</summary>
    /// <param name="distribution">How many have each score.</param>
    /// <param name="order">Which end of the score means need.</param>
    /// <param name="group">The group the rows are; all rows where null.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such order.</exception>
    public TargetingCurve(ScoreDistribution distribution, ScoreOrder order = ScoreOrder.HigherIsNeedier, RowGroup? group = null)
    {
        ArgumentNullException.ThrowIfNull(distribution);
        if (!Enum.IsDefined(order)) throw new ArgumentOutOfRangeException(nameof(order), order, "This is no order.");
        Distribution = distribution;
        Order = order;
        Group = group ?? RowGroup.All;
        int count = distribution.Scores.Length;
        _thresholds = new double[count];
        _poor = new long[count + 1];
        _notPoor = new long[count + 1];
        for (int i = 0; i < count; i++)
        {
            int from = order == ScoreOrder.HigherIsNeedier ? count - 1 - i : i;
            _thresholds[i] = distribution.Scores[from];
            _poor[i + 1] = _poor[i] + distribution.Poor[from];
            _notPoor[i + 1] = _notPoor[i] + distribution.NotPoor[from];
        }
    }

    /// <summary>How many have each score.</summary>
    public ScoreDistribution Distribution { get; }

    /// <summary>Which end of the score means need.</summary>
    public ScoreOrder Order { get; }

    /// <summary>The group the rows are.</summary>
    public RowGroup Group { get; }

    /// <summary>The number of points: the distinct scores, and the point where no one is targeted.</summary>
    public int Count => _poor.Length;

    /// <summary>A point of the curve: 0 targets no one, the last targets everyone; in between one more score each.</summary>
    /// <param name="index">0 to <see cref="Count"/> - 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such point.</exception>
    public TargetingPoint this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            double none = Order == ScoreOrder.HigherIsNeedier ? double.PositiveInfinity : double.NegativeInfinity;
            return new TargetingPoint(index == 0 ? none : _thresholds[index - 1], Table(index));
        }
    }

    /// <summary>Lists all points, from no one to everyone.</summary>
    /// <returns><see cref="Count"/> points.</returns>
    public IReadOnlyList<TargetingPoint> Points() => [.. Enumerable.Range(0, Count).Select(i => this[i])];

    /// <summary>Gives the confusion table at a threshold: scores at the threshold are targeted. Costs a binary search.</summary>
    /// <param name="threshold">The threshold, not NaN; it need not be a score that occurs.</param>
    /// <returns>The table.</returns>
    /// <exception cref="ArgumentException">The threshold is NaN.</exception>
    public ConfusionTable At(double threshold)
    {
        if (double.IsNaN(threshold)) throw new ArgumentException("A threshold cannot be NaN.", nameof(threshold));
        int low = 0, high = _thresholds.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            bool targeted = Order == ScoreOrder.HigherIsNeedier ? _thresholds[middle] >= threshold : _thresholds[middle] <= threshold;
            if (targeted) low = middle + 1;
            else high = middle;
        }
        return Table(low);
    }

    /// <summary>Finds the threshold that fills a quota.</summary>
    /// <param name="share">The share of the population that can be served, 0 to 1.</param>
    /// <param name="rule">What becomes of equal scores across the edge; default <see cref="QuotaRule.AtMost"/>.</param>
    /// <returns>The point of the curve.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The share is not 0 to 1, or there is no such rule.</exception>
    public TargetingPoint AtQuota(double share, QuotaRule rule = QuotaRule.AtMost)
    {
        if (!(share is >= 0 and <= 1)) throw new ArgumentOutOfRangeException(nameof(share), share, "A quota is 0 to 1.");
        double population = _poor[^1] + _notPoor[^1], seats = share * population;
        // A share that came from a division, such as the poverty rate, means the whole number it came from.
        if (Math.Abs(seats - Math.Round(seats)) <= 1e-12 * population) seats = Math.Round(seats);
        int within = 0;
        while (within + 1 < Count && Targeted(within + 1) <= seats) within++;
        int beyond = Targeted(within) >= seats || within + 1 == Count ? within : within + 1;
        return rule switch
        {
            QuotaRule.AtMost => this[within],
            QuotaRule.AtLeast => this[beyond],
            QuotaRule.Nearest => this[Targeted(beyond) - seats < seats - Targeted(within) ? beyond : within],
            _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "This is no rule."),
        };
    }

    private long Targeted(int index) => _poor[index] + _notPoor[index];

    private ConfusionTable Table(int index) => new(_poor[index], _notPoor[index], _poor[^1] - _poor[index], _notPoor[^1] - _notPoor[index]);
}

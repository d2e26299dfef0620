using Livelihood.Scoring.Targeting.Internal;

namespace Livelihood.Scoring.Targeting;

/// <summary>
/// Holds how much of the population, poor and not poor, has each score: what one pass over the rows keeps, and from which the confusion table at every
/// threshold follows. Immutable.
/// </summary>
public sealed class ScoreDistribution
{
    private readonly double[] _scores;
    private readonly long[] _poor;
    private readonly long[] _notPoor;

    internal ScoreDistribution(double[] scores, long[] poor, long[] notPoor)
    {
        _scores = scores;
        _poor = poor;
        _notPoor = notPoor;
        foreach (long weight in poor) TotalPoor = checked(TotalPoor + weight);
        foreach (long weight in notPoor) TotalNotPoor = checked(TotalNotPoor + weight);
        _ = checked(TotalPoor + TotalNotPoor);
    }

    /// <summary>The distinct scores, rising.</summary>
    public ReadOnlySpan<double> Scores => _scores;

    /// <summary>The poor at each score, in units of the weight.</summary>
    public ReadOnlySpan<long> Poor => _poor;

    /// <summary>The not poor at each score, in units of the weight.</summary>
    public ReadOnlySpan<long> NotPoor => _notPoor;

    /// <summary>All poor.</summary>
    public long TotalPoor { get; }

    /// <summary>All not poor.</summary>
    public long TotalNotPoor { get; }

    /// <summary>Counts rows by score in one pass; whole scores in a narrow range, as points are, cost no sorting.</summary>
    /// <param name="scores">The score of each row, in units.</param>
    /// <param name="poor">Whether each row is poor; as long as the scores.</param>
    /// <param name="weights">The weight of each row, 0 or more; empty where each counts once.</param>
    /// <param name="scale">The decimals of a score, 0 to 18; default 0.</param>
    /// <returns>The distribution. It does not depend on the order of rows.</returns>
    /// <exception cref="ArgumentException">Lengths differ or a weight is below zero.</exception>
    /// <exception cref="OverflowException">The weights sum to more than 64 bits.</exception>
    public static ScoreDistribution Count(ReadOnlySpan<long> scores, ReadOnlySpan<bool> poor, ReadOnlySpan<long> weights = default, int scale = 0)
        => ScoreCounter.Count(scores, scale, poor, weights, [], 1)[0];

    /// <summary>Counts rows by a measured score; costs a sort.</summary>
    /// <param name="scores">The score of each row, not NaN.</param>
    /// <param name="poor">Whether each row is poor; as long as the scores.</param>
    /// <param name="weights">The weight of each row, 0 or more; empty where each counts once.</param>
    /// <returns>The distribution. It does not depend on the order of rows.</returns>
    /// <exception cref="ArgumentException">Lengths differ, a weight is below zero or a score is NaN.</exception>
    /// <exception cref="OverflowException">The weights sum to more than 64 bits.</exception>
    public static ScoreDistribution Count(ReadOnlySpan<double> scores, ReadOnlySpan<bool> poor, ReadOnlySpan<long> weights = default)
        => ScoreSorter.Count(scores, poor, weights, [], 1)[0];

    /// <summary>Puts another value in the place of each score, as a calibrated probability in that of points.</summary>
    /// <param name="value">The value of a score, not NaN; scores that get one value are put together.</param>
    /// <returns>The distribution of the values.</returns>
    /// <exception cref="ArgumentException">A value is NaN.</exception>
    public ScoreDistribution Map(Func<double, double> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var sums = new SortedDictionary<double, (long Poor, long NotPoor)>();
        for (int i = 0; i < _scores.Length; i++)
        {
            double mapped = value(_scores[i]) + 0.0;
            if (double.IsNaN(mapped)) throw new ArgumentException($"The score {_scores[i]} is given NaN.", nameof(value));
            (long poor, long notPoor) = sums.GetValueOrDefault(mapped);
            sums[mapped] = (poor + _poor[i], notPoor + _notPoor[i]);
        }
        return new ScoreDistribution([.. sums.Keys], [.. sums.Values.Select(s => s.Poor)], [.. sums.Values.Select(s => s.NotPoor)]);
    }
}

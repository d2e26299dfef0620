namespace Livelihood.Linkage.Training.Internal;

/// <summary>Expectation–maximisation over all pairs of a linkage, of which only the candidate pairs can be matches.</summary>
/// <remarks>
/// How often all pairs are at a level is known. It is a mixture: p = λm + (1 - λ)u, with λ the share of matches. So u follows from p by taking out the
/// matches that the candidate pairs are expected to hold. Where matches are not rare among random pairs, as for equal
/// identity numbers, p itself would say little about non-matches.
/// </remarks>
internal sealed class CandidateEstimation
{
    // A level without a match among thousands of matches is rare, not impossible: each level is taken as seen half a time more.
    private const double Unseen = 0.5;

    private readonly AgreementPatterns _patterns;
    private readonly double _scale;
    private readonly double _pairs;
    private readonly double[] _present;
    private readonly double[][] _shares;
    private readonly double[][] _least;

    /// <param name="candidates">The candidate pairs.</param>
    /// <param name="pairs">The number of all pairs.</param>
    /// <param name="present">For each comparison the number of all pairs that have both values.</param>
    /// <param name="shares">For each comparison and level the share of the latter pairs at it.</param>
    /// <param name="least">For each comparison and level the lowest u that the shares can tell from 0.</param>
    public CandidateEstimation(PairPatterns candidates, double pairs, double[] present, double[][] shares, double[][] least)
    {
        _patterns = candidates.Patterns;
        _scale = candidates.Scale;
        _pairs = pairs;
        _present = present;
        _shares = shares;
        _least = least;
    }

    /// <summary>Runs rounds until m and the number of matches stand still, or the rounds are used up.</summary>
    public EstimationHistory Run(MixtureParameters start, EstimationSettings settings)
    {
        var rounds = new List<MixtureParameters> { start };
        double change = double.PositiveInfinity;
        while (rounds.Count <= settings.Rounds && change >= settings.Convergence)
        {
            MixtureParameters now = rounds[^1], next = Step(now, settings);
            change = Math.Abs(next.Matches - now.Matches) / Math.Max(next.Matches, now.Matches);
            for (int c = 0; c < now.M.Count; c++)
                for (int level = 0; level < now.M[c].Length; level++) change = Math.Max(change, Math.Abs(next.M[c][level] - now.M[c][level]));
            rounds.Add(next);
        }
        return new EstimationHistory(rounds, change < settings.Convergence, change);
    }

    private MixtureParameters Step(MixtureParameters now, EstimationSettings settings)
    {
        double[][] counts = [.. _patterns.LevelCounts.Select(levels => new double[levels])];
        double matches = 0;
        for (int p = 0; p < _patterns.Counts.Count; p++)
        {
            ReadOnlySpan<int> levels = _patterns.LevelsOf(p);
            double match = _scale * _patterns.Counts[p] * now.Posterior(levels);
            matches += match;
            for (int c = 0; c < levels.Length; c++)
                if (levels[c] >= 0) counts[c][levels[c]] += match;
        }
        return new MixtureParameters
        {
            Matches = Math.Clamp(matches, 0.5, 0.5 * _pairs) / _pairs,
            M = [.. counts.Select((count, c) => M(c, count, now.M[c], settings.FixedM))],
            U = [.. counts.Select((count, c) => U(c, count, now.U[c], settings.FixedU))],
        };
    }

    private static double[] M(int c, double[] counts, double[] now, IReadOnlySet<(int, int)> stays)
    {
        double free = 0, left = 1;
        for (int level = 0; level < counts.Length; level++)
        {
            if (stays.Contains((c, level))) left -= now[level];
            else free += counts[level] + Unseen;
        }
        var m = new double[counts.Length];
        for (int level = 0; level < m.Length; level++)
            m[level] = stays.Contains((c, level)) ? now[level] : (counts[level] + Unseen) / free * Math.Max(0, left);
        return m;
    }

    private double[] U(int c, double[] counts, double[] now, IReadOnlySet<(int, int)> stays)
    {
        var u = new double[counts.Length];
        double free = 0, left = 1;
        for (int level = 0; level < u.Length; level++)
        {
            if (stays.Contains((c, level)))
            {
                left -= now[level];
                continue;
            }
            u[level] = Math.Max(_shares[c][level] - (counts[level] / _present[c]), _least[c][level]);
            free += u[level];
        }
        for (int level = 0; level < u.Length; level++)
            u[level] = stays.Contains((c, level)) ? now[level] : u[level] / free * Math.Max(0, left);
        return u;
    }
}

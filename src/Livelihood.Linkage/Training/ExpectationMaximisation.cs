using Livelihood.Linkage.Training.Internal;

namespace Livelihood.Linkage.Training;

/// <summary>Learns m, u and the share of matches from counts of agreement patterns alone.</summary>
/// <remarks>Expectation–maximisation (Dempster, Laird and Rubin 1977) for the Fellegi–Sunter mixture with graded levels, comparisons
/// taken as independent given the match status (Winkler 1988). Missing comparisons are left out of both steps.</remarks>
public static class ExpectationMaximisation
{
    /// <summary>Runs rounds until the parameters stand still or the rounds are used up.</summary>
    /// <param name="patterns">The counts.</param>
    /// <param name="start">The starting parameters, of the patterns' shape.</param>
    /// <param name="settings">What stays fixed and when to stop; null for the defaults.</param>
    /// <returns>The parameters after each round.</returns>
    /// <exception cref="ArgumentException">The starting parameters have another shape than the patterns.</exception>
    public static EstimationHistory Run(AgreementPatterns patterns, MixtureParameters start, EstimationSettings? settings = null)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        ArgumentNullException.ThrowIfNull(start);
        settings ??= new EstimationSettings();
        CheckShape(patterns, start);
        var rounds = new List<MixtureParameters> { start };
        double change = 0;
        for (int round = 0; round < settings.Rounds && patterns.Pairs > 0; round++)
        {
            MixtureParameters next = Step(patterns, rounds[^1], settings);
            change = LargestChange(rounds[^1], next);
            rounds.Add(next);
            if (change < settings.Convergence) return new EstimationHistory(rounds, true, change);
        }
        return new EstimationHistory(rounds, patterns.Pairs > 0 && change < settings.Convergence, change);
    }

    private static MixtureParameters Step(AgreementPatterns patterns, MixtureParameters now, EstimationSettings settings)
    {
        double[][] m = Zeros(patterns), u = Zeros(patterns);
        double matches = 0;
        for (int p = 0; p < patterns.Counts.Count; p++)
        {
            ReadOnlySpan<int> levels = patterns.LevelsOf(p);
            double posterior = now.Posterior(levels, FrequencyEvidence.Bits(patterns, p, now, settings.Frequencies));
            double match = patterns.Counts[p] * posterior, other = patterns.Counts[p] * (1 - posterior);
            matches += match;
            for (int c = 0; c < levels.Length; c++)
            {
                if (levels[c] < 0) continue;
                m[c][levels[c]] += match;
                u[c][levels[c]] += other;
            }
        }
        return new MixtureParameters
        {
            Matches = settings.FixMatches ? now.Matches : matches / patterns.Pairs,
            M = settings.FixM ? now.M : Shares(m, now.M, settings.FixedM),
            U = settings.FixU ? now.U : Shares(u, now.U, settings.FixedU),
        };
    }

    private static double[][] Zeros(AgreementPatterns patterns) => [.. patterns.LevelCounts.Select(count => new double[count])];

    /// <summary>Turns expected counts into shares; fixed levels keep theirs and the others share what is left.</summary>
    private static double[][] Shares(double[][] counts, IReadOnlyList<double[]> now, IReadOnlySet<(int, int)> fixedLevels)
    {
        var shares = new double[counts.Length][];
        for (int c = 0; c < counts.Length; c++)
        {
            double free = 0, left = 1;
            for (int level = 0; level < counts[c].Length; level++)
            {
                if (fixedLevels.Contains((c, level))) left -= now[c][level];
                else free += counts[c][level];
            }
            shares[c] = new double[counts[c].Length];
            for (int level = 0; level < counts[c].Length; level++)
            {
                bool stays = fixedLevels.Contains((c, level)) || free <= 0;
                shares[c][level] = stays ? now[c][level] : counts[c][level] / free * Math.Max(0, left);
            }
        }
        return shares;
    }

    private static double LargestChange(MixtureParameters before, MixtureParameters after)
    {
        double change = Math.Abs(before.Matches - after.Matches);
        for (int c = 0; c < before.M.Count; c++)
        {
            for (int level = 0; level < before.M[c].Length; level++)
            {
                change = Math.Max(change, Math.Abs(before.M[c][level] - after.M[c][level]));
                change = Math.Max(change, Math.Abs(before.U[c][level] - after.U[c][level]));
            }
        }
        return change;
    }

    private static void CheckShape(AgreementPatterns patterns, MixtureParameters start)
    {
        for (int c = 0; c < patterns.LevelCounts.Count; c++)
        {
            int need = patterns.LevelCounts[c];
            if (start.M.Count != patterns.LevelCounts.Count || start.U.Count != start.M.Count || start.M[c].Length != need || start.U[c].Length != need)
                throw new ArgumentException($"The starting parameters do not have {need} levels in comparison {c} of {patterns.LevelCounts.Count}.", nameof(start));
        }
    }
}

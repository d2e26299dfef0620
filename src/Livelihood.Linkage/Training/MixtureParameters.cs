namespace Livelihood.Linkage.Training;

/// <summary>Holds the parameters of the Fellegi–Sunter mixture: the share of matches, and m and u per comparison and level.</summary>
public sealed record MixtureParameters
{
    /// <summary>Gets the share of matches among the pairs (λ), 0 to 1.</summary>
    public required double Matches { get; init; }

    /// <summary>Gets, for each comparison, the m-probability of each level; sums to 1 per comparison.</summary>
    public required IReadOnlyList<double[]> M { get; init; }

    /// <summary>Gets, for each comparison, the u-probability of each level; sums to 1 per comparison.</summary>
    public required IReadOnlyList<double[]> U { get; init; }

    /// <summary>Gives the probability that a pair with a pattern matches (Bayes' rule; a missing comparison is no evidence).</summary>
    /// <param name="levels">The level of each comparison, or <see cref="AgreementPatterns.Missing"/>.</param>
    /// <param name="evidence">Further evidence for a match in bits, such as the rarity of an agreed value; default 0.</param>
    public double Posterior(ReadOnlySpan<int> levels, double evidence = 0)
    {
        double match = evidence == 0 ? Matches : Matches * Math.Pow(2, evidence), other = 1 - Matches;
        for (int c = 0; c < levels.Length; c++)
        {
            if (levels[c] < 0) continue;
            match *= M[c][levels[c]];
            other *= U[c][levels[c]];
        }
        return match + other > 0 ? match / (match + other) : 0;
    }
}

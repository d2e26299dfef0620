namespace Livelihood.Linkage;

/// <summary>Holds two compared records and the evidence that they are the same entity.</summary>
/// <remarks>
/// Two scored pairs are equal when records and weight are equal. <c>default</c> is the pair (0, 0), which no algorithm accepts.
/// The type itself checks nothing; whoever takes pairs says what is refused.
/// </remarks>
/// <param name="A">The position of the first record, 0 to n - 1; always below <paramref name="B"/>.</param>
/// <param name="B">The position of the second record, 1 to n - 1.</param>
/// <param name="Weight">
/// The match weight in bits with the prior included: log2 of the posterior odds that both records are one entity.
/// 0 means even odds. Infinities are allowed, NaN is not.
/// </param>
public readonly record struct ScoredPair(int A, int B, double Weight)
{
    /// <summary>Gets the posterior probability of a match, 2^w / (1 + 2^w), from 0 to 1; NaN only for a NaN weight.</summary>
    public double Probability => ProbabilityOf(Weight);

    /// <summary>Turns a match weight into a probability without overflow or cancellation.</summary>
    /// <param name="weight">log2 of the posterior odds; infinities give 0 and 1, NaN gives NaN.</param>
    /// <returns>The probability, 0 to 1. The probability of a non-match is that of <c>-weight</c>.</returns>
    public static double ProbabilityOf(double weight)
    {
        if (weight >= 0) return 1 / (1 + Math.Pow(2, -weight));
        double odds = Math.Pow(2, weight);
        return odds / (1 + odds);
    }

    /// <summary>Turns a probability into the match weight with those odds.</summary>
    /// <param name="probability">A probability, 0 to 1; 0 and 1 give the infinities.</param>
    /// <returns>log2(p / (1 - p)).</returns>
    /// <exception cref="ArgumentOutOfRangeException">The probability is NaN or outside 0 to 1.</exception>
    public static double WeightOf(double probability)
    {
        if (!(probability >= 0 && probability <= 1))
            throw new ArgumentOutOfRangeException(nameof(probability), probability, "A probability lies between 0 and 1.");
        return Math.Log2(probability) - Math.Log2(1 - probability);
    }
}

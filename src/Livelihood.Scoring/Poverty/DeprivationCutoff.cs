namespace Livelihood.Scoring.Poverty;

/// <summary>
/// Holds the poverty cut-off k of Alkire and Foster as an exact fraction of the total weight, above 0 and at most 1: one third is 1/3, not 0.3333.
/// </summary>
/// <remarks>The default value is not a cut-off; measuring with it throws.</remarks>
public readonly record struct DeprivationCutoff
{
    /// <summary>Makes a cut-off.</summary>
    /// <param name="numerator">The numerator, 1 or more.</param>
    /// <param name="denominator">The denominator, at least the numerator. For "k of d equally weighted indicators" this is d.</param>
    /// <exception cref="ArgumentOutOfRangeException">The fraction is not above 0 and at most 1.</exception>
    public DeprivationCutoff(long numerator, long denominator)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(numerator, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(denominator, numerator);
        Numerator = numerator;
        Denominator = denominator;
    }

    /// <summary>The numerator.</summary>
    public long Numerator { get; }

    /// <summary>The denominator.</summary>
    public long Denominator { get; }

    /// <summary>Whether a household is poor: its weighted deprivations are at least this share of the weights of what is known of it.</summary>
    /// <param name="deprived">The sum of the weights of its deprivations.</param>
    /// <param name="known">The sum of the weights of its known indicators.</param>
    /// <returns>Whether deprived / known ≥ k, compared exactly; false where nothing is known.</returns>
    public bool IsMet(long deprived, long known) => known > 0 && (Int128)deprived * Denominator >= (Int128)known * Numerator;

    /// <summary>Writes the fraction.</summary>
    /// <returns>For example <c>1/3</c>.</returns>
    public override string ToString() => $"{Numerator}/{Denominator}";
}

namespace Livelihood.Linkage;

/// <summary>Says how agreement on a rare value counts for more than agreement on a common one.</summary>
/// <remarks>The factor on an agreeing level is <c>(u / max(f(a), f(b), floor)) ^ damping</c>, with <c>u</c> the u-probability of
/// exact agreement and <c>f</c> the share of the value among non-missing values (Winkler 2000, frequency-based matching).</remarks>
public sealed record TermFrequency
{
    /// <summary>Gets the smallest share a value is taken to have, 0 to 1; default 0 (no floor).</summary>
    public double Floor { get; init; }

    /// <summary>Gets the exponent of the factor, 0 (no adjustment) to 1 (full); default 1.</summary>
    public double Damping { get; init; } = 1;

    /// <summary>Gets whether similar but unequal values are adjusted too, by the more common of the two; default false.</summary>
    public bool Fuzzy { get; init; }

    /// <summary>Gets the name of a supplied population table of shares; null takes the shares from the records linked.</summary>
    public string? Table { get; init; }
}

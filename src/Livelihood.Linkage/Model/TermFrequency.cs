namespace Livelihood.Linkage;

/// <summary>Says how agreement on a rare value counts for more than agreement on a common one.</summary>
/// <remarks>The factor on an agreeing level is <c>(u / max(f(a), f(b), floor)) ^ damping</c>, with <c>u</c> the u-probability of
/// equality and <c>f</c> the share of the value among non-missing values (Winkler 2000, frequency-based matching).</remarks>
public sealed record TermFrequency
{
    /// <summary>Gets the field whose values are rare or common; null, the default, is the comparison's own.</summary>
    /// <remarks>The adjustment is made on the levels that hold only where this field is equal; u is the sum of theirs.</remarks>
    public string? On { get; init; }

    /// <summary>Gets the smallest share a value is taken to have, 0 to 1; default 0 (no floor).</summary>
    public double Floor { get; init; }

    /// <summary>Gets the exponent of the factor, 0 (no adjustment) to 1 (full); default 1.</summary>
    public double Damping { get; init; } = 1;

    /// <summary>Gets whether similar but unequal values are adjusted too, by the more common of the two; default false.</summary>
    public bool Fuzzy { get; init; }

    /// <summary>Gets whether the records expected to be the same person are left out of a value's share; default false.</summary>
    /// <remarks>A person recorded ten times makes its own rare name look common. With k the mean number of records that match a record and have
    /// the same value (partners by the prior, times m of exact agreement), a value that c of n records have counts as shared by c - 1 - k others.</remarks>
    public bool WithoutMatches { get; init; }

    /// <summary>Gets the name of a supplied population table of shares; null takes the shares from the records linked.</summary>
    public string? Table { get; init; }
}

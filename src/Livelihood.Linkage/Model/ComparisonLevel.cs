namespace Livelihood.Linkage;

/// <summary>Describes one level of a comparison: its test, and how often pairs are at it among matches and among non-matches.</summary>
public sealed record ComparisonLevel
{
    /// <summary>Gets the test; the first level whose test holds is the pair's level.</summary>
    public required LevelTest Test { get; init; }

    /// <summary>Gets the level in words, or null for words made from the test.</summary>
    public string? Label { get; init; }

    /// <summary>Gets the m-probability: the share of matching pairs at this level, 0 to 1; null until trained.</summary>
    public double? M { get; init; }

    /// <summary>Gets the u-probability: the share of non-matching pairs at this level, 0 to 1; null until trained.</summary>
    public double? U { get; init; }

    /// <summary>Gets whether training leaves <see cref="M"/> as it is.</summary>
    public bool FixM { get; init; }

    /// <summary>Gets whether training leaves <see cref="U"/> as it is.</summary>
    public bool FixU { get; init; }

    /// <summary>Gets whether this is the null level, which is no evidence and has no m or u.</summary>
    public bool IsMissing => Test is LevelTest.Missing { On: null };

    /// <summary>Gets the match weight, log2(m/u), in bits; 0 for the null level and where m or u is not known.</summary>
    public double Weight => IsMissing || M is not { } m || U is not { } u ? 0 : Math.Log2(m / u);
}

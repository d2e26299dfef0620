namespace Livelihood.Linkage.Training;

/// <summary>Counts pairs by agreement pattern: the level that each comparison is at.</summary>
/// <remarks>What training costs depends on the number of different patterns, not on the number of pairs.</remarks>
public sealed class AgreementPatterns
{
    /// <summary>The level, in a pattern, of a comparison whose field is missing.</summary>
    public const int Missing = -1;

    private readonly int[] _levels;

    /// <summary>Initialises counts of patterns.</summary>
    /// <param name="levelCounts">For each comparison the number of its levels, without the null level; each 1 or more.</param>
    /// <param name="patterns">For each pattern, one after the other, the level of each comparison: 0 to its level count - 1, or <see cref="Missing"/>.</param>
    /// <param name="counts">For each pattern the number of pairs, 0 or more.</param>
    /// <param name="rarity">Empty, or for each pattern the bits of <see cref="Rarity"/>.</param>
    /// <exception cref="ArgumentException">The lengths do not fit together, or a level is out of range.</exception>
    public AgreementPatterns(
        IReadOnlyList<int> levelCounts, ReadOnlySpan<int> patterns, ReadOnlySpan<long> counts, ReadOnlySpan<double> rarity = default)
    {
        ArgumentNullException.ThrowIfNull(levelCounts);
        if (patterns.Length != counts.Length * levelCounts.Count)
            throw new ArgumentException($"{counts.Length} patterns of {levelCounts.Count} comparisons need {counts.Length * levelCounts.Count} levels; {patterns.Length} were given.", nameof(patterns));
        if (!rarity.IsEmpty && rarity.Length != counts.Length)
            throw new ArgumentException($"{counts.Length} patterns need as many rarities; {rarity.Length} were given.", nameof(rarity));
        LevelCounts = levelCounts;
        _levels = patterns.ToArray();
        Counts = counts.ToArray();
        Rarity = rarity.ToArray();
        for (int i = 0; i < _levels.Length; i++)
            if (_levels[i] < Missing || _levels[i] >= levelCounts[i % levelCounts.Count])
                throw new ArgumentException($"Pattern {i / levelCounts.Count} has level {_levels[i]} in comparison {i % levelCounts.Count}, which has {levelCounts[i % levelCounts.Count]} levels.", nameof(patterns));
        foreach (long count in Counts) Pairs += count;
    }

    /// <summary>Gets, for each comparison, the number of its levels without the null level.</summary>
    public IReadOnlyList<int> LevelCounts { get; }

    /// <summary>Gets the number of pairs of each pattern.</summary>
    public IReadOnlyList<long> Counts { get; }

    /// <summary>Gets, for each pattern, how rare the values are on which its pairs agree, in bits: the sum of -damping * log2(share) over the
    /// comparisons at one of their <see cref="FrequencyLevels"/>; empty where rarity is not counted.</summary>
    public IReadOnlyList<double> Rarity { get; }

    /// <summary>Gets the number of pairs of all patterns.</summary>
    public long Pairs { get; }

    /// <summary>Gives the levels of a pattern, one per comparison.</summary>
    /// <param name="pattern">The pattern's number, from 0.</param>
    public ReadOnlySpan<int> LevelsOf(int pattern) => _levels.AsSpan(pattern * LevelCounts.Count, LevelCounts.Count);
}

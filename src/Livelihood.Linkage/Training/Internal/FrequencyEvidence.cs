namespace Livelihood.Linkage.Training.Internal;

/// <summary>Tells how many bits the rarity of the values on which a pattern's pairs agree adds, under the parameters of a round.</summary>
internal static class FrequencyEvidence
{
    public static double Bits(AgreementPatterns patterns, int pattern, MixtureParameters now, IReadOnlyList<FrequencyLevels> frequencies)
    {
        if (patterns.Rarity.Count == 0) return 0;
        double bits = patterns.Rarity[pattern];
        ReadOnlySpan<int> levels = patterns.LevelsOf(pattern);
        foreach (FrequencyLevels at in frequencies)
            if (at.Levels.Contains(levels[at.Comparison])) bits += at.Damping * Math.Log2(at.Levels.Sum(level => now.U[at.Comparison][level]));
        return bits;
    }
}

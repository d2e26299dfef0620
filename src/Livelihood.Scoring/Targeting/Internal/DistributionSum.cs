namespace Livelihood.Scoring.Targeting.Internal;

/// <summary>Adds the distributions of groups.</summary>
internal static class DistributionSum
{
    public static ScoreDistribution Of(ScoreDistribution[] parts)
    {
        var sums = new SortedDictionary<double, (long Poor, long NotPoor)>();
        foreach (ScoreDistribution part in parts)
            for (int i = 0; i < part.Scores.Length; i++)
            {
                (long poor, long notPoor) = sums.GetValueOrDefault(part.Scores[i]);
                sums[part.Scores[i]] = checked((poor + part.Poor[i], notPoor + part.NotPoor[i]));
            }
        return new ScoreDistribution([.. sums.Keys], [.. sums.Values.Select(s => s.Poor)], [.. sums.Values.Select(s => s.NotPoor)]);
    }
}

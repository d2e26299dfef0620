namespace Livelihood.Scoring.Targeting.Internal;

/// <summary>Counts scores of any kind by sorting them.</summary>
internal static class ScoreSorter
{
    public static ScoreDistribution[] Count(
        ReadOnlySpan<long> units, double unit, ReadOnlySpan<bool> poor, ReadOnlySpan<long> weights, ReadOnlySpan<int> groupOf, int groups)
    {
        double[] scores = new double[units.Length];
        for (int row = 0; row < scores.Length; row++) scores[row] = units[row] / unit;
        return Count(scores, poor, weights, groupOf, groups);
    }

    public static ScoreDistribution[] Count(
        ReadOnlySpan<double> scores, ReadOnlySpan<bool> poor, ReadOnlySpan<long> weights, ReadOnlySpan<int> groupOf, int groups)
    {
        RowLengths.Check(scores.Length, poor, weights, groupOf);
        double[] sorted = new double[scores.Length];
        int[] rows = new int[scores.Length];
        for (int row = 0; row < rows.Length; row++)
        {
            if (double.IsNaN(scores[row])) throw new ArgumentException($"The score of row {row} is NaN.", nameof(scores));
            if (!weights.IsEmpty && weights[row] < 0) RowLengths.ThrowBelowZero(row);
            sorted[row] = scores[row] + 0.0; // -0 and 0 are one score
            rows[row] = row;
        }
        Array.Sort(sorted, rows);
        var builders = new List<(double Score, long Poor, long NotPoor)>[groups];
        for (int group = 0; group < groups; group++) builders[group] = [];
        for (int i = 0; i < rows.Length; i++)
        {
            int row = rows[i];
            List<(double Score, long Poor, long NotPoor)> own = builders[groupOf.IsEmpty ? 0 : groupOf[row]];
            long weight = weights.IsEmpty ? 1 : weights[row];
            if (weight == 0) continue;
            if (own.Count == 0 || own[^1].Score != sorted[i]) own.Add((sorted[i], 0, 0));
            (double score, long isPoor, long isNotPoor) = own[^1];
            own[^1] = checked(poor[row] ? (score, isPoor + weight, isNotPoor) : (score, isPoor, isNotPoor + weight));
        }
        return [.. builders.Select(b => new ScoreDistribution([.. b.Select(s => s.Score)], [.. b.Select(s => s.Poor)], [.. b.Select(s => s.NotPoor)]))];
    }
}

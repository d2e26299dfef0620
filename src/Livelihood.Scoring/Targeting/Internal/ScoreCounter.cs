namespace Livelihood.Scoring.Targeting.Internal;

/// <summary>Counts whole scores in a dense window that grows to hold what it meets; where that would be too wide, by sorting.</summary>
internal static class ScoreCounter
{
    /// <summary>The most cells a window may have: 32 MB, beyond which sorting is as good.</summary>
    private const long MostCells = 1 << 22;

    private const int FirstWindow = 256;

    public static ScoreDistribution[] Count(
        ReadOnlySpan<long> scores, int scale, ReadOnlySpan<bool> poor, ReadOnlySpan<long> weights, ReadOnlySpan<int> groupOf, int groups)
    {
        RowLengths.Check(scores.Length, poor, weights, groupOf);
        if (groups == 0) return [];
        double unit = Math.Pow(10, scale);
        long low = scores.IsEmpty ? 0 : Math.Clamp(scores[0], long.MinValue / 2, long.MaxValue / 2) - (FirstWindow / 2);
        long[] cells = new long[2L * FirstWindow * groups];
        long total = 0;
        for (int start = 0; ;)
        {
            int window = cells.Length / (2 * groups);
            start = groups > 1 ? CountGroups(scores, poor, weights, groupOf, cells, low, window, start, ref total)
                : weights.IsEmpty ? ScoreWindow.CountEach(scores, poor, cells, low, start)
                : ScoreWindow.CountWeights(scores, poor, weights, cells, low, start, ref total);
            if (start == scores.Length) return Distributions(cells, low, groups, unit);
            if (!Grow(ref cells, ref low, groups, scores[start])) return ScoreSorter.Count(scores, unit, poor, weights, groupOf, groups);
        }
    }

    /// <summary>Counts from a row on until the first row outside the window, whose number it gives.</summary>
    private static int CountGroups(
        ReadOnlySpan<long> scores, ReadOnlySpan<bool> poor, ReadOnlySpan<long> weights, ReadOnlySpan<int> groupOf, Span<long> cells, long low, int window, int start, ref long total)
    {
        poor = poor[..scores.Length];
        for (int row = start; row < scores.Length; row++)
        {
            // Unsigned, so that a score below the window is beyond it as well.
            ulong at = (ulong)(scores[row] - low);
            if (at >= (ulong)window) return row;
            at += (ulong)groupOf[row] * (ulong)window;
            long weight = weights.IsEmpty ? 1 : weights[row];
            if (weight < 0) RowLengths.ThrowBelowZero(row);
            // No cell is larger than the total, so the total alone is checked.
            total = checked(total + weight);
            cells[(int)((at << 1) | (poor[row] ? 1u : 0u))] += weight;
        }
        return scores.Length;
    }

    /// <summary>Doubles the window until it holds a score as well; false where it would be too wide.</summary>
    private static bool Grow(ref long[] cells, ref long low, int groups, long score)
    {
        int window = cells.Length / (2 * groups);
        Int128 newLow = Int128.Min(low, score), newHigh = Int128.Max((Int128)low + window, (Int128)score + 1), wider = window;
        while (wider < newHigh - newLow) wider *= 2;
        // Room on the side that was too short, so that a slowly moving edge does not grow it again at once.
        if (score < low) newLow = newHigh - wider;
        if (newLow < long.MinValue || newLow + wider > long.MaxValue || 2 * wider * groups > MostCells) return false;
        long[] grown = new long[2 * (long)wider * groups];
        int shift = (int)((Int128)low - newLow);
        for (int group = 0; group < groups; group++)
            cells.AsSpan(2 * window * group, 2 * window).CopyTo(grown.AsSpan(2 * (((int)wider * group) + shift)));
        (cells, low) = (grown, (long)newLow);
        return true;
    }

    private static ScoreDistribution[] Distributions(long[] cells, long low, int groups, double unit)
    {
        int window = cells.Length / (2 * groups);
        var distributions = new ScoreDistribution[groups];
        for (int group = 0; group < groups; group++)
        {
            ReadOnlySpan<long> own = cells.AsSpan(2 * window * group, 2 * window);
            int distinct = 0;
            for (int i = 0; i < window; i++)
                if ((own[2 * i] | own[(2 * i) + 1]) != 0) distinct++;
            var scores = new double[distinct];
            var poor = new long[distinct];
            var notPoor = new long[distinct];
            for (int i = 0, to = 0; i < window; i++)
            {
                if ((own[2 * i] | own[(2 * i) + 1]) == 0) continue;
                scores[to] = (low + i) / unit;
                notPoor[to] = own[2 * i];
                poor[to++] = own[(2 * i) + 1];
            }
            distributions[group] = new ScoreDistribution(scores, poor, notPoor);
        }
        return distributions;
    }
}

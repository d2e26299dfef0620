namespace Livelihood.Scoring.Learning.Internal;

/// <summary>Joins neighbouring pieces into the bands that tell most, by dynamic programming over the last band.</summary>
internal static class BandJoining
{
    /// <summary>The piece with which each band begins.</summary>
    public static int[] Best(FineBands fine, BinningOptions options, BandTrend trend)
    {
        if (fine.Counts.Count < 2) return [0];
        BandTrend[] tried = trend == BandTrend.Either ? [BandTrend.Rising, BandTrend.Falling] : [trend];
        (double Value, int[] Starts) best = (0, [0]);
        foreach (BandTrend one in tried)
        {
            (double value, int[] starts) = Best(fine, options, one == BandTrend.Rising ? 1 : one == BandTrend.Falling ? -1 : 0);
            if (value > best.Value) best = (value, starts);
        }
        return best.Starts;
    }

    /// <param name="fine">The pieces.</param>
    /// <param name="options">Most bands, least share, penalty.</param>
    /// <param name="sign">1 where evidence must not fall, -1 where it must not rise, 0 where it may do either.</param>
    private static (double Value, int[] Starts) Best(FineBands fine, BinningOptions options, int sign)
    {
        int pieces = fine.Counts.Count;
        double penalty = options.Penalty * ((1.0 / Math.Max(1, PoorRows(fine))) + (1.0 / Math.Max(1, fine.All.Rows - PoorRows(fine))));
        var evidence = new double[pieces, pieces + 1];
        var worth = new double[pieces, pieces + 1];
        for (int start = 0; start < pieces; start++)
            for (int end = start + 1; end <= pieces; end++)
            {
                BandCount count = fine.Sum(start, end);
                bool allowed = count.Rows > 0 && fine.ShareOf(count) >= options.LeastShare;
                evidence[start, end] = fine.WeightOfEvidence(count);
                worth[start, end] = allowed ? fine.Information(count, evidence[start, end]) : double.NegativeInfinity;
            }

        // value[b][start, end]: the most that b bands can tell of the pieces before end when the last begins at start.
        var value = new double[options.MostBands + 1][,];
        var previous = new int[options.MostBands + 1][,];
        (double Value, int Bands, int Start) best = (0, 1, 0);
        for (int bands = 1; bands <= Math.Min(options.MostBands, pieces); bands++)
        {
            value[bands] = new double[pieces, pieces + 1];
            previous[bands] = new int[pieces, pieces + 1];
            for (int start = bands - 1; start < pieces; start++)
                for (int end = start + 1; end <= pieces; end++)
                {
                    (double before, int from) = bands == 1 ? (start == 0 ? 0 : double.NegativeInfinity, 0) : Before(bands, start, end);
                    value[bands][start, end] = before + worth[start, end];
                    previous[bands][start, end] = from;
                    if (end == pieces && bands > 1 && value[bands][start, end] - (penalty * (bands - 1)) is var net && net > best.Value) best = (net, bands, start);
                }
        }

        var starts = new int[best.Bands];
        for (int band = best.Bands, start = best.Start, end = pieces; band >= 1; band--)
        {
            starts[band - 1] = start;
            (start, end) = (previous[band][start, end], start);
        }
        return (best.Value, starts);

        (double Value, int From) Before(int bands, int start, int end)
        {
            (double Value, int From) most = (double.NegativeInfinity, 0);
            for (int from = bands - 2; from < start; from++)
                if (sign * (evidence[start, end] - evidence[from, start]) >= 0 && value[bands - 1][from, start] > most.Value) most = (value[bands - 1][from, start], from);
            return most;
        }
    }

    /// <summary>About how many rows are poor: their share of the population of all rows.</summary>
    private static double PoorRows(FineBands fine) => fine.All.Rows * (fine.All.Poor / (fine.All.Poor + (double)fine.All.NotPoor));
}

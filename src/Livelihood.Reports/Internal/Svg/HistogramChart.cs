using Livelihood.Linkage;

namespace Livelihood.Reports.Internal.Svg;

/// <summary>Draws how many compared pairs have which weight, on a logarithmic scale so that rare weights show beside common ones.</summary>
internal static class HistogramChart
{
    private const int MostBars = 64;

    /// <summary>Draws the histogram.</summary>
    /// <param name="weights">The counts.</param>
    /// <param name="threshold">The weight from which pairs are linked.</param>
    /// <returns>The picture; null where no pair has a weight inside the range of the bins.</returns>
    public static Html? Draw(WeightHistogram weights, double threshold)
    {
        IReadOnlyList<long> counts = weights.Counts;
        // The first and the last bin hold all that lies beyond, so they have no place on the axis.
        int first = 1, last = counts.Count - 2;
        while (first <= last && counts[first] == 0) first++;
        while (last >= first && counts[last] == 0) last--;
        if (first > last) return null;
        int group = 1;
        while ((last - first + 1) / group > MostBars) group *= 2;
        first -= first % group;
        int bars = ((last - first) / group) + 1;
        var totals = new long[bars];
        for (int bin = first; bin <= last; bin++) totals[(bin - first) / group] += counts[bin];

        double most = Math.Log10(totals.Max() + 1.0);
        var chart = new Chart("Compared pairs by match weight", Start(first), Start(first + (bars * group)), 0, Math.Max(1, most));
        for (int power = 0; power <= most; power++) chart.Level(Math.Log10(Math.Pow(10, power) + 1), Power(power));
        for (int bar = 0; bar < bars; bar++)
        {
            if (totals[bar] == 0) continue;
            double from = Start(first + (bar * group)), to = Start(first + ((bar + 1) * group));
            chart.Bar(from, to, Math.Log10(totals[bar] + 1.0), (from + to) / 2 >= threshold ? "for" : "rest");
        }
        chart.Weights("match weight in bits");
        if (double.IsFinite(threshold)) chart.Limit(threshold, "threshold");
        return chart.End();
    }

    private static double Start(int bin) => WeightHistogram.WeightOf(bin) - (WeightHistogram.BinWidth / 2);

    private static string Power(int power) => power switch
    {
        0 => "1",
        1 => "10",
        2 => "100",
        3 => "1 k",
        4 => "10 k",
        5 => "100 k",
        6 => "1 M",
        7 => "10 M",
        8 => "100 M",
        _ => $"{(long)Math.Pow(10, power - 9)} G",
    };
}

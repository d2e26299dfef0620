using Livelihood.Linkage.Evaluating;

namespace Livelihood.Reports.Internal.Svg;

/// <summary>Draws precision, recall and F1 over the threshold.</summary>
internal static class CurveChart
{
    /// <summary>Draws the curves.</summary>
    /// <param name="points">Two points or more, by descending threshold.</param>
    /// <param name="threshold">The weight from which pairs are linked.</param>
    public static Html Draw(IReadOnlyList<ThresholdPoint> points, double threshold)
    {
        ThresholdPoint[] shown = [.. points.Where(p => double.IsFinite(p.Threshold) && double.IsFinite(p.Recall)).Reverse()];
        double least = shown.Min(p => Math.Min(p.Precision, Math.Min(p.Recall, p.F1)));
        double floor = Math.Min(0.9, Math.Floor(least * 10) / 10);
        double step = 1 - floor > 0.5 ? 0.2 : 0.1;
        double low = double.IsFinite(threshold) ? Math.Min(threshold, shown[0].Threshold) : shown[0].Threshold;
        var chart = new Chart("Precision, recall and F1 over the threshold", low, shown[^1].Threshold, floor, 1);
        for (double level = 1; level > floor - 0.01; level -= step) chart.Level(level, level.ToString("0.0", System.Globalization.CultureInfo.InvariantCulture));
        chart.Curve(shown.Select(p => (p.Threshold, p.Precision)), "precision");
        chart.Curve(shown.Select(p => (p.Threshold, p.Recall)), "recall");
        chart.Curve(shown.Select(p => (p.Threshold, p.F1)), "f1");
        chart.Weights("threshold: match weight in bits");
        if (double.IsFinite(threshold)) chart.Limit(threshold, "threshold used");
        return chart.End();
    }
}

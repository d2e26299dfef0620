using Livelihood.Linkage;
using Livelihood.Reports.Internal.Svg;

namespace Livelihood.Reports.Internal.Linkage;

/// <summary>Shows how the weights of the compared pairs lie about the threshold.</summary>
internal static class WeightsSection
{
    public static PageSection Write(LinkageFacts facts)
    {
        var html = new Html();
        WeightHistogram weights = facts.Result.Weights;
        if (HistogramChart.Draw(weights, facts.Threshold) is { } chart) html.Add(chart);
        else html.Add($"<p>No pair was compared.</p>");
        html.Add($"<p class=\"quiet\">A match weight is the logarithm, to base 2, of the odds that two records are one entity: 0 is even odds, +10 is about a thousand to one. Pairs from the threshold ({Figures.Bits(facts.Threshold)} bits, probability {Figures.Probability(facts.Model.Threshold)}) are linked. The scale of counts is logarithmic.</p>");
        long below = weights.Counts[0], above = weights.Counts[^1];
        if (below > 0) html.Add($"<p class=\"quiet\">{Figures.Count(below, "pair")} at or below {Figures.Bits(WeightHistogram.WeightOf(0))} bits, vetoed pairs among them, {(below == 1 ? "is" : "are")} not drawn.</p>");
        if (above > 0) html.Add($"<p class=\"quiet\">{Figures.Count(above, "pair")} at or above {Figures.Bits(WeightHistogram.WeightOf(weights.Counts.Count - 1))} bits {(above == 1 ? "is" : "are")} not drawn.</p>");
        return new PageSection("weights", "Match weights", html);
    }
}

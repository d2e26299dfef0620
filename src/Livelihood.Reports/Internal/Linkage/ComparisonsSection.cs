using Livelihood.Linkage;
using Livelihood.Reports.Internal.Svg;

namespace Livelihood.Reports.Internal.Linkage;

/// <summary>Shows what every level of every comparison weighs, all on one scale.</summary>
internal static class ComparisonsSection
{
    private const double LeastScale = 4;

    public static PageSection Write(LinkageFacts facts)
    {
        var html = new Html();
        html.Add($"<p>m is the share of matching pairs at a level, u the share of other pairs. The bar is log2(m/u): to the right it speaks for a match, to the left against one. A missing value says nothing.</p>");
        double scale = Math.Max(LeastScale, facts.Model.Comparisons.SelectMany(c => c.Levels).Select(l => Math.Abs(l.Weight)).Where(double.IsFinite).DefaultIfEmpty(0).Max()) * 1.02;
        html.Add($"<div class=\"cards\">");
        foreach (Comparison comparison in facts.Model.Comparisons)
        {
            html.Add($"<div class=\"card\">");
            html.Add($"<h3><bdi>{SafeText.Shorten(comparison.Name, 80)}</bdi></h3>");
            BarRow[] rows = [.. Enumerable.Range(0, comparison.Levels.Count).Where(l => !comparison.Levels[l].IsMissing).Select(l => Row(comparison, l))];
            html.Add(WeightBars.Draw($"Weights of the levels of {SafeText.Shorten(comparison.Name, 80)}", rows, -scale, scale));
            if (comparison.TermFrequency is { } terms) html.Add($"<p class=\"quiet\">{Rarity(terms)}</p>");
            html.Add($"</div>");
        }
        html.Add($"</div>");
        if (facts.Model.Prior is Prior.Stated prior)
            html.Add($"<p>Prior: two records taken at random match with probability {Figures.Probability(prior.Probability)} ({Figures.Bits(ScoredPair.WeightOf(prior.Probability))} bits).</p>");
        return new PageSection("comparisons", "Comparisons", html);
    }

    private static BarRow Row(Comparison comparison, int level)
    {
        ComparisonLevel at = comparison.Levels[level];
        string numbers = $"m {Probability(at.M)} · u {Probability(at.U)}";
        string stated = (at.FixM, at.FixU) switch { (true, true) => " · fixed", (true, false) => " · m fixed", (false, true) => " · u fixed", _ => "" };
        return new BarRow(LevelLabels.Of(comparison, level), Figures.Bits(at.Weight), numbers + stated, 0, at.Weight);
    }

    private static string Rarity(TermFrequency terms)
    {
        string values = terms.Fuzzy ? "Agreement and near agreement on a rare value weigh more." : "Agreement on a rare value weighs more.";
        return terms.Table is { } table ? $"{values} Shares are from the table {SafeText.Shorten(table, 80)}." : values;
    }

    private static string Probability(double? p) => p is { } known ? Figures.Probability(known) : Figures.None;
}

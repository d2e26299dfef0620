using Livelihood.Linkage.Explaining;
using Livelihood.Reports.Internal.Svg;

namespace Livelihood.Reports.Internal.Linkage;

/// <summary>Explains some pairs in full.</summary>
internal static class PairsSection
{
    private const int ReasonsShown = 6;

    public static PageSection Write(LinkageFacts facts)
    {
        var html = new Html();
        IReadOnlyList<ShownPair> pairs = InstructivePairs.Choose(facts);
        html.Add($"<p>Each picture starts at the prior, the odds that two records taken at random match, and adds what every comparison says: green for a match, red against one. The dashed line is the threshold.</p>");
        if (pairs.Count == 0) html.Add($"<p>There is no pair to explain.</p>");
        else Cards(html, facts, pairs);
        return new PageSection("pairs", "Pairs explained", html);
    }

    private static void Cards(Html html, LinkageFacts facts, IReadOnlyList<ShownPair> pairs)
    {
        var explainer = new Explainer(facts.Result, facts.Input.Extensions);
        html.Add($"<div class=\"cards\">");
        foreach (ShownPair pair in pairs)
        {
            PairExplanation explanation = explainer.Explain(pair.A, pair.B);
            html.Add($"<div class=\"card\">");
            html.Add($"<h3>{pair.Title}</h3>");
            html.Add($"<p><bdi>{facts.Name(pair.A)}</bdi> and <bdi>{facts.Name(pair.B)}</bdi></p>");
            html.Add(Waterfall.Draw(explanation, facts.Threshold, facts.Input.MaskValues));
            Why(html, explanation);
            html.Add($"</div>");
        }
        html.Add($"</div>");
    }

    private static void Why(Html html, PairExplanation explanation)
    {
        if (explanation.Veto is { } veto) html.Add($"<p class=\"quiet\">A veto forbids this link: {veto}.</p>");
        string[] rules = [.. explanation.Rules.Where(r => r.Forms).Select(r => r.Rule)];
        if (rules.Length > 0)
        {
            html.Add($"<p class=\"quiet\">Compared because of: <bdi>{SafeText.Shorten(string.Join("; ", rules), 300)}</bdi>.</p>");
            return;
        }
        html.Add($"<p class=\"quiet\">Not compared:</p>");
        html.Add($"<ul class=\"quiet\">");
        foreach (RuleOutcome rule in explanation.Rules.Take(ReasonsShown)) html.Add($"<li><bdi>{SafeText.Shorten(rule.Rule, 100)}</bdi>: <bdi>{SafeText.Shorten(rule.Reason ?? "", 160)}</bdi></li>");
        html.Add($"</ul>");
    }
}

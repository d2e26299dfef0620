using Livelihood.Linkage.Blocking;

namespace Livelihood.Reports.Internal.Linkage;

/// <summary>Tells which rule brought how many pairs together, and which blocks were left out.</summary>
internal static class BlockingSection
{
    private const int SkippedShown = 10;

    public static PageSection Write(LinkageFacts facts)
    {
        var html = new Html();
        BlockingReport blocking = facts.Result.Blocking;
        html.Add($"<p>Two records are compared when they agree on all fields of at least one rule. A pair counts for the first rule it meets.</p>");
        var table = new HtmlTable("rule", "#pairs", "#new", "#so far", "#largest block", "its key");
        foreach (RuleReport rule in blocking.Rules)
            table.Row(SafeText.Shorten(rule.Rule.Label, 120), Figures.Count(rule.Pairs), Figures.Count(rule.Marginal), Figures.Count(rule.Cumulative), Figures.Count(rule.LargestBlock), SafeText.Shorten(rule.LargestKey, 80));
        html.Add(table.End());
        foreach (RuleReport rule in blocking.Rules.Where(r => r.Skipped.Count > 0)) Skipped(html, rule);
        return new PageSection("blocking", "Blocking", html);
    }

    private static void Skipped(Html html, RuleReport rule)
    {
        long pairs = rule.Skipped.Sum(s => s.Pairs);
        html.Add($"<p><strong>Note:</strong> rule <bdi>{SafeText.Shorten(rule.Rule.Label, 120)}</bdi> left out {Figures.Count(rule.Skipped.Count, "block")} of more than {Figures.Count(rule.Rule.MaxBlock ?? 0, "record")}, and with them {Figures.Count(pairs, "pair")}.</p>");
        var table = new HtmlTable("key", "#records", "#pairs");
        foreach (SkippedBlock block in rule.Skipped.Take(SkippedShown)) table.Row(SafeText.Shorten(block.Key, 80), Figures.Count(block.Records), Figures.Count(block.Pairs));
        html.Add(table.End());
        if (rule.Skipped.Count > SkippedShown) html.Add($"<p class=\"quiet\">… and {Figures.Count(rule.Skipped.Count - SkippedShown)} more.</p>");
    }
}

using Livelihood.Linkage;

namespace Livelihood.Reports.Internal.Linkage;

/// <summary>Tells in figures what went in and what came out.</summary>
internal static class OverviewSection
{
    public static PageSection Write(LinkageFacts facts)
    {
        var html = new Html();
        LinkageResult result = facts.Result;
        long records = facts.Records.Count;
        html.Add($"<p>{Figures.Count(records, "record")} from {Figures.Count(facts.Records.Sources.Count, "source")} were grouped into {Figures.Count(result.Entities, "entity", "entities")}. {How(facts.Model.Link)} {Figures.Count(result.Compared, "pair")} of {Figures.Count(result.Blocking.AllPairs)} possible pairs were compared ({Figures.Percent(1 - result.Blocking.Reduction)}).</p>");
        html.Add($"<div class=\"figures\">");
        Figure("records", Figures.Count(records));
        Figure("pairs compared", Figures.Count(result.Compared));
        Figure("links", Figures.Count(facts.Links));
        if (facts.Review > 0) Figure("pairs to review", Figures.Count(facts.Review));
        if (facts.Outranked > 0) Figure("pairs outranked", Figures.Count(facts.Outranked));
        Figure("entities", Figures.Count(result.Entities));
        Figure("link from probability", Figures.Probability(facts.Model.Threshold));
        if (facts.Model.Review is { } review) Figure("review from probability", Figures.Probability(review));
        html.Add($"</div>");
        if (facts.Records.Sources.Count > 1)
        {
            var table = new HtmlTable("source", "#records");
            foreach (LinkageSource source in facts.Records.Sources) table.Row(SafeText.Shorten(source.Name, 80), Figures.Count(source.Table.RowCount));
            html.Add(table.End());
        }
        foreach (string note in facts.Input.Notes) html.Add($"<p><strong>Note:</strong> <bdi>{SafeText.Shorten(note, 400)}</bdi></p>");
        html.Add($"<p class=\"quiet\">Model <bdi>{facts.Model.Id}</bdi>, version <bdi>{facts.Model.Version}</bdi>, fingerprint <code>{facts.Model.Fingerprint().ToString()}</code>. The same model and records give this page again, byte for byte.</p>");
        return new PageSection("overview", "Overview", html);

        void Figure(string name, string value) => html.Add($"<div class=\"figure\"><b>{value}</b><span>{name}</span></div>");
    }

    private static string How(LinkType link) => link switch
    {
        LinkType.Link => "Only records of different sources could be linked.",
        LinkType.LinkAndDedupe => "Records could be linked within and across sources.",
        _ => "Only records of the same source could be linked.",
    };
}

using Livelihood.Linkage;
using Livelihood.Linkage.Clustering;

namespace Livelihood.Reports.Internal.Linkage;

/// <summary>Tells how large the entities are and how well they hang together.</summary>
internal static class ClustersSection
{
    private const int SizesShown = 12;

    public static PageSection Write(LinkageFacts facts)
    {
        var html = new Html();
        ClusterFacts clusters = facts.Clusters;
        string method = facts.Model.Cluster.Method == ClusterMethod.AverageLinkage
            ? "Groups of records were joined while the mean weight of all pairs between them spoke for it, so that one bad link does not join two entities."
            : "Records joined by any chain of links are one entity.";
        html.Add($"<p>{method}{(clusters.SetAside > 0 ? $" {Figures.Count(clusters.SetAside, "link")} between different entities {(clusters.SetAside == 1 ? "was" : "were")} set aside." : "")}</p>");
        Sizes(html, clusters);
        if (clusters.Measured > 0)
        {
            html.Add($"<p>Of {Figures.Count(clusters.Measured, "entity", "entities")} with three records or more, {Figures.Count(clusters.WithBridges)} {(clusters.WithBridges == 1 ? "hangs" : "hang")} together by a single link somewhere ({Figures.Count(clusters.Bridges, "bridge")}): the first place to look for two entities taken for one.</p>");
            html.Add($"<h3>Largest entities</h3>");
            html.Add(Table(facts, clusters.Largest));
            html.Add($"<h3>Entities with the fewest of their possible links</h3>");
            html.Add(Table(facts, clusters.Loosest));
        }
        return new PageSection("entities", "Entities", html);
    }

    private static void Sizes(Html html, ClusterFacts clusters)
    {
        var table = new HtmlTable("#records in entity", "#entities", "#records");
        int shown = 0;
        long restEntities = 0, restRecords = 0;
        int first = 0, last = 0;
        foreach ((int size, int count) in clusters.BySize)
        {
            if (shown++ < SizesShown)
            {
                table.Row(Figures.Count(size), Figures.Count(count), Figures.Count((long)size * count));
                continue;
            }
            if (first == 0) first = size;
            last = size;
            restEntities += count;
            restRecords += (long)size * count;
        }
        if (restEntities > 0) table.Row(first == last ? Figures.Count(first) : $"{Figures.Count(first)} to {Figures.Count(last)}", Figures.Count(restEntities), Figures.Count(restRecords));
        html.Add(table.End());
    }

    private static Html Table(LinkageFacts facts, IReadOnlyList<ClusterMeasures> clusters)
    {
        var table = new HtmlTable("entity of", "#records", "#links", "#of possible links", "#bridges", "#weakest link");
        foreach (ClusterMeasures cluster in clusters)
        {
            table.Row(
                facts.Name(cluster.Entity),
                Figures.Count(cluster.Records),
                Figures.Count(cluster.Links),
                Figures.Percent(cluster.Density),
                Figures.Count(cluster.Bridges),
                cluster.WeakestLink is { } weakest ? $"{Figures.Bits(weakest.Weight)} bits" : Figures.None);
        }
        return table.End();
    }
}

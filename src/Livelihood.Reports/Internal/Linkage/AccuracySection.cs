using Livelihood.Linkage.Evaluating;
using Livelihood.Reports.Internal.Svg;

namespace Livelihood.Reports.Internal.Linkage;

/// <summary>Tells how far the links are right: measured where the truth is known, estimated where it is not.</summary>
internal static class AccuracySection
{
    private const int ErrorsShown = 10;

    public static PageSection Write(LinkageFacts facts)
    {
        var html = new Html();
        if (facts.Input.Evaluation is { } evaluation) Measured(html, facts, evaluation);
        Estimated(html, facts);
        return new PageSection("accuracy", facts.Input.Evaluation is null ? "Estimated errors" : "Accuracy", html);
    }

    private static void Measured(Html html, LinkageFacts facts, LinkageEvaluation evaluation)
    {
        html.Add($"<p>Measured against the true entities that were given with the records.</p>");
        var table = new HtmlTable("judged", "#precision", "#recall", "#F1", "#right", "#wrong", "#missed");
        Pairs("links", evaluation.Links);
        Pairs("pairs inside entities", evaluation.Clusters);
        table.Row("B-cubed, averaged over records", Figures.Share(evaluation.BCubed.Precision), Figures.Share(evaluation.BCubed.Recall), Figures.Share(evaluation.BCubed.F1), "", "", "");
        ClusterQuality exact = evaluation.Exact;
        table.Row("entities that are exactly right", Figures.Share(exact.Precision), Figures.Share(exact.Recall), Figures.Share(exact.F1), Figures.Count(exact.Exact), Figures.Count(exact.Predicted - exact.Exact), Figures.Count(exact.True - exact.Exact));
        html.Add(table.End());
        BlockingLoss loss = evaluation.Blocking;
        html.Add($"<p>The blocking rules bring together {Figures.Percent(loss.Recall)} of the {Figures.Count(loss.TruePairs, "true pair")}; {Figures.Count(loss.Lost)} {(loss.Lost == 1 ? "was" : "were")} never compared, and no threshold can win them back.</p>");
        if (evaluation.Curve.Count(p => double.IsFinite(p.Threshold) && double.IsFinite(p.Recall)) > 1)
        {
            html.Add($"<h3>Links at each threshold</h3>");
            html.Add(CurveChart.Draw(evaluation.Curve, facts.Threshold));
            html.Add($"<p class=\"quiet\">Blue: precision. Green: recall. Dashed: F1. The upright line is the threshold used. Weights below the lowest that was kept are not drawn. A threshold chosen from this picture looks better here than it will be elsewhere.</p>");
        }
        Errors(html, facts, evaluation);

        void Pairs(string name, PairwiseQuality quality)
            => table.Row(name, Figures.Share(quality.Precision), Figures.Share(quality.Recall), Figures.Share(quality.F1), Figures.Count(quality.TruePositives), Figures.Count(quality.FalsePositives), Figures.Count(quality.FalseNegatives));
    }

    private static void Errors(Html html, LinkageFacts facts, LinkageEvaluation evaluation)
    {
        if (evaluation.Errors.Count == 0) return;
        html.Add($"<h3>Records in most errors</h3>");
        var table = new HtmlTable("record", "#wrongly together", "#wrongly apart");
        foreach (RecordErrors errors in evaluation.Errors.Take(ErrorsShown))
            table.Row(facts.Name(errors.Record), Figures.Count(errors.FalseLinks), Figures.Count(errors.MissedLinks));
        html.Add(table.End());
    }

    private static void Estimated(Html html, LinkageFacts facts)
    {
        ExpectedQuality expected = facts.Expected;
        string known = facts.Input.Evaluation is null ? "The truth is not known. From the probabilities of the compared pairs alone" : "Estimated without the truth, from the probabilities alone";
        html.Add($"<p>{known}: {Figures.Percent(expected.FalseDiscoveryRate)} of the links are expected to be wrong (about {Figures.Count((Int128)Math.Round(expected.FalsePositives))}), and {Figures.Percent(expected.FalseNegativeRate)} of the compared true pairs not to be linked (about {Figures.Count((Int128)Math.Round(expected.FalseNegatives))}).</p>");
        html.Add($"<p class=\"quiet\">This holds as far as the probabilities are calibrated: of pairs with probability 0.9, nine in ten should be matches. True pairs that were never compared are not in the estimate.</p>");
    }
}

using Livelihood.Linkage;
using Livelihood.Linkage.Blocking;
using Livelihood.Linkage.Evaluating;

namespace Livelihood.Architecture.Tests.Documentation.Examples;

/// <summary>The examples about counting pairs, thresholds and evaluation.</summary>
[Collection("Console")]
public sealed class JudgingExamples
{
    private static readonly LinkageModel model = LinkedPeople.Model;
    private static readonly LinkageResult result = LinkedPeople.Result;
    private static readonly LinkageRecords records = LinkedPeople.Records;

    [Fact]
    public void Count_ofTheRules_isTheReport() => Printed.As("docs/how-to/write-a-linkage-model.md", "BlockingReport report", () =>
    {
        BlockingReport report = BlockingAnalysis.Count(model, records);
        foreach (RuleReport rule in report.Rules)
            Console.WriteLine($"{rule.Rule.Label,-42} {rule.Pairs,6} pairs, {rule.Marginal,5} new, largest block {rule.LargestBlock}");
        Console.WriteLine($"{report.Pairs} pairs of {report.AllPairs} are compared.");
    });

    [Fact]
    public void ExpectedQuality_atFourThresholds_isPrinted() => Printed.As("docs/how-to/choose-thresholds.md", "double[] weights", () =>
    {
        double[] weights = [.. Enumerable.Range(0, result.Weights.Counts.Count).Select(WeightHistogram.WeightOf)];
        long[] counts = [.. result.Weights.Counts];
        foreach (double probability in (double[])[0.5, 0.9, 0.99, 0.999])
        {
            ExpectedQuality expected = ExpectedQuality.At(weights, counts, ScoredPair.WeightOf(probability));
            Console.WriteLine($"{probability,5}: {expected.FalseDiscoveryRate:P2} of links wrong, {expected.FalseNegativeRate:P2} of matches missed");
        }
    });

    [Fact]
    public void Evaluation_withTruth_isPrinted() => Printed.As("docs/how-to/evaluate-a-linkage.md", "int[] truth", () =>
    {
        int[] truth = TruthColumn.Read(records, "person");
        LinkageEvaluation judged = LinkageEvaluation.Of(result, truth);
        Console.WriteLine($"links      precision {judged.Links.Precision:F3} recall {judged.Links.Recall:F3}");
        Console.WriteLine($"entities   precision {judged.Clusters.Precision:F3} recall {judged.Clusters.Recall:F3}");
        Console.WriteLine($"B-cubed    precision {judged.BCubed.Precision:F3} recall {judged.BCubed.Recall:F3}");
        Console.WriteLine($"blocking   lost {judged.Blocking.Lost} of {judged.Blocking.TruePairs} true pairs");
    });

    [Fact]
    public void Evaluation_onLabels_judgesThoseOnly()
    {
        ScoredPair[] links = [.. result.Pairs.Where(p => p.Decision == PairDecision.Link).Select(p => p.Pair)];
        LabelledPair[] labels = [new(links[0].A, links[0].B, IsMatch: true), new(links[1].A, links[1].B, IsMatch: false)];
        PairwiseQuality onLabels = PairwiseEvaluation.OfLabels(labels, links, ScoredPair.WeightOf(result.Model.Threshold));

        Assert.Equal(0.5, onLabels.Precision);
        Assert.Equal(1, onLabels.Recall);
    }
}

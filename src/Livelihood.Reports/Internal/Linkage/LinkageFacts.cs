using Livelihood.Linkage;
using Livelihood.Linkage.Evaluating;

namespace Livelihood.Reports.Internal.Linkage;

/// <summary>Holds what several sections of a linkage report need, counted once.</summary>
internal sealed class LinkageFacts
{
    public LinkageFacts(LinkageReportInput input)
    {
        Input = input;
        var counts = new long[Enum.GetValues<PairDecision>().Length];
        IReadOnlyList<LinkedPair> pairs = input.Result.Pairs;
        for (int i = 0; i < pairs.Count; i++) counts[(int)pairs[i].Decision]++;
        Links = counts[(int)PairDecision.Link];
        Review = counts[(int)PairDecision.Review];
        Outranked = counts[(int)PairDecision.Outranked];
        Threshold = ScoredPair.WeightOf(input.Result.Model.Threshold);
        Expected = Estimate(input.Result.Weights, Threshold);
        Clusters = new ClusterFacts(input.Result);
    }

    public LinkageReportInput Input { get; }

    public LinkageResult Result => Input.Result;

    public LinkageModel Model => Input.Result.Model;

    public LinkageRecords Records => Input.Result.Records;

    public long Links { get; }

    public long Review { get; }

    public long Outranked { get; }

    /// <summary>The threshold as a match weight in bits.</summary>
    public double Threshold { get; }

    /// <summary>The errors to be expected from the weights alone.</summary>
    public ExpectedQuality Expected { get; }

    public ClusterFacts Clusters { get; }

    /// <summary>A record as the report names it: by source, where there are several, and identifier.</summary>
    public string Name(int record)
    {
        string id = Input.MaskValues ? $"record {Figures.Count(record + 1)}" : SafeText.Shorten(Records.IdOf(record), 40);
        return Records.Sources.Count == 1 ? id : $"{SafeText.Shorten(Records.Sources[Records.SourceOf(record)].Name, 40)}: {id}";
    }

    private static ExpectedQuality Estimate(WeightHistogram histogram, double threshold)
    {
        var weights = new double[histogram.Counts.Count];
        for (int bin = 0; bin < weights.Length; bin++) weights[bin] = WeightHistogram.WeightOf(bin);
        return ExpectedQuality.At(weights, [.. histogram.Counts], threshold);
    }
}

using Livelihood.Linkage.Evaluating.Internal;

namespace Livelihood.Linkage.Evaluating;

/// <summary>Judges a whole linkage against known truth: links, clusters, thresholds, what blocking lost, where errors gather.</summary>
public sealed record LinkageEvaluation
{
    /// <summary>The most records named in <see cref="Errors"/> and pairs in <see cref="FalseLinks"/> and <see cref="Blocking"/>.</summary>
    public const int MostExamples = 20;

    /// <summary>Gets how well the linked pairs meet the true pairs.</summary>
    public required PairwiseQuality Links { get; init; }

    /// <summary>Gets how well the pairs that entities imply meet the true pairs.</summary>
    public required PairwiseQuality Clusters { get; init; }

    /// <summary>Gets precision and recall averaged over records.</summary>
    public required BCubedQuality BCubed { get; init; }

    /// <summary>Gets how many entities are exactly right.</summary>
    public required ClusterQuality Exact { get; init; }

    /// <summary>Gets precision and recall over thresholds, down to the lowest weight that was kept; pairs outranked by a better link are left out.</summary>
    public required IReadOnlyList<ThresholdPoint> Curve { get; init; }

    /// <summary>Gets the true pairs that no blocking rule forms.</summary>
    public required BlockingLoss Blocking { get; init; }

    /// <summary>Gets the strongest links between records of different true entities, up to <see cref="MostExamples"/>, strongest first.</summary>
    public required IReadOnlyList<ScoredPair> FalseLinks { get; init; }

    /// <summary>Gets the records with most wrong or missed links, up to <see cref="MostExamples"/>.</summary>
    public required IReadOnlyList<RecordErrors> Errors { get; init; }

    /// <summary>Judges a result; pairs count as the model's link type allows them.</summary>
    /// <param name="result">The result.</param>
    /// <param name="truth">The true entity of each record, any code of 0 or more; -1 where unknown. See <see cref="TruthColumn.Read"/>.</param>
    /// <returns>The judgement.</returns>
    /// <exception cref="ArgumentException">There is not one code per record, or a code is below -1.</exception>
    public static LinkageEvaluation Of(LinkageResult result, ReadOnlySpan<int> truth)
    {
        ArgumentNullException.ThrowIfNull(result);
        LinkageRecords records = result.Records;
        if (truth.Length != records.Count)
            throw new ArgumentException($"There are {truth.Length} true entities for {records.Count} records.", nameof(truth));
        PairScope scope = records.Sources.Count == 1 ? PairScope.All : result.Model.Link switch
        {
            LinkType.Dedupe => PairScope.Within,
            LinkType.Link => PairScope.Across,
            _ => PairScope.All,
        };
        int[] sourceOf = scope == PairScope.All ? [] : SourceOf(records);
        int[] entityOf = [.. result.EntityOf];
        ScoredPair[] links = Take(result.Pairs, PairDecision.Link), judged = Take(result.Pairs, PairDecision.Link, PairDecision.Review);
        var rules = new RuleMembership(records, result.Model.Blocking);
        return new LinkageEvaluation
        {
            Links = PairwiseEvaluation.OfPairs(truth, links, double.NegativeInfinity, scope, sourceOf),
            Clusters = PairwiseEvaluation.OfClusters(truth, entityOf, scope, sourceOf),
            BCubed = ClusterEvaluation.BCubed(truth, entityOf),
            Exact = ClusterEvaluation.Exact(truth, entityOf),
            Curve = ThresholdCurve.Measure(truth, judged, scope, sourceOf),
            Blocking = BlockingLoss.Measure(truth, rules.Forms, scope, sourceOf, MostExamples),
            FalseLinks = Strongest(links, truth),
            Errors = ErrorRanking.OfClusters(truth, entityOf, MostExamples, scope, sourceOf),
        };
    }

    private static ScoredPair[] Strongest(ScoredPair[] links, ReadOnlySpan<int> truth)
    {
        var wrong = new List<ScoredPair>();
        foreach (ScoredPair link in links)
            if (truth[link.A] >= 0 && truth[link.B] >= 0 && truth[link.A] != truth[link.B]) wrong.Add(link);
        return [.. wrong.OrderByDescending(l => l.Weight).ThenBy(l => l.A).ThenBy(l => l.B).Take(MostExamples)];
    }

    private static int[] SourceOf(LinkageRecords records)
    {
        var sourceOf = new int[records.Count];
        for (int record = 0; record < sourceOf.Length; record++) sourceOf[record] = records.SourceOf(record);
        return sourceOf;
    }

    private static ScoredPair[] Take(IReadOnlyList<LinkedPair> pairs, params ReadOnlySpan<PairDecision> decisions)
    {
        var taken = new List<ScoredPair>(pairs.Count);
        for (int i = 0; i < pairs.Count; i++)
            if (decisions.Contains(pairs[i].Decision)) taken.Add(pairs[i].Pair);
        return [.. taken];
    }
}

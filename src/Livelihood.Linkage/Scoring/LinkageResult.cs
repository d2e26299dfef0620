using Livelihood.Linkage.Blocking;
using Livelihood.Linkage.Scoring.Internal;

namespace Livelihood.Linkage;

/// <summary>Holds the outcome of a linkage: kept pairs, entities, and the account of how they arose.</summary>
public sealed record LinkageResult
{
    /// <summary>Gets the model, with all parameters, that decided.</summary>
    public required LinkageModel Model { get; init; }

    /// <summary>Gets the records.</summary>
    public required LinkageRecords Records { get; init; }

    /// <summary>Gets the pairs linked, outranked or kept for review, ordered by record numbers (A, then B).</summary>
    public required IReadOnlyList<LinkedPair> Pairs { get; init; }

    /// <summary>Gets the best few of the compared pairs below every threshold, the best first: what nearly became a link.</summary>
    public required IReadOnlyList<ScoredPair> NearMisses { get; init; }

    /// <summary>Gets, for each record, the lowest record number of its entity.</summary>
    public required IReadOnlyList<int> EntityOf { get; init; }

    /// <summary>Gets the number of entities, records alone included.</summary>
    public required int Entities { get; init; }

    /// <summary>Gets the number of pairs compared.</summary>
    public required long Compared { get; init; }

    /// <summary>Gets what each blocking rule contributed.</summary>
    public required BlockingReport Blocking { get; init; }

    /// <summary>Gets the compared pairs by weight.</summary>
    public required WeightHistogram Weights { get; init; }

    /// <summary>Gets the weights the run used, for explaining its pairs without making them anew.</summary>
    internal ParameterTable? Parameters { get; init; }
}

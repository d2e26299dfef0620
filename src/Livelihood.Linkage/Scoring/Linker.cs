using Livelihood.Core.Documents;
using Livelihood.Linkage.Blocking;
using Livelihood.Linkage.Blocking.Internal;
using Livelihood.Linkage.Scoring.Internal;

namespace Livelihood.Linkage;

/// <summary>Links records: forms candidate pairs, weighs them, decides, and groups what is linked into entities.</summary>
/// <remarks>Pure: the result depends on the model and the records only, whatever the number of threads and the order of rows.</remarks>
public static class Linker
{
    /// <summary>Links records by a trained model.</summary>
    /// <param name="model">The model; every parameter must be stated or trained.</param>
    /// <param name="records">The records, prepared for this model.</param>
    /// <param name="options">How to work; null for the defaults.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The kept pairs and the entities.</returns>
    /// <exception cref="DocumentException">The model is not trained, or its blocking makes more pairs than it allows.</exception>
    public static LinkageResult Link(
        LinkageModel model, LinkageRecords records, LinkageOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(records);
        options ??= new LinkageOptions();
        TrainedCheck.ThrowIfNot(model);
        var candidates = new CandidatePairs(records, model.Link, model.Blocking, options.Threads, cancellation);
        if (!options.AllowHugeRuns) PairLimit.ThrowIfOver(model, records, candidates);

        var parameters = new ParameterTable(model, records, options.Extensions);
        ScoringOutcome scored = CandidateScoring.Run(model, records, candidates, parameters, options, cancellation);
        options.Progress?.Report(new LinkageProgress("grouping records into entities", 0, 0));
        LinkedPair[] pairs = Decisions.Of(model, records, scored.Kept);
        var builder = new EntityBuilder(model, records, () => new PairScorer(model, records, parameters, options.Extensions), options);
        int[] entityOf = builder.Build(pairs, cancellation);
        return new LinkageResult
        {
            Model = model,
            Records = records,
            Pairs = pairs,
            NearMisses = scored.NearMisses,
            EntityOf = entityOf,
            Entities = Count(entityOf),
            Compared = scored.Marginal.Sum(),
            Blocking = BlockingAnalysis.Report(model, records, candidates, scored.Marginal),
            Weights = new WeightHistogram(scored.Histogram),
            Parameters = parameters,
        };
    }

    private static int Count(int[] entityOf)
    {
        int entities = 0;
        for (int record = 0; record < entityOf.Length; record++)
            if (entityOf[record] == record) entities++;
        return entities;
    }
}

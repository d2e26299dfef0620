using Livelihood.Linkage.Blocking.Internal;

namespace Livelihood.Linkage.Blocking;

/// <summary>Counts what a model's blocking would make of records, so that it can be judged before pairs are weighed.</summary>
public static class BlockingAnalysis
{
    /// <summary>Counts the pairs of each rule, each pair at the first rule it meets.</summary>
    /// <param name="model">The model.</param>
    /// <param name="records">The records, prepared for this model.</param>
    /// <param name="options">How to work; null for the defaults.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The report.</returns>
    /// <exception cref="Core.Documents.DocumentException">The rules make more pairs than the model allows and the options do not force the run.</exception>
    public static BlockingReport Count(
        LinkageModel model, LinkageRecords records, LinkageOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(records);
        options ??= new LinkageOptions();
        var pairs = new CandidatePairs(records, model.Link, model.Blocking, options.Threads, cancellation);
        if (!options.AllowHugeRuns) PairLimit.ThrowIfOver(model, records, pairs);
        return Report(model, records, pairs, PairCounter.Count(pairs, options.Threads, cancellation));
    }

    internal static BlockingReport Report(LinkageModel model, LinkageRecords records, CandidatePairs pairs, long[] marginal)
    {
        var rules = new RuleReport[pairs.Rules.Length];
        long cumulative = 0;
        for (int r = 0; r < rules.Length; r++)
        {
            RuleIndex index = pairs.Rules[r];
            cumulative += marginal[r];
            (int largest, string key) = PairLimit.Largest(records, index);
            SkippedBlock[] skipped = [.. index.Skipped
                .OrderByDescending(s => s.Size).ThenBy(s => s.FirstRecord)
                .Select(s => new SkippedBlock(PairLimit.MaskedKey(records, index.Rule, s.FirstRecord), s.Size, (long)s.Size * (s.Size - 1) / 2))];
            rules[r] = new RuleReport(index.Rule, pairs.RawPairs[r], marginal[r], cumulative, largest, key, skipped);
        }
        return new BlockingReport(rules, PairCount.Total(records.FirstOf, model.Link));
    }
}

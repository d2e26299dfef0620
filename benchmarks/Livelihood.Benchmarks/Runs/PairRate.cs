using Livelihood.Linkage;
using Livelihood.Linkage.Blocking.Internal;
using Livelihood.Linkage.Scoring.Internal;

namespace Livelihood.Benchmarks.Runs;

/// <summary>Measures how many candidate pairs a second are formed and weighed, beside a plain version of the same work.</summary>
internal static class PairRate
{
    public static void Measure(LinkageResult result, int repeat)
    {
        // No pair reaches certainty, so that what is measured is weighing and not the keeping of results.
        LinkageModel model = result.Model with { Threshold = 1, Review = null };
        var options = new LinkageOptions();
        var candidates = new CandidatePairs(result.Records, model.Link, model.Blocking, options.Threads, default);
        var parameters = new ParameterTable(model, result.Records, options.Extensions);
        var times = new Medians();
        long bytes = 0;
        for (int i = 0; i < repeat; i++)
        {
            long before = GC.GetTotalAllocatedBytes(true);
            times.Time("weigh pairs", () => CandidateScoring.Run(model, result.Records, candidates, parameters, options, default));
            bytes = GC.GetTotalAllocatedBytes(true) - before;
        }
        double rate = result.Compared / times.Of("weigh pairs") / 1e6;
        times.Print("weigh pairs", $"{rate:F1} M pairs/s, {(double)bytes / result.Compared:F2} bytes allocated a pair");

        var plain = new PlainScorer(model, result.Records);
        (int A, int B)[] pairs = PlainScorer.Some(candidates, 200_000);
        double sum = 0;
        for (int i = 0; i < repeat; i++) times.Time("plain", () => sum = pairs.Sum(p => plain.Weight(p.A, p.B)));
        double plainRate = pairs.Length / times.Of("plain") / 1e6;
        times.Print("plain", $"{plainRate:F2} M pairs/s on one thread over texts, mean weight {sum / pairs.Length:F2}; ours is {rate / plainRate:F0} times as fast");
    }
}

using System.Globalization;
using Livelihood.Linkage.Blocking.Internal;

namespace Livelihood.Linkage.Training.Internal;

/// <summary>Estimates the probability that two records taken at random match.</summary>
internal sealed class PriorEstimator(LinkageModel model, LinkageRecords records, LinkageOptions options)
{
    private const double Least = 1e-12;

    /// <summary>The probability, and in words where it comes from.</summary>
    public (double Probability, string Basis) Estimate(IReadOnlyList<SessionOutcome> sessions, double?[][] m, CancellationToken cancellation)
    {
        double total = (double)PairCount.Total(records.FirstOf, model.Link);
        switch (model.Prior)
        {
            case Prior.Stated stated:
                return (stated.Probability, "stated in the model");
            case Prior.FromRules rules:
                long found = Count(rules.Rules, cancellation);
                return (Bound(found / rules.Recall / total), string.Create(CultureInfo.InvariantCulture, $"{found:N0} pairs meet a deterministic rule, taken as {100 * rules.Recall:F0} % of all matches"));
            case var _ when model.Training.Method == TrainingMethod.Candidates:
                return sessions[0].History is { } history
                    ? (Bound(history.Final.Matches), string.Create(CultureInfo.InvariantCulture, $"{history.Final.Matches * total:N0} matches expected among the candidate pairs"))
                    : (Bound(1 / total), "there were no candidate pairs; one match in all pairs is taken");
            default:
                double[] estimates = [.. sessions.Where(s => s.History is not null).Select(s => Matches(s, m))];
                if (estimates.Length == 0) return (Bound(1 / total), "no session had pairs; one match in all pairs is taken");
                return (Bound(estimates.Average() / total), $"{estimates.Length} sessions' expected matches, raised by the recall of their rules");
        }

        double Bound(double probability) => total <= 0 ? 0.5 : Math.Clamp(probability, Math.Max(Least, 0.5 / total), 0.5);
    }

    /// <summary>A session's expected matches divided by the share of matches that its rule can find: both present and in exact agreement.</summary>
    private double Matches(SessionOutcome session, double?[][] m)
    {
        double expected = session.History!.Final.Matches * (double)session.RawPairs;
        double recall = 1;
        foreach (string field in session.Rule.Fields)
        {
            int c = Enumerable.Range(0, model.Comparisons.Count).FirstOrDefault(i => model.Comparisons[i].Field == field, -1);
            int exact = c < 0 ? -1 : Enumerable.Range(0, model.Comparisons[c].Levels.Count)
                .FirstOrDefault(level => model.Comparisons[c].Levels[level].Test is LevelTest.Exact { On: null }, -1);
            if (exact >= 0 && m[c][exact] is { } share) recall *= share;
            double present = Present(field);
            recall *= present * present;
        }
        return expected / Math.Max(0.05, recall);
    }

    private double Present(string field)
    {
        int index = Array.Find(records.Fields, f => f.Name == field)!.Index;
        int present = 0;
        for (int record = 0; record < records.Count; record++)
            if (records.Cells.Row(record)[index] >= 0) present++;
        return records.Count == 0 ? 0 : (double)present / records.Count;
    }

    private long Count(IReadOnlyList<BlockingRule> rules, CancellationToken cancellation)
    {
        var pairs = new CandidatePairs(records, model.Link, rules, options.Threads, cancellation);
        if (!options.AllowHugeRuns) PairLimit.ThrowIfOver(model, records, pairs, [.. rules.Select(r => $"prior rule '{r.Label}'")]);
        return PairCounter.Count(pairs, options.Threads, cancellation).Sum();
    }
}

using System.Globalization;
using Livelihood.Core.Documents;

namespace Livelihood.Linkage.Blocking.Internal;

/// <summary>Refuses a run that would form more pairs than the model allows, before any pair is formed.</summary>
internal static class PairLimit
{
    public static void ThrowIfOver(LinkageModel model, LinkageRecords records, CandidatePairs pairs, string[]? labels = null)
    {
        Int128 total = 0;
        foreach (Int128 raw in pairs.RawPairs) total += raw;
        if (total <= model.MaxPairs) return;
        var problems = new ProblemList();
        for (int r = 0; r < pairs.Rules.Length; r++)
        {
            if (pairs.RawPairs[r] * pairs.Rules.Length < model.MaxPairs) continue;
            (int size, string key) = Largest(records, pairs.Rules[r]);
            problems.Add(
                labels is null ? $"$.block[{r}]" : "$.train.sessions",
                $"{labels?[r] ?? $"Rule '{pairs.Rules[r].Rule.Label}'"} makes {Number(pairs.RawPairs[r])} pairs; its largest block has {Number(size)} records (key {key}).",
                $"{Number(total)} pairs in all",
                $"at most {Number(model.MaxPairs)} (maxPairs); add a field to the rule, set its maxBlock, or force the run");
        }
        problems.ThrowIfAny("The blocking makes too many pairs");
    }

    public static string Number(Int128 value) => value.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>The size of the largest block and its key, each value shown by its first character only.</summary>
    public static (int Size, string Key) Largest(LinkageRecords records, RuleIndex rule)
    {
        int size = 0, first = -1;
        for (int block = 0; block < rule.Blocks; block++)
        {
            int members = rule.Starts[block + 1] - rule.Starts[block];
            if (members > size) (size, first) = (members, rule.Records[rule.Starts[block]]);
        }
        return (size, first < 0 ? "" : MaskedKey(records, rule.Rule, first));
    }

    /// <summary>The values of a rule's fields in a record, masked.</summary>
    public static string MaskedKey(LinkageRecords records, BlockingRule rule, int record)
        => string.Join(" + ", rule.Fields.Select(f => Mask(records.ValueOf(record, f))));

    private static string Mask(string? value)
        => string.IsNullOrEmpty(value) ? "-" : string.Concat(value.AsSpan(0, char.IsHighSurrogate(value[0]) && value.Length > 1 ? 2 : 1), "***");
}

using System.Collections.Concurrent;
using Livelihood.Linkage.Internal;

namespace Livelihood.Linkage.Blocking.Internal;

/// <summary>Keeps the groups of records by rule, so that training, the prior and linking that use the same rule group them once.</summary>
internal sealed class RuleIndexes(LinkageRecords records)
{
    private readonly ConcurrentDictionary<string, Lazy<RuleIndex>> _indexes = new(StringComparer.Ordinal);

    public RuleIndex For(BlockingRule rule)
        => _indexes.GetOrAdd(Key(rule), _ => new Lazy<RuleIndex>(() => new RuleIndex(records, rule))).Value;

    /// <summary>Groups the records for several rules at once.</summary>
    public void Prepare(IEnumerable<BlockingRule> rules, int threads, CancellationToken cancellation)
    {
        BlockingRule[] missing = [.. rules.DistinctBy(Key).Where(r => !_indexes.ContainsKey(Key(r)))];
        Work.Each(threads, missing.Length, cancellation, r => For(missing[r]));
    }

    private static string Key(BlockingRule rule) => string.Join('\u001F', rule.Fields.Append(rule.MaxBlock?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? ""));
}

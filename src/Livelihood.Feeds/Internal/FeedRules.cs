using Livelihood.Feeds.Contracts;

namespace Livelihood.Feeds.Internal;

/// <summary>What a contract asks of its fields beyond what each says itself.</summary>
internal sealed class FeedRules(FeedContract contract)
{
    private readonly HashSet<string> _key = contract.Key.ToHashSet(StringComparer.Ordinal);
    private readonly string? _date = contract.AsOf is FeedDate.FromField from ? from.Field : null;

    /// <summary>Whether a field must have a value in every row: one of the key, and the one that states the day, must.</summary>
    public bool IsRequired(FeedField field) => field.IsRequired || IsKey(field) || field.Name == _date;

    public bool IsKey(FeedField field) => _key.Contains(field.Name);
}

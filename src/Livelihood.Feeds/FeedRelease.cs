namespace Livelihood.Feeds;

/// <summary>Records that a person let a held delivery through.</summary>
/// <param name="Reason">Why it may be used all the same.</param>
/// <param name="Actor">Who decided.</param>
public sealed record FeedRelease(string Reason, string Actor);

namespace Livelihood.Feeds.Contracts;

/// <summary>Describes one field of a feed: where it is found, what it holds and what it must satisfy.</summary>
public sealed record FeedField
{
    /// <summary>The name of the column in the table of accepted rows; also a header that it is found under.</summary>
    public required string Name { get; init; }

    /// <summary>Further headers that the field may be found under, compared exactly; default none.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>What the values are.</summary>
    public required FieldType Type { get; init; }

    /// <summary>Whether every row must have a value, and so every file the column; default false.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Texts of this field that mean a missing value, compared exactly; default none. An empty cell always does.</summary>
    public IReadOnlyList<string> MissingTexts { get; init; } = [];

    /// <summary>The longest value, in UTF-16 characters; default null for no limit but the feed's.</summary>
    public int? MaxLength { get; init; }

    /// <summary>The share of rows, 0 to 1, in which the value may be missing before the feed is held; default null for any.</summary>
    public decimal? MaxMissingShare { get; init; }
}

namespace Livelihood.Feeds.Contracts;

/// <summary>Bounds within which a delivery is taken as usual; one outside is held until a person releases it.</summary>
/// <remarks>Rows are counted as delivered, whatever became of them. Bounds are inclusive.</remarks>
public sealed record FeedLimits
{
    /// <summary>The least number of rows; default 1, so that an empty delivery is held.</summary>
    public int MinRows { get; init; } = 1;

    /// <summary>The greatest number of rows; default null for none.</summary>
    public int? MaxRows { get; init; }

    /// <summary>By how many percent the number of rows may differ from the last delivery's; default null for any.</summary>
    public decimal? MaxChangePercent { get; init; }

    /// <summary>The share of rows, 0 to 1, that may be quarantined or rejected; default null for any.</summary>
    public decimal? MaxFaultyShare { get; init; }

    /// <summary>The longest cell of a file, in bytes of UTF-8; a row with a longer one is rejected. Default 1 MiB.</summary>
    public int MaxCellLength { get; init; } = 1 << 20;
}

namespace Livelihood.Rules.Feel;

/// <summary>Is the zone of a time: an offset from UTC, or the name of a zone whose offset depends on the day.</summary>
/// <remarks>
/// A named zone is looked up in the host's zone data when its offset is needed. Where the host has no such zone the name is kept and the offset
/// is unknown: a comparison that needs it gives <c>null</c>.
/// </remarks>
public sealed record FeelZone
{
    private FeelZone(string? name, int? offset) => (Name, OffsetSeconds) = (name, offset);

    /// <summary>The offset 0, written <c>Z</c>.</summary>
    public static FeelZone Utc { get; } = new(null, 0);

    /// <summary>A zone of one offset.</summary>
    /// <param name="seconds">Seconds east of Greenwich, from -18 to 18 hours.</param>
    /// <exception cref="ArgumentOutOfRangeException">The offset is larger.</exception>
    public static FeelZone Offset(int seconds)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(seconds, -18 * 3600);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(seconds, 18 * 3600);
        return seconds == 0 ? Utc : new(null, seconds);
    }

    /// <summary>A zone by its name in the IANA database.</summary>
    /// <param name="name">The name, for example <c>Asia/Shanghai</c>.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public static FeelZone Named(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return new(name, null);
    }

    /// <summary>The zone's name; null for a mere offset.</summary>
    public string? Name { get; }

    /// <summary>Seconds east of Greenwich; null for a named zone.</summary>
    public int? OffsetSeconds { get; }
}

namespace Livelihood.Rules.Feel.Internal;

/// <summary>Knows zones by name, as far as the host has zone data.</summary>
internal static class Zones
{
    private static readonly bool HostHasZones = TimeZoneInfo.TryFindSystemTimeZoneById("Europe/Paris", out _);

    /// <summary>The zone of a name; null where there is none. A host without zone data takes every name that looks like one.</summary>
    public static FeelZone? Named(string name)
    {
        if (name.Length is 0 or > 64 || !char.IsAsciiLetter(name[0])) return null;
        foreach (char c in name)
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('/' or '_' or '-' or '+')) return null;
        return IsUtc(name) || (HostHasZones ? TimeZoneInfo.TryFindSystemTimeZoneById(name, out _) : true) ? FeelZone.Named(name) : null;
    }

    /// <summary>The offset at a local day and time in seconds; null where the host does not know the zone.</summary>
    public static int? Offset(FeelZone zone, FeelValue.Date day, FeelValue.Time time)
    {
        if (zone.OffsetSeconds is { } known) return known;
        if (IsUtc(zone.Name!)) return 0;
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(zone.Name!, out TimeZoneInfo? info)) return null;
        // The host's calendar ends with year 9999; rules repeat with the calendar's 400 years. Before year 1 the zone's standard offset holds.
        if (day.Year < 1) return (int)info.BaseUtcOffset.TotalSeconds;
        int year = day.Year <= 9998 ? day.Year : 9200 + (day.Year % 400);
        DateTime local = new(year, day.Month, day.Day, time.Hour, time.Minute, time.Second, DateTimeKind.Unspecified);
        return (int)info.GetUtcOffset(local).TotalSeconds;
    }

    /// <summary>The offset of a zone at an instant, in seconds since 1970 UTC; null where the host does not know the zone.</summary>
    public static int? OffsetAt(FeelZone zone, Int128 instant)
    {
        if (zone.OffsetSeconds is { } known) return known;
        if (IsUtc(zone.Name!)) return 0;
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(zone.Name!, out TimeZoneInfo? info)) return null;
        if (instant < -62_000_000_000 || instant > 253_000_000_000) return (int)info.BaseUtcOffset.TotalSeconds;
        return (int)info.GetUtcOffset(DateTimeOffset.FromUnixTimeSeconds((long)instant)).TotalSeconds;
    }

    /// <summary>The offset of a time without a day: known where the zone never changes its clocks.</summary>
    public static int? OffsetWithoutDay(FeelZone zone)
    {
        if (zone.OffsetSeconds is { } known) return known;
        if (IsUtc(zone.Name!)) return 0;
        return TimeZoneInfo.TryFindSystemTimeZoneById(zone.Name!, out TimeZoneInfo? info) && !info.SupportsDaylightSavingTime
            ? (int)info.BaseUtcOffset.TotalSeconds
            : null;
    }

    private static bool IsUtc(string name) => name is "UTC" or "GMT" or "Etc/UTC" or "Etc/GMT" or "Zulu" or "Etc/Zulu" or "UCT" or "Etc/UCT";
}

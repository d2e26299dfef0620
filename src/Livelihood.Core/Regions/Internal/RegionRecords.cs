namespace Livelihood.Core.Regions.Internal;

/// <summary>The entries of every code, each code's in the order of time.</summary>
internal sealed class RegionRecords
{
    private readonly Dictionary<RegionCode, RegionEntry[]> _byCode;
    private readonly HashSet<RegionCode> _unsound;
    private readonly ILookup<RegionCode, RegionCode> _children;

    public RegionRecords(IReadOnlyList<RegionEntry> entries)
    {
        All = entries;
        _byCode = entries.Where(entry => entry.IsSound).GroupBy(entry => entry.Code)
            .ToDictionary(group => group.Key, group => group.OrderBy(entry => entry.Effective.First).ToArray());
        _unsound = [.. entries.Where(entry => !entry.IsSound).Select(entry => entry.Code)];
        _children = entries.Where(entry => entry.Region.Parent is not null).Select(entry => (Parent: entry.Region.Parent!.Value, entry.Code))
            .Distinct().OrderBy(pair => pair.Code).ToLookup(pair => pair.Parent, pair => pair.Code);
    }

    /// <summary>All entries in the order of the document, unsound ones included.</summary>
    public IReadOnlyList<RegionEntry> All { get; }

    /// <summary>The codes with sound entries.</summary>
    public IEnumerable<RegionCode> Codes => _byCode.Keys;

    /// <summary>Whether a code was read only with problems, so that nothing more can be said about references to it.</summary>
    public bool IsDoubtful(RegionCode code) => _unsound.Contains(code);

    /// <summary>A code's entries in the order of time; none for an unknown code.</summary>
    public RegionEntry[] Of(RegionCode code) => _byCode.GetValueOrDefault(code) ?? [];

    /// <summary>The codes that lie directly in a code in any period, in ordinal order.</summary>
    public IEnumerable<RegionCode> ChildrenOf(RegionCode code) => _children[code];

    /// <summary>The entry of a code that is in force on a day.</summary>
    public RegionEntry? InForce(RegionCode code, DateOnly date)
    {
        RegionEntry? last = LastFrom(code, date);
        return last is not null && last.Effective.Contains(date) ? last : null;
    }

    /// <summary>The last entry of a code that was in force on a day or before it.</summary>
    public RegionEntry? LastFrom(RegionCode code, DateOnly date)
    {
        RegionEntry[] entries = Of(code);
        int low = 0, high = entries.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (entries[middle].Effective.First <= date) low = middle + 1;
            else high = middle;
        }
        return low == 0 ? null : entries[low - 1];
    }
}

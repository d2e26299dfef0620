using System.Runtime.CompilerServices;
using Livelihood.Core.Regions;

namespace Livelihood.Rules.Parameters.Internal;

/// <summary>Knows, of a tree of regions, the periods of each code and which regions each one took over from when it began.</summary>
/// <remarks>Made once per tree and kept with it. Immutable.</remarks>
internal sealed class RegionHistory
{
    private static readonly ConditionalWeakTable<RegionTree, RegionHistory> Known = [];
    private static readonly Region[] None = [];

    private readonly Dictionary<RegionCode, Region[]> _entries;
    private readonly Dictionary<Region, Region[]> _predecessors = new(ReferenceEqualityComparer.Instance);
    private RegionDay? _day;

    private RegionHistory(RegionTree tree)
    {
        Tree = tree;
        _entries = tree.Regions.GroupBy(region => region.Code).ToDictionary(group => group.Key, group => group.ToArray());
        Codes = [.. _entries.Keys.Select(code => code.Value).Order(StringComparer.Ordinal)];
        var from = new Dictionary<Region, List<Region>>(ReferenceEqualityComparer.Instance);
        foreach (Region before in tree.Regions)
        {
            if (before.Effective.To is not { } last || last == DateOnly.MaxValue) continue;
            foreach (RegionCode code in before.Successors.Count > 0 ? before.Successors : [before.Code])
            {
                // A region that was there before keeps its own law; only one that begins takes over another's.
                if (tree.Find(code, last.AddDays(1)) is not { } next || next.Effective.From != last.AddDays(1)) continue;
                if (!from.TryGetValue(next, out List<Region>? list)) from.Add(next, list = []);
                list.Add(before);
            }
        }
        foreach ((Region next, List<Region> list) in from)
            _predecessors.Add(next, list.Find(before => before.Code == next.Code) is { } same ? [same] : [.. list]);
    }

    public RegionTree Tree { get; }

    /// <summary>Every code in ordinal order.</summary>
    public IReadOnlyList<string> Codes { get; }

    public static RegionHistory Of(RegionTree tree) => Known.GetValue(tree, static tree => new RegionHistory(tree));

    /// <summary>The periods of a code in the order of time; none for an unknown code.</summary>
    public Region[] EntriesOf(RegionCode code) => _entries.GetValueOrDefault(code, None);

    /// <summary>The regions that ended on the day before a region began and whose territory it took over; none for most.</summary>
    /// <remarks>Where the same code ended on that day, it alone.</remarks>
    public Region[] PredecessorsOf(Region region) => _predecessors.GetValueOrDefault(region, None);

    /// <summary>The tree of one day; the last one asked for is kept.</summary>
    public RegionDay On(DateOnly day)
    {
        RegionDay? kept = Volatile.Read(ref _day);
        if (kept?.Day == day) return kept;
        kept = new RegionDay(this, day);
        Volatile.Write(ref _day, kept);
        return kept;
    }
}

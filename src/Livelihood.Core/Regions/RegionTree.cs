using Livelihood.Core.Documents;
using Livelihood.Core.Regions.Internal;

namespace Livelihood.Core.Regions;

/// <summary>The regions of a jurisdiction as a tree through time: who lies in whom on which day, and who took over from whom.</summary>
/// <remarks>
/// <para>Questions take an optional day. With a day the answer is the tree of that day; without one, every code stands where its last period puts it,
/// retired codes included, which suits records of many years side by side.</para>
/// <para>A code that is not in the tree, or not in force on the day, has no parent, ancestors or children, and is contained in nothing: codes in
/// data are often wrong, and that is not an error of the program. Every list is in the stated order. Immutable; safe to read from many threads.</para>
/// </remarks>
/// <example>
/// <code>
/// RegionTree regions = RegionTree.Parse("""
///     { "kind": "livelihood/regions", "id": "test", "version": "1", "regions": [
///       { "code": "99" },
///       { "code": "9901", "parent": "99", "to": "2019-12-31", "successors": ["9902"] },
///       { "code": "9902", "parent": "99", "from": "2020-01-01" } ] }
///     """);
/// RegionCode now = regions.Successors(new RegionCode("9901"), new DateOnly(2026, 7, 1))[0]; // 9902
/// </code>
/// </example>
public sealed partial class RegionTree
{
    /// <summary>The kind of document that holds regions: <c>livelihood/regions</c>.</summary>
    public const string Kind = "livelihood/regions";

    /// <summary>How many levels a tree may have: 64.</summary>
    public const int MaxLevels = 64;

    private readonly RegionRecords _records;
    private readonly RegionCode[] _codes;
    private readonly Dictionary<RegionCode, int> _indices;
    private readonly RegionIndex _index;

    /// <summary>Makes a tree from regions.</summary>
    /// <param name="regions">The regions in any order; a code may stand several times, for periods that do not overlap.</param>
    /// <exception cref="ArgumentNullException">The regions are null.</exception>
    /// <exception cref="DocumentException">The regions are no tree: an unknown parent or one that is not in force throughout, a region that lies in
    /// itself, a code in force twice on a day, an unknown successor or one that is not in force when it takes over. Every fault is listed, at
    /// <c>$.regions[i]</c> for the i-th region given.</exception>
    public RegionTree(IEnumerable<Region> regions)
        : this(Checked(regions))
    {
    }

    private RegionTree(RegionRecords records)
    {
        _records = records;
        _codes = [.. records.Codes.Order()];
        _indices = new Dictionary<RegionCode, int>(_codes.Length);
        for (int i = 0; i < _codes.Length; i++) _indices.Add(_codes[i], i);
        Regions = [.. _codes.SelectMany(code => records.Of(code)).Select(entry => entry.Region)];
        _index = new RegionIndex([.. _codes.Select(code => records.Of(code)[^1].Region.Parent is { } parent ? _indices[parent] : -1)]);
    }

    /// <summary>The envelope of the document the tree was read from; null where it was made from objects.</summary>
    public DocumentEnvelope? Envelope { get; private init; }

    /// <summary>How many different codes the tree has, in force or not.</summary>
    public int Count => _codes.Length;

    /// <summary>Every region of every period, in ordinal order of codes and then in the order of time.</summary>
    public IReadOnlyList<Region> Regions { get; }

    /// <summary>The region a code stands for on a day, or null.</summary>
    public Region? Find(RegionCode code, DateOnly? asOf = null) => Entry(code, asOf)?.Region;

    /// <summary>Whether a code is in force on a day.</summary>
    public bool InForce(RegionCode code, DateOnly date) => _records.InForce(code, date) is not null;

    /// <summary>The region that a region lies in; null at the top.</summary>
    public RegionCode? Parent(RegionCode code, DateOnly? asOf = null) => Entry(code, asOf)?.Region.Parent;

    /// <summary>The regions that a region lies in, nearest first, without itself.</summary>
    public IReadOnlyList<RegionCode> Ancestors(RegionCode code, DateOnly? asOf = null)
    {
        var ancestors = new List<RegionCode>();
        for (RegionCode? parent = Parent(code, asOf); parent is not null; parent = Parent(parent.Value, asOf)) ancestors.Add(parent.Value);
        return ancestors;
    }

    /// <summary>The regions that lie directly in a region, in ordinal order of codes.</summary>
    public IReadOnlyList<RegionCode> Children(RegionCode code, DateOnly? asOf = null)
    {
        if (Entry(code, asOf) is null) return [];
        return [.. _records.ChildrenOf(code).Where(child => Parent(child, asOf) == code)];
    }

    /// <summary>The regions at the top, in ordinal order of codes.</summary>
    public IReadOnlyList<RegionCode> Roots(DateOnly? asOf = null) => [.. _codes.Where(code => Entry(code, asOf) is { Region.Parent: null })];

    /// <summary>Whether a region lies in another, at whatever depth; a region contains itself.</summary>
    /// <param name="ancestor">The containing region.</param>
    /// <param name="code">The region looked for.</param>
    /// <param name="asOf">The day; without one each code's last period counts, and the answer takes constant time.</param>
    public bool Contains(RegionCode ancestor, RegionCode code, DateOnly? asOf = null)
    {
        if (asOf is null)
        {
            int outer = IndexOf(ancestor), inner = IndexOf(code);
            return outer >= 0 && inner >= 0 && _index.Contains(outer, inner);
        }
        RegionEntry? at = Entry(code, asOf);
        while (at is not null && at.Code != ancestor) at = at.Region.Parent is { } parent ? Entry(parent, asOf) : null;
        return at is not null;
    }

    private RegionEntry? Entry(RegionCode code, DateOnly? asOf)
        => asOf is { } date ? _records.InForce(code, date) : _records.Of(code) is [.., var last] ? last : null;
}

using Livelihood.Core.Regions;

namespace Livelihood.Rules.Parameters.Internal;

/// <summary>A region during days on which it lies in one slice of another, so that the slices of a tree through time are a forest.</summary>
/// <param name="Region">The region.</param>
/// <param name="Parent">The place of the slice it lies in, in the list of slices; −1 at the top.</param>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day.</param>
internal sealed record RegionSlice(Region Region, int Parent, int First, int Last)
{
    /// <summary>The slices of every region within a period, each after the one it lies in.</summary>
    public static List<RegionSlice> Of(RegionTree tree, int first, int last)
    {
        ILookup<RegionCode?, Region> within = tree.Regions.ToLookup(region => region.Parent);
        var slices = new List<RegionSlice>();
        Add(within[null], -1, first, last);
        for (int i = 0; i < slices.Count; i++) Add(within[slices[i].Region.Code], i, slices[i].First, slices[i].Last);
        return slices;

        void Add(IEnumerable<Region> regions, int parent, int from, int to)
        {
            foreach (Region region in regions)
            {
                int start = Math.Max(from, region.Effective.FirstDay()), end = Math.Min(to, region.Effective.LastDay());
                if (start <= end) slices.Add(new RegionSlice(region, parent, start, end));
            }
        }
    }
}

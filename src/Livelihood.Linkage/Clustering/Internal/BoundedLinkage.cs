using Livelihood.Linkage.Internal;

namespace Livelihood.Linkage.Clustering;

/// <summary>Divides a component into pieces of limited size: links strongest first (Kruskal), each refused that would make a piece too large.</summary>
internal static class BoundedLinkage
{
    /// <summary>Finds the piece of each record, named by the smallest place in it.</summary>
    public static int[] Divide(int records, ReadOnlySpan<ScoredPair> pairs, double threshold, int limit)
    {
        List<ScoredPair> links = [];
        foreach (ref readonly ScoredPair pair in pairs)
            if (pair.Weight >= threshold) links.Add(pair);
        links.Sort(static (x, y) =>
            x.Weight != y.Weight ? y.Weight.CompareTo(x.Weight) : x.A != y.A ? x.A.CompareTo(y.A) : x.B.CompareTo(y.B));

        DisjointSets sets = new(records);
        int[] size = new int[records];
        Array.Fill(size, 1);
        foreach (ScoredPair link in links)
        {
            int a = sets.Find(link.A), b = sets.Find(link.B);
            if (a == b || size[a] + size[b] > limit) continue;
            sets.Union(a, b);
            size[Math.Min(a, b)] = size[a] + size[b];
        }
        return sets.Flatten();
    }
}

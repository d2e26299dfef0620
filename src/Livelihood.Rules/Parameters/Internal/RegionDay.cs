using Livelihood.Core.Regions;

namespace Livelihood.Rules.Parameters.Internal;

/// <summary>The tree of regions on one day by index, so that values are inherited in one pass. Immutable.</summary>
internal sealed class RegionDay
{
    private const int Unseen = -2;

    public RegionDay(RegionHistory history, DateOnly day)
    {
        Day = day;
        RegionTree tree = history.Tree;
        int count = tree.Count;
        Entries = new Region?[count];
        Parents = new int[count];
        Parents.AsSpan().Fill(Unseen);
        for (int i = 0; i < count; i++) Entries[i] = tree.Find(tree.CodeAt(i), day);
        var order = new List<int>(count);
        var path = new Stack<int>();
        for (int i = 0; i < count; i++)
        {
            for (int at = i; at >= 0 && Entries[at] is { } region && Parents[at] == Unseen; at = Parents[at])
            {
                path.Push(at);
                Parents[at] = region.Parent is { } parent ? tree.IndexOf(parent) : -1;
            }
            while (path.TryPop(out int at)) order.Add(at);
        }
        Order = [.. order];
        TookOver = [.. Entries.Select(region => region is not null && history.PredecessorsOf(region).Length > 0)];
        NotInForce = [.. Enumerable.Range(0, count).Where(i => Entries[i] is null)
            .Select(i => (i, tree.Successors(tree.CodeAt(i), day).Select(tree.IndexOf).ToArray()))];
    }

    public DateOnly Day { get; }

    /// <summary>The region that each index stands for on the day; null where its code is not in force.</summary>
    public Region?[] Entries { get; }

    /// <summary>The index that each one lies in; −1 at the top; meaningless where the code is not in force.</summary>
    public int[] Parents { get; }

    /// <summary>Whether each index took over from other regions when it began.</summary>
    public bool[] TookOver { get; }

    /// <summary>The indices in force, each after the one it lies in.</summary>
    public int[] Order { get; }

    /// <summary>The other indices, each with those that its territory has become by the day.</summary>
    public (int Index, int[] Successors)[] NotInForce { get; }
}

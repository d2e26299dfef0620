namespace Livelihood.Linkage.Internal;

/// <summary>
/// Keeps disjoint sets of 0..n-1, each named by its smallest member. Because the smaller root always wins, the result does not depend
/// on the order of the unions; path halving keeps the trees flat. Source: Tarjan and van Leeuwen (1984), worst-case analysis of set union.
/// </summary>
internal sealed class DisjointSets
{
    private readonly int[] _parent;

    public DisjointSets(int count)
    {
        _parent = new int[count];
        for (int i = 0; i < count; i++) _parent[i] = i;
    }

    public int Find(int element)
    {
        int[] parent = _parent;
        while (parent[element] != element)
        {
            parent[element] = parent[parent[element]];
            element = parent[element];
        }
        return element;
    }

    public bool Union(int a, int b)
    {
        a = Find(a);
        b = Find(b);
        if (a == b) return false;
        if (a < b) _parent[b] = a;
        else _parent[a] = b;
        return true;
    }

    /// <summary>Points every element straight at the smallest member of its set and hands the array over.</summary>
    public int[] Flatten()
    {
        // A parent is never above its child, so one ascending pass suffices.
        for (int i = 0; i < _parent.Length; i++) _parent[i] = _parent[_parent[i]];
        return _parent;
    }
}

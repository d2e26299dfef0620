namespace Livelihood.Core.Regions.Internal;

/// <summary>A tree over dense indices: parents, levels, and containment as one comparison of visiting numbers.</summary>
internal sealed class RegionIndex
{
    private readonly int[] _parent;
    private readonly int[] _level;
    private readonly int[] _first;
    private readonly int[] _last;

    /// <summary>Takes the parent of every index, −1 at the top; the parents form no cycle.</summary>
    public RegionIndex(int[] parent)
    {
        _parent = parent;
        _level = new int[parent.Length];
        _first = new int[parent.Length];
        _last = new int[parent.Length];
        ILookup<int, int> children = Enumerable.Range(0, parent.Length).ToLookup(index => parent[index]);
        var open = new Stack<(int Index, bool Entering)>();
        foreach (int root in children[-1]) open.Push((root, true));
        int visited = 0;
        while (open.TryPop(out (int Index, bool Entering) at))
        {
            if (!at.Entering)
            {
                _last[at.Index] = visited;
                continue;
            }
            _first[at.Index] = ++visited;
            _level[at.Index] = parent[at.Index] < 0 ? 0 : _level[parent[at.Index]] + 1;
            open.Push((at.Index, false));
            foreach (int child in children[at.Index]) open.Push((child, true));
        }
    }

    public int ParentOf(int index) => _parent[index];

    public int LevelOf(int index) => _level[index];

    public bool Contains(int ancestor, int index) => _first[ancestor] <= _first[index] && _first[index] <= _last[ancestor];
}

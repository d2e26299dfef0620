using Livelihood.Core.Regions;

namespace Livelihood.Rules.Parameters.Internal;

/// <summary>Finds a parameter's values: by region, by cell (one combination of the other keys' values), and by day.</summary>
internal sealed class ParameterGrid
{
    /// <summary>How many cells a parameter may have.</summary>
    public const int MostCells = 4096;

    private static readonly int[] None = [];
    private readonly Dictionary<RegionCode, int[][]> _slots = [];
    private readonly IReadOnlyList<ParameterKey> _keys;
    private readonly IReadOnlyList<ParameterValue> _values;

    /// <summary>Sorts the values into the grid.</summary>
    /// <param name="keys">The parameter's keys; their product without the region is at most <see cref="MostCells"/>.</param>
    /// <param name="values">The values; every stated key value is one of its key's.</param>
    public ParameterGrid(IReadOnlyList<ParameterKey> keys, IReadOnlyList<ParameterValue> values)
    {
        _keys = keys;
        _values = values;
        CellStrides = new int[keys.Count];
        RegionPosition = -1;
        Cells = 1;
        for (int k = keys.Count - 1; k >= 0; k--)
        {
            if (keys[k].IsRegion)
            {
                RegionPosition = k;
                continue;
            }
            CellStrides[k] = Cells;
            Cells *= keys[k].Values.Count;
        }
        var lists = new Dictionary<RegionCode, List<int>[]>();
        for (int v = 0; v < values.Count; v++)
        {
            RegionCode region = values[v].Region ?? default;
            if (!lists.TryGetValue(region, out List<int>[]? cells)) lists.Add(region, cells = new List<int>[Cells]);
            foreach (int cell in CellsOf(values[v])) (cells[cell] ??= []).Add(v);
        }
        foreach ((RegionCode region, List<int>[] cells) in lists)
            _slots.Add(region, [.. cells.Select(list => list is null ? None : [.. list.OrderBy(v => values[v].Effective.FirstDay()).ThenBy(v => v)])]);
    }

    /// <summary>How many combinations of the other keys' values there are; 1 without other keys.</summary>
    public int Cells { get; }

    /// <summary>The place of the region among the keys; −1 without one.</summary>
    public int RegionPosition { get; }

    /// <summary>What one step of each key moves the cell by; 0 for the region.</summary>
    public int[] CellStrides { get; }

    /// <summary>The regions that values are stated for, in no order; the empty code stands for everywhere.</summary>
    public IEnumerable<RegionCode> Regions => _slots.Keys;

    /// <summary>The places in the list of values that are stated for a region and cell, in the order of time.</summary>
    public IReadOnlyList<int> Of(RegionCode region, int cell) => _slots.TryGetValue(region, out int[][]? cells) ? cells[cell] : None;

    /// <summary>The place of the value that is stated for a region, cell and day; −1 where there is none.</summary>
    public int At(RegionCode region, int cell, int day)
    {
        if (!_slots.TryGetValue(region, out int[][]? cells)) return -1;
        int[] found = cells[cell];
        int low = 0, high = found.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (_values[found[middle]].Effective.FirstDay() <= day) low = middle + 1;
            else high = middle;
        }
        return low > 0 && _values[found[low - 1]].Effective.LastDay() >= day ? found[low - 1] : -1;
    }

    /// <summary>The cells a value is stated for: every one that agrees with its keys.</summary>
    public IEnumerable<int> CellsOf(ParameterValue value)
    {
        IEnumerable<int> cells = [0];
        for (int k = 0; k < _keys.Count; k++)
        {
            if (k == RegionPosition) continue;
            int stride = CellStrides[k];
            int count = _keys[k].Values.Count;
            if (value.Keys.TryGetValue(_keys[k].Name, out string? stated))
            {
                int at = IndexOf(_keys[k], stated);
                cells = cells.Select(cell => cell + (at * stride));
            }
            else
            {
                cells = cells.SelectMany(cell => Enumerable.Range(0, count).Select(at => cell + (at * stride)));
            }
        }
        return cells;
    }

    /// <summary>The values of the other keys that make up a cell, in the order of the keys.</summary>
    public OrderedDictionary<string, string> KeysOf(int cell)
    {
        var keys = new OrderedDictionary<string, string>(StringComparer.Ordinal);
        for (int k = 0; k < _keys.Count; k++)
            if (k != RegionPosition) keys.Add(_keys[k].Name, _keys[k].Values[cell / CellStrides[k] % _keys[k].Values.Count]);
        return keys;
    }

    /// <summary>The place of a value among a key's values; −1 for another.</summary>
    public static int IndexOf(ParameterKey key, string value)
    {
        for (int i = 0; i < key.Values.Count; i++)
            if (key.Values[i] == value) return i;
        return -1;
    }
}

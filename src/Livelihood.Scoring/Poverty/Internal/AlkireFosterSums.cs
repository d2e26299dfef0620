namespace Livelihood.Scoring.Poverty.Internal;

/// <summary>Exact sums over households, divided by what they are deprived of and how much of them is known.</summary>
internal sealed class AlkireFosterSums(int indicators)
{
    private readonly Dictionary<(long Deprived, long Known), DeprivationCell> _cells = [];

    /// <summary>The number of households that were left out.</summary>
    public long LeftOut { get; set; }

    public DeprivationCell At(long deprived, long known)
    {
        if (!_cells.TryGetValue((deprived, known), out DeprivationCell? cell))
        {
            cell = new DeprivationCell(deprived, known, indicators);
            _cells.Add((deprived, known), cell);
        }
        return cell;
    }

    public void Add(AlkireFosterSums other)
    {
        LeftOut += other.LeftOut;
        foreach (DeprivationCell cell in other._cells.Values) At(cell.Deprived, cell.Known).Add(cell);
    }

    /// <summary>The cells in the order of what is known, then of the deprivations.</summary>
    public DeprivationCell[] Ordered() => [.. _cells.Values.OrderBy(c => c.Known).ThenBy(c => c.Deprived)];
}

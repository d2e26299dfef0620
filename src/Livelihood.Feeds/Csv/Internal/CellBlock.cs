namespace Livelihood.Feeds.Csv.Internal;

/// <summary>Some rows that follow each other, column by column.</summary>
internal sealed class CellBlock
{
    private readonly CellBuffer[] _columns;

    public CellBlock(int columns)
    {
        _columns = new CellBuffer[columns];
        for (int i = 0; i < columns; i++) _columns[i] = new CellBuffer();
    }

    public ReadOnlySpan<CellBuffer> Columns => _columns;

    public void Clear()
    {
        foreach (CellBuffer column in _columns) column.Clear();
    }
}

using Livelihood.Core.Tables;

namespace Livelihood.Linkage.Tests.Fixtures;

internal static class TableIds
{
    /// <summary>The table with new identifiers.</summary>
    public static Table WithIds(this Table table, int from = 0)
    {
        var ids = new TextColumnBuilder("id");
        for (int row = 0; row < table.RowCount; row++) ids.Append($"n{from + row:D5}");
        return Table.Create(table.Name, [ids.Build(), .. table.Columns.Where(c => c.Name != "id")]);
    }
}

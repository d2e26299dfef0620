using Livelihood.Core.Tables;
using Livelihood.Feeds.Csv;

namespace Livelihood.Feeds.Internal;

/// <summary>The rows of a delivery as its source gave them, with what the source could not give.</summary>
/// <param name="Table">The rows that could be read.</param>
/// <param name="RowNumbers">Their numbers in the source.</param>
/// <param name="IsWritten">Whether values are texts as someone wrote them, and not typed values of a database or of objects.</param>
internal sealed record SourceRows(Table Table, RowNumbers RowNumbers, bool IsWritten)
{
    /// <summary>The name of the source in problems.</summary>
    public string? Name { get; init; }

    public IReadOnlyList<RejectedRow> Rejected { get; init; } = [];

    public int RowsIn { get; init; } = Table.RowCount;

    public int RejectedCount { get; init; }

    public int BlankLines { get; init; }

    public bool IsTruncated { get; init; }

    public static SourceRows From(CsvReadResult csv, string? name) => new(csv.Table, csv.RowNumbers, IsWritten: true)
    {
        Name = name,
        Rejected = csv.Rejected,
        RowsIn = csv.Census.In,
        RejectedCount = csv.Census.Rejected,
        BlankLines = csv.Census.BlankLines,
        IsTruncated = csv.IsTruncated,
    };

    public static SourceRows From(Table table, string? name) => new(table, RowNumbers.Consecutive(table.RowCount), IsWritten: false) { Name = name };
}

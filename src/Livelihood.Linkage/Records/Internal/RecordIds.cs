using System.Globalization;
using Livelihood.Core.Documents;
using Livelihood.Core.Tables;

namespace Livelihood.Linkage.Records.Internal;

/// <summary>Holds the identifiers of a source's rows: a column's texts, or the rows' numbers from 1.</summary>
internal sealed class RecordIds
{
    private const int Examples = 3;

    private readonly TextColumn? _column;

    private RecordIds(TextColumn? column, int count)
    {
        _column = column;
        Count = count;
    }

    public int Count { get; }

    /// <summary>Whether the identifiers are the rows' own numbers.</summary>
    public bool AreRowNumbers => _column is null;

    public static RecordIds Of(LinkageSource source)
        => new(source.IdColumn is { } name ? CodedText.Of(source.Table[name]) : null, source.Table.RowCount);

    /// <summary>The identifier of a row; empty where it is missing.</summary>
    public string Of(int row)
        => _column is null ? (row + 1).ToString(CultureInfo.InvariantCulture) : _column[row] ?? "";

    /// <summary>The identifier of a row of a column, without making a string of it.</summary>
    public ReadOnlySpan<char> SpanAt(int row) => _column!.SpanAt(row);

    /// <summary>Adds a problem for identifiers that are missing and one for identifiers that stand in several rows.</summary>
    public void Check(LinkageSource source, int[] rowsInOrder, ProblemList problems)
    {
        if (_column is null) return;
        int missing = 0, repeated = 0;
        var rows = new List<string>();
        for (int i = 0; i < rowsInOrder.Length; i++)
        {
            int code = _column.Codes[rowsInOrder[i]];
            if (code < 0)
            {
                missing++;
            }
            else if (i > 0 && code == _column.Codes[rowsInOrder[i - 1]])
            {
                repeated++;
                if (rows.Count < Examples) rows.Add($"rows {rowsInOrder[i - 1] + 1} and {rowsInOrder[i] + 1}");
            }
        }
        string path = $"{source.Name}[{source.IdColumn}]";
        if (missing > 0)
            problems.Add(path, $"{missing} of {Count} records have no identifier.", "empty", "an identifier in every row");
        if (repeated > 0)
            problems.Add(path, $"{repeated} records repeat the identifier of another record.", string.Join(", ", rows), "each identifier once");
    }
}

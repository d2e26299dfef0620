using System.Globalization;
using Livelihood.Core.Documents;
using Livelihood.Core.Tables;

namespace Livelihood.Linkage.Records.Internal;

/// <summary>Reads the identifiers of a source's rows and checks that each is there and is the only one.</summary>
internal static class RecordIds
{
    private const int Examples = 3;

    public static string[] Of(LinkageSource source)
    {
        var ids = new string[source.Table.RowCount];
        if (source.IdColumn is not { } name)
        {
            for (int row = 0; row < ids.Length; row++) ids[row] = (row + 1).ToString(CultureInfo.InvariantCulture);
            return ids;
        }
        Column column = source.Table[name];
        if (column is TextColumn text)
        {
            ReadOnlySpan<int> codes = text.Codes;
            for (int row = 0; row < ids.Length; row++) ids[row] = codes[row] < 0 ? "" : text.Dictionary[codes[row]];
            return ids;
        }
        for (int row = 0; row < ids.Length; row++) ids[row] = column.FormatAt(row) ?? "";
        return ids;
    }

    /// <summary>Adds a problem for identifiers that are missing and one for identifiers that stand in several rows.</summary>
    public static void Check(LinkageSource source, string[] ids, int[] rowsInOrder, ProblemList problems)
    {
        int missing = 0, repeated = 0;
        var rows = new List<string>();
        for (int i = 0; i < rowsInOrder.Length; i++)
        {
            if (ids[rowsInOrder[i]].Length == 0) missing++;
            else if (i > 0 && ids[rowsInOrder[i]] == ids[rowsInOrder[i - 1]])
            {
                repeated++;
                if (rows.Count < Examples) rows.Add($"rows {rowsInOrder[i - 1] + 1} and {rowsInOrder[i] + 1}");
            }
        }
        string path = $"{source.Name}[{source.IdColumn}]";
        if (missing > 0)
            problems.Add(path, $"{missing} of {ids.Length} records have no identifier.", "empty", "an identifier in every row");
        if (repeated > 0)
            problems.Add(path, $"{repeated} records repeat the identifier of another record.", string.Join(", ", rows), "each identifier once");
    }
}

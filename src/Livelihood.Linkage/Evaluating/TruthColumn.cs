using Livelihood.Core.Tables;

namespace Livelihood.Linkage.Evaluating;

/// <summary>Reads the true entities of records from a column of their tables.</summary>
public static class TruthColumn
{
    /// <summary>Reads the true entity of every record; equal texts are one entity, across sources too.</summary>
    /// <param name="records">The records.</param>
    /// <param name="column">A column that every source has.</param>
    /// <returns>One code per record, numbered by first occurrence; -1 where the value is missing.</returns>
    /// <exception cref="ArgumentException">A source has no such column.</exception>
    public static int[] Read(LinkageRecords records, string column)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentException.ThrowIfNullOrEmpty(column);
        var truth = new int[records.Count];
        var codes = new Dictionary<string, int>(StringComparer.Ordinal);
        Column[] columns = [.. records.Sources.Select(s => s.Table[column])];
        int[][] known = [.. columns.Select(c => c is TextColumn text ? Unseen(text.Dictionary.Count) : [])];
        for (int record = 0; record < truth.Length; record++)
        {
            int source = records.SourceOf(record), row = records.RowOf(record);
            // A text is looked up once; its code in the column stands for it from then on.
            if (columns[source] is TextColumn text)
            {
                int code = text.Codes[row];
                if (code >= 0 && known[source][code] < 0) known[source][code] = Number(text.Dictionary[code]);
                truth[record] = code < 0 ? -1 : known[source][code];
            }
            else
            {
                truth[record] = columns[source].FormatAt(row) is { } value ? Number(value) : -1;
            }
        }
        return truth;

        int Number(string value)
        {
            if (!codes.TryGetValue(value, out int code)) codes.Add(value, code = codes.Count);
            return code;
        }
    }

    private static int[] Unseen(int count)
    {
        var codes = new int[count];
        codes.AsSpan().Fill(-1);
        return codes;
    }
}

using System.Text;
using Livelihood.Core.Documents;
using Livelihood.Core.Tables;
using Livelihood.Feeds.Csv;

namespace Livelihood.Feeds.Tests.Csv;

/// <summary>Short ways to read CSV in tests.</summary>
internal static class Reading
{
    public static CsvReadResult Bytes(ReadOnlySpan<byte> bytes, CsvReadOptions? options = null)
    {
        using MemoryStream stream = new(bytes.ToArray());
        return From(stream, options);
    }

    public static CsvReadResult From(Stream stream, CsvReadOptions? options = null) => CsvTable.Read(stream, options, TestContext.Current.CancellationToken);

    public static CsvReadResult Utf8(string csv, CsvReadOptions? options = null) => Bytes(Encoding.UTF8.GetBytes(csv), options);

    public static IReadOnlyList<string?> Cells(this CsvReadResult result, string column)
        => [.. Enumerable.Range(0, result.Table.RowCount).Select(row => result.Table[column].FormatAt(row))];

    public static Problem[] Problems(Action read) => [.. Assert.Throws<DocumentException>(read).Problems];

    /// <summary>Whether two tables are the same to the last code.</summary>
    public static bool Same(Table a, Table b)
    {
        if (a.RowCount != b.RowCount || a.Columns.Count != b.Columns.Count) return false;
        for (int i = 0; i < a.Columns.Count; i++)
        {
            TextColumn x = (TextColumn)a.Columns[i], y = (TextColumn)b.Columns[i];
            if (x.Name != y.Name || !x.Codes.SequenceEqual(y.Codes) || x.Dictionary.Count != y.Dictionary.Count) return false;
            for (int code = 0; code < x.Dictionary.Count; code++)
                if (x.Dictionary[code] != y.Dictionary[code]) return false;
        }
        return true;
    }
}

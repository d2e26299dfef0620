using System.Globalization;
using System.Text;
using CsvHelper;
using Livelihood.Core.Numbers;
using Livelihood.Core.Tables;

namespace Livelihood.Feeds.Csv.Internal;

/// <summary>Writes the rows of a table through CsvHelper's writer.</summary>
internal static class TableWriter
{
    public static void Write(Table table, CsvWriter writer, bool hasHeader)
    {
        if (table.Columns.Count == 0) throw new ArgumentException($"Table '{table.Name}' has no column to write.", nameof(table));
        if (hasHeader)
        {
            foreach (Column column in table.Columns) WriteText(column.Name, writer, column.Name, -1);
            writer.EndRecord();
        }
        Action<int>[] cells = [.. table.Columns.Select(column => Cell(column, writer))];
        for (int row = 0; row < table.RowCount; row++)
        {
            foreach (Action<int> cell in cells) cell(row);
            writer.EndRecord();
        }
        writer.Flush();
    }

    /// <summary>Gives what writes a cell of a column. Numbers go to the writer as numbers: a minus sign begins no formula.</summary>
    private static Action<int> Cell(Column column, CsvWriter writer)
    {
        Action<int> present = column switch
        {
            TextColumn texts => row => WriteText(texts.SpanAt(row), writer, texts.Name, row),
            CategoryColumn names => row => WriteText(names[row], writer, names.Name, row),
            NumberColumn numbers => row => writer.WriteField(new FixedPoint(numbers.Values[row], numbers.Scale).ToDecimal(), default, CultureInfo.InvariantCulture),
            DoubleColumn doubles => row => writer.WriteField(doubles.Values[row], default, CultureInfo.InvariantCulture),
            _ => row => WriteFormatted(column, row, writer),
        };
        if (column.MissingCount == 0) return present;
        return row =>
        {
            if (column.IsMissing(row)) writer.WriteField(default(ReadOnlySpan<char>));
            else present(row);
        };
    }

    private static void WriteText(ReadOnlySpan<char> text, CsvWriter writer, string column, int row)
    {
        if (text.Contains('\0') || (text.ContainsAnyInRange('\uD800', '\uDFFF') && !IsWhole(text)))
        {
            string place = row < 0 ? "its name" : string.Create(CultureInfo.InvariantCulture, $"row {row}");
            throw new ArgumentException($"Column '{column}' cannot be written: {place} holds a NUL character or half a surrogate pair.", nameof(text));
        }
        if (text.IsEmpty) writer.WriteField(text, CsvQuoting.Always);
        else writer.WriteField(text);
    }

    private static void WriteFormatted(Column column, int row, CsvWriter writer)
    {
        Span<char> buffer = stackalloc char[32];
        _ = column.TryFormatAt(row, buffer, out int written);
        writer.WriteField(buffer[..written]);
    }

    private static bool IsWhole(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(text, out _, out int length) != System.Buffers.OperationStatus.Done) return false;
            text = text[length..];
        }
        return true;
    }
}

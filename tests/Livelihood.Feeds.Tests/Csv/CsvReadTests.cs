using Livelihood.Core.Tables;
using Livelihood.Feeds.Csv;

namespace Livelihood.Feeds.Tests.Csv;

public sealed class CsvReadTests
{
    [Fact]
    public void Read_plain_file_gives_text_columns_in_file_order()
    {
        CsvReadResult result = Reading.Utf8("name,city\nAda,London\nBo,Wuhan\n");

        Assert.Equal(["name", "city"], result.Table.Columns.Select(column => column.Name));
        Assert.All(result.Table.Columns, column => Assert.Equal(ColumnType.Text, column.Type));
        Assert.Equal(["Ada", "Bo"], result.Cells("name"));
        Assert.Equal("2 rows in = 2 accepted + 0 quarantined + 0 rejected", result.Census.ToString());
        Assert.Equal([1, 2], result.RowNumbers);
        Assert.False(result.IsTruncated);
    }

    [Theory]
    [InlineData("a,b\r\n1,2\r\n3,4\r\n")]
    [InlineData("a,b\n1,2\n3,4")]
    [InlineData("a,b\r1,2\r3,4\r")]
    [InlineData("a,b\r\n1,2\n3,4\r")]
    public void Read_any_mix_of_line_breaks_gives_the_same_rows(string csv)
    {
        CsvReadResult result = Reading.Utf8(csv);

        Assert.Equal(["1", "3"], result.Cells("a"));
        Assert.Equal(["2", "4"], result.Cells("b"));
    }

    [Fact]
    public void Read_quoted_cells_keeps_line_breaks_delimiters_and_doubled_quotes()
    {
        CsvReadResult result = Reading.Utf8("a,b\n\"x\r\ny\",\"q\"\"r,s\"\n,\"\"\n");

        Assert.Equal(["x\r\ny", null], result.Cells("a"));
        Assert.Equal(["q\"r,s", null], result.Cells("b"));
        Assert.Equal(MissingReason.NotProvided, result.Table["b"].ReasonAt(1));
    }

    [Fact]
    public void Read_quoted_empty_cell_is_empty_text_where_asked()
    {
        CsvReadResult result = Reading.Utf8("a,b\n\"\",\n", new CsvReadOptions { KeepQuotedEmpty = true });

        Assert.Equal([""], result.Cells("a"));
        Assert.Equal([null], result.Cells("b"));
    }

    [Fact]
    public void Read_missing_texts_are_missing_and_only_when_whole()
    {
        CsvReadResult result = Reading.Utf8("a\nNULL\nNULLs\n-\n张\n", new CsvReadOptions { MissingTexts = ["NULL", "-", "张"] });

        Assert.Equal([null, "NULLs", null, null], result.Cells("a"));
    }

    [Fact]
    public void Read_blank_lines_are_counted_apart_and_are_no_rows()
    {
        CsvReadResult result = Reading.Utf8("\n\na,b\n1,2\n\r\n\n3,4\n\n");

        Assert.Equal(2, result.Census.In);
        Assert.Equal(5, result.Census.BlankLines);
        Assert.Equal([1, 2], result.RowNumbers);
    }

    [Fact]
    public void Read_blank_line_in_one_column_is_a_missing_cell()
    {
        CsvReadResult result = Reading.Utf8("a\n1\n\n3\n");

        Assert.Equal(["1", null, "3"], result.Cells("a"));
        Assert.Equal(0, result.Census.BlankLines);
    }

    [Fact]
    public void Read_only_a_header_gives_no_rows()
    {
        CsvReadResult result = Reading.Utf8("a,b");

        Assert.Equal(0, result.Table.RowCount);
        Assert.Equal(2, result.Table.Columns.Count);
    }

    [Fact]
    public void Read_without_header_names_columns_by_place_or_as_stated()
    {
        CsvReadOptions bare = new() { HasHeader = false };
        CsvReadOptions named = bare with { ColumnNames = ["x", "y"] };

        Assert.Equal(["1", "3"], Reading.Utf8("1,2\n3,4\n", bare).Cells("column 1"));
        Assert.Equal(["2", "4"], Reading.Utf8("1,2\n3,4\n", named).Cells("y"));
        Assert.Equal(0, Reading.Utf8("", named).Table.RowCount);
    }

    [Theory]
    [InlineData(';')]
    [InlineData('\t')]
    [InlineData('|')]
    public void Read_other_delimiter_stated_or_detected_splits_at_it(char delimiter)
    {
        string csv = $"name{delimiter}sum\nAda{delimiter}\"1,5\"\nBo{delimiter}2\n";

        Assert.Equal(["1,5", "2"], Reading.Utf8(csv, new CsvReadOptions { Delimiter = delimiter }).Cells("sum"));
        CsvReadResult detected = Reading.Utf8(csv, new CsvReadOptions { Delimiter = null });
        Assert.Equal(delimiter, detected.Delimiter);
        Assert.Equal(["1,5", "2"], detected.Cells("sum"));
    }

    [Fact]
    public void Read_trim_leaves_blanks_inside_quotes()
    {
        CsvReadResult result = Reading.Utf8("a, b\n x ,\" y \"\n   ,z\n", new CsvReadOptions { Trim = true });

        Assert.Equal(["x", null], result.Cells("a"));
        Assert.Equal([" y ", "z"], result.Cells("b"));
    }

    [Fact]
    public void Read_file_takes_its_name_from_the_path()
    {
        string path = Path.Combine(Directory.CreateTempSubdirectory().FullName, "people.csv");
        File.WriteAllText(path, "a\n1\n");

        CsvReadResult result = CsvTable.Read(path, null, TestContext.Current.CancellationToken);

        Assert.Equal("people", result.Table.Name);
        File.Delete(path);
    }

    [Fact]
    public void Read_leaves_the_stream_open()
    {
        using MemoryStream stream = new("a\n1\n"u8.ToArray());

        _ = Reading.From(stream);

        Assert.True(stream.CanRead);
        Assert.Equal(stream.Length, stream.Position);
    }

    [Fact]
    public void Read_cancelled_stops()
    {
        using MemoryStream stream = new("a\n1\n"u8.ToArray());

        _ = Assert.Throws<OperationCanceledException>(() => CsvTable.Read(stream, null, new CancellationToken(canceled: true)));
    }

    [Theory]
    [InlineData('"')]
    [InlineData('\n')]
    [InlineData('，')]
    public void Options_impossible_delimiter_throws(char delimiter)
        => Assert.Throws<ArgumentException>(() => new CsvReadOptions { Delimiter = delimiter });
}

using System.Text;
using Livelihood.Feeds.Csv;

namespace Livelihood.Feeds.Tests.Csv;

public sealed class CsvRejectTests
{
    [Fact]
    public void Read_ragged_rows_are_rejected_and_the_others_keep_their_numbers()
    {
        CsvReadResult result = Reading.Utf8("a,b\n1,2\n3\n4,5,6\n7,8\n");

        Assert.Equal(["1", "7"], result.Cells("a"));
        Assert.Equal([1, 4], result.RowNumbers);
        Assert.Equal([(2, RowFault.TooFewCells), (3, RowFault.TooManyCells)], result.Rejected.Select(row => (row.Row, row.Fault)));
        Assert.Equal("row 3: 3 cells, expected 2", result.Rejected[1].ToString());
        Assert.Equal("4,5,6", result.Rejected[1].RawText);
        Assert.Equal(10, result.Rejected[1].ByteOffset);
        Assert.Equal(4, result.Census.In);
    }

    [Fact]
    public void Read_nul_character_rejects_its_row()
    {
        CsvReadResult result = Reading.Utf8("a,b\n1,x\0\n2,y\n");

        Assert.Equal(RowFault.NulCharacter, Assert.Single(result.Rejected).Fault);
        Assert.Equal(["2"], result.Cells("a"));
    }

    [Fact]
    public void Read_invalid_byte_in_stated_utf8_rejects_its_row_with_the_byte()
    {
        CsvReadResult result = Reading.Bytes([.. "a,b\n1,é"u8, 0xC3, .. "\n2,y\n"u8], new CsvReadOptions { Encoding = CsvEncoding.Utf8 });

        RejectedRow rejected = Assert.Single(result.Rejected);
        Assert.Equal((RowFault.InvalidBytes, 1, 8L), (rejected.Fault, rejected.Row, rejected.ByteOffset));
        Assert.Equal(["2"], result.Cells("a"));
    }

    [Fact]
    public void Read_character_split_between_two_cells_is_invalid()
    {
        byte[] bytes = [.. "a,b\n"u8, 0xE4, 0xB8, .. ","u8, 0xAD, .. "\n"u8];

        Assert.Equal(RowFault.InvalidBytes, Assert.Single(Reading.Bytes(bytes, new CsvReadOptions { Encoding = CsvEncoding.Utf8 }).Rejected).Fault);
    }

    [Fact]
    public void Read_cell_beyond_the_limit_rejects_its_row()
    {
        string csv = $"a,b\n{new string('x', 50)},1\n{new string('y', 51)},2\n{new string('z', 30)},{new string('z', 30)}\n";

        CsvReadResult result = Reading.Utf8(csv, new CsvReadOptions { MaxCellLength = 50 });

        Assert.Equal("row 2: cell 1 has 51 bytes, allowed are 50", Assert.Single(result.Rejected).ToString());
        Assert.Equal(2, result.Table.RowCount);
    }

    [Fact]
    public void Read_hundred_megabyte_cell_rejects_its_row_and_reads_on()
    {
        byte[] bytes = new byte[100_000_000];
        bytes.AsSpan().Fill((byte)'x');
        "a,b\n\""u8.CopyTo(bytes);
        "\",2\n3,4\n"u8.CopyTo(bytes.AsSpan(bytes.Length - 8));

        CsvReadResult result = Reading.Bytes(bytes);

        RejectedRow rejected = Assert.Single(result.Rejected);
        Assert.Equal(RowFault.CellTooLong, rejected.Fault);
        Assert.Equal(RejectedRow.LongestRawText, rejected.RawText.Length);
        Assert.Equal(["3"], result.Cells("a"));
    }

    [Fact]
    public void Read_text_after_a_closing_quote_rejects_its_row()
    {
        CsvReadResult result = Reading.Utf8("a,b\n\"x\"y,1\n5\" pipe,2\n5\" pipe,\"x\"y\n5\" pipe,\"x\"y\"\n");

        Assert.Equal([1, 3, 4], result.Rejected.Select(row => row.Row));
        Assert.All(result.Rejected, row => Assert.Equal(RowFault.TextAfterQuote, row.Fault));
        Assert.Equal(["5\" pipe"], result.Cells("a"));
    }

    [Fact]
    public void Read_unclosed_quote_rejects_the_rest_and_says_the_file_is_cut_short()
    {
        CsvReadResult result = Reading.Utf8("a,b\n1,2\n\"open,1\n2,3\n4,5\n");

        Assert.True(result.IsTruncated);
        Assert.Equal("row 2: a quote that is never closed; 3 line breaks follow it", Assert.Single(result.Rejected).ToString());
        Assert.Equal(1, result.Table.RowCount);
        Assert.Equal(2, result.Census.In);
    }

    [Fact]
    public void Read_record_beyond_the_limit_ends_the_reading()
    {
        string csv = "a,b\n1,2\n\"" + string.Concat(Enumerable.Repeat("3,4\n", 1_000_000));

        CsvReadResult result = Reading.Utf8(csv, new CsvReadOptions { MaxRecordLength = 4096 });

        Assert.True(result.IsTruncated);
        Assert.Equal(RowFault.RecordTooLong, result.Rejected[^1].Fault);
        Assert.Equal(1, result.Table.RowCount);
    }

    [Fact]
    public void Read_more_rejected_rows_than_are_kept_are_still_counted_and_numbered()
    {
        string csv = "a,b\n" + string.Concat(Enumerable.Repeat("1\n", 30)) + "2,3\n";

        CsvReadResult result = Reading.Utf8(csv, new CsvReadOptions { MaxRejectedKept = 3 });

        Assert.Equal(3, result.Rejected.Count);
        Assert.Equal(30, result.Census.Rejected);
        Assert.Equal([31], result.RowNumbers);
    }

    [Fact]
    public void ToString_of_rejected_row_shows_no_text_of_the_record()
    {
        RejectedRow rejected = Assert.Single(Reading.Utf8("a,b\nSecret Name\n").Rejected);

        Assert.Contains("Secret", rejected.RawText, StringComparison.Ordinal);
        Assert.DoesNotContain("Secret", rejected.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Raw_text_is_never_cut_inside_a_character()
    {
        RejectedRow rejected = Assert.Single(Reading.Utf8("a,b\nx" + string.Concat(Enumerable.Repeat("😀", 300)) + "\n").Rejected);

        Assert.Equal(199, rejected.RawText.Length);
        Assert.Equal(rejected.RawText, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(rejected.RawText)));
    }
}

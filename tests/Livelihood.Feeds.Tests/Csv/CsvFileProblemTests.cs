using System.Text;
using Livelihood.Core.Documents;
using Livelihood.Feeds.Csv;

namespace Livelihood.Feeds.Tests.Csv;

public sealed class CsvFileProblemTests
{
    [Theory]
    [InlineData("")]
    [InlineData("\n\r\n")]
    public void Read_empty_file_is_one_problem(string csv)
    {
        Problem problem = Assert.Single(Reading.Problems(() => Reading.Utf8(csv, new CsvReadOptions { SourceName = "people.csv" })));

        Assert.Equal("people.csv: $: The file is empty. Expected a header row that names the columns.", problem.ToString());
    }

    [Fact]
    public void Read_faulty_header_lists_every_fault_by_place_without_a_name()
    {
        Problem[] problems = Reading.Problems(() => Reading.Utf8("Zhang San,,x,Zhang San, x \n"));

        Assert.Equal(["Column 2 has no name.", "Columns 1 and 4 have the same name.", "Columns 3 and 5 have the same name."], problems.Select(problem => problem.Message));
    }

    [Fact]
    public void Read_missing_file_is_one_problem()
    {
        Problem problem = Assert.Single(Reading.Problems(() => CsvTable.Read("no-such-folder/no-such-file.csv", null, TestContext.Current.CancellationToken)));

        Assert.Equal("The file cannot be read: there is no such file.", problem.Message);
        Assert.Equal("no-such-file.csv", problem.Source);
    }

    [Fact]
    public void Read_undecodable_file_names_row_and_byte_and_the_ways_out()
    {
        Problem problem = Assert.Single(Reading.Problems(() => Reading.Bytes([.. "a\n1\n"u8, 0xD5, 0xC5, .. "\n"u8])));

        Assert.Equal("The file is not valid UTF-8 (row 2, byte 4), and its encoding is not stated.", problem.Message);
        Assert.Contains("gb18030", problem.Expected, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_utf16_without_mark_is_a_problem_that_says_so()
    {
        Problem problem = Assert.Single(Reading.Problems(() => Reading.Bytes(Encoding.Unicode.GetBytes("a,b\n1,2\n"))));

        Assert.Contains("UTF-16", problem.Expected, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_utf32_is_a_problem()
    {
        byte[] bytes = [.. Encoding.UTF32.GetPreamble(), .. Encoding.UTF32.GetBytes("a\n")];

        Assert.Contains("UTF-32", Assert.Single(Reading.Problems(() => Reading.Bytes(bytes))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"a,b\n1,2\n")]
    [InlineData("\"a\"x,b\n1,2\n")]
    public void Read_header_with_a_bad_quote_is_a_problem(string csv) => Assert.Single(Reading.Problems(() => Reading.Utf8(csv)));

    [Fact]
    public void Read_header_beyond_the_limits_is_a_problem()
    {
        string longest = "\"" + new string('x', 20_000_000) + "\",b\n1,2\n";

        _ = Assert.Single(Reading.Problems(() => Reading.Utf8(longest, new CsvReadOptions { MaxRecordLength = 4096 })));
        _ = Assert.Single(Reading.Problems(() => Reading.Utf8(new string(',', 20_000))));
        _ = Assert.Single(Reading.Problems(() => Reading.Utf8(new string(',', 20_000), new CsvReadOptions { HasHeader = false })));
    }

    [Fact]
    public void Read_without_header_and_names_an_empty_file_is_a_problem()
        => Assert.Single(Reading.Problems(() => Reading.Utf8("", new CsvReadOptions { HasHeader = false })));

    [Fact]
    public void Read_names_for_a_file_with_header_is_misuse()
        => Assert.Throws<ArgumentException>(() => Reading.Utf8("a\n1\n", new CsvReadOptions { ColumnNames = ["x"] }));
}

using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using FsCheck.Fluent;
using Livelihood.Cli.Csv;
using Livelihood.Core.Tables;
using Livelihood.Feeds.Csv;
using Livelihood.Testing;

namespace Livelihood.Cli.Tests;

public sealed class CsvRowFileTests : IDisposable
{
    private readonly Workspace work = new();

    public void Dispose() => work.Dispose();

    [Fact]
    public void Cell_any_text_is_quoted_as_the_table_writer_quotes_it()
        => Property.Check(ArbMap.Default.GeneratorFor<FsCheck.NonEmptyArray<FsCheck.NonNull<string>>>(), texts =>
        {
            string[] cells = [.. texts.Get.Select(t => Plain(t.Get)), " lead", "trail ", "a,b", "\"", "\n", "\r", "x\r\ny", "ü李😀"];
            var buffer = new CsvBuffer();
            foreach (string cell in cells)
            {
                buffer.Cell(cell);
                buffer.EndRow();
            }
            Table table = Table.Create("t", TextColumn.From("c", cells));
            Assert.Equal(CsvTable.ToText(table), "c\n" + Encoding.UTF8.GetString(buffer.Written));
            return true;
        });

    [Theory]
    [InlineData(0.0, "0.000000")]
    [InlineData(-0.0000001, "0.000000")]
    [InlineData(-1.5, "-1.500000")]
    [InlineData(47.7183329999, "47.718333")]
    [InlineData(-0.000001, "-0.000001")]
    [InlineData(double.NegativeInfinity, "-Infinity")]
    [InlineData(1e300, "1E+300")]
    public void Cell_number_has_six_decimals(double value, string expected)
    {
        var buffer = new CsvBuffer();
        buffer.Cell(value, 6);
        Assert.Equal(expected + ",", Encoding.UTF8.GetString(buffer.Written));
    }

    [Fact]
    public void Cell_number_reads_back_within_half_a_unit()
        => Property.Check(ArbMap.Default.GeneratorFor<FsCheck.NormalFloat>(), value =>
        {
            double number = Math.IEEERemainder(value.Get, 1000);
            var buffer = new CsvBuffer();
            buffer.Cell(number, 10);
            double back = double.Parse(Encoding.UTF8.GetString(buffer.Written[..^1]), CultureInfo.InvariantCulture);
            return Math.Abs(back - number) <= 0.51e-10;
        });

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 4)]
    [InlineData(8_192, 3)]
    [InlineData(100_003, 4)]
    public void Write_rows_stand_in_order_whatever_the_threads(int rows, int threads)
    {
        string path = work[$"rows-{rows}.csv"];

        (long bytes, byte[] digest) = CsvRowFile.Write(path, "n", rows, threads, (buffer, row) =>
        {
            buffer.Cell(row);
            buffer.EndRow();
        }, TestContext.Current.CancellationToken);

        byte[] written = File.ReadAllBytes(path);
        Assert.Equal("n\n" + string.Concat(Enumerable.Range(0, rows).Select(r => $"{r}\n")), Encoding.UTF8.GetString(written));
        Assert.Equal(written.Length, bytes);
        Assert.Equal(SHA256.HashData(written), digest);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Write_where_a_row_fails_throws_and_waits_for_nobody(int threads)
        => Assert.Throws<InvalidOperationException>(() => CsvRowFile.Write(work["fails.csv"], "n", 100_000, threads, (buffer, row) =>
        {
            if (row == 50_000) throw new InvalidOperationException("a row cannot be formatted");
            buffer.Cell(row);
            buffer.EndRow();
        }, TestContext.Current.CancellationToken));

    /// <summary>A text that any CSV writer accepts: no NUL, no half surrogate pair, not empty.</summary>
    private static string Plain(string text) => "x" + new string([.. text.Where(c => c != '\0' && !char.IsSurrogate(c))]);
}

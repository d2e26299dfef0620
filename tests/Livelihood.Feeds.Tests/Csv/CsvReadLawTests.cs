using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Livelihood.Core.Documents;
using Livelihood.Feeds.Csv;
using Property = Livelihood.Testing.Property;

namespace Livelihood.Feeds.Tests.Csv;

public sealed class CsvReadLawTests
{
    [Fact]
    public void Census_of_any_bytes_balances_and_numbers_ascend()
    {
        Gen<byte> likely = Gen.Elements((byte)'a', (byte)'b', (byte)',', (byte)'"', (byte)'\n', (byte)'\r', (byte)0, (byte)0xC3, (byte)0xA9, (byte)0xFF, (byte)' ');
        Gen<byte> any = Gen.Frequency((9, likely), (1, Gen.Choose(0, 255).Select(value => (byte)value)));
        Property.Check(Gen.Zip(any.ArrayOf(), Gen.Elements<CsvEncoding>(CsvEncoding.Utf8, CsvEncoding.Utf16LittleEndian, CsvEncoding.Gb18030)), pair =>
        {
            CsvReadOptions options = new() { HasHeader = false, ColumnNames = ["x", "y"], Encoding = pair.Item2, Threads = 1 };
            CsvReadResult result = Reading.Bytes(pair.Item1, options);
            int[] all = [.. result.RowNumbers, .. result.Rejected.Select(row => row.Row)];
            return result.Census.In == result.Census.Accepted + result.Census.Rejected
                && result.Census.Accepted == result.Table.RowCount
                && all.Order().SequenceEqual(Enumerable.Range(1, result.Census.In));
        }, cases: 3000);
    }

    [Fact]
    public void Any_bytes_with_a_header_are_read_or_refused_with_problems()
    {
        Gen<byte> any = Gen.Frequency((3, Gen.Elements((byte)',', (byte)'"', (byte)'\n', (byte)'x')), (1, Gen.Choose(0, 255).Select(value => (byte)value)));
        Property.Check(any.ArrayOf(), bytes =>
        {
            try
            {
                return Reading.Bytes(bytes, new CsvReadOptions { Threads = 1, FallbackEncoding = CsvEncoding.Gb18030 }).Census.In >= 0;
            }
            catch (DocumentException fault)
            {
                return fault.Problems.Count > 0;
            }
        }, cases: 2000);
    }

    [Fact]
    public void Threads_and_sizes_of_what_is_read_at_once_change_nothing()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(ManyRows(40_000));
        CsvReadResult one = Reading.Bytes(bytes, new CsvReadOptions { Threads = 1 });

        foreach (int threads in new[] { 2, 3, 8 })
        {
            CsvReadResult many = Reading.From(new TrickleStream(bytes, 1009 * threads), new CsvReadOptions { Threads = threads });
            Assert.True(Reading.Same(one.Table, many.Table));
            Assert.Equal(one.Rejected, many.Rejected);
            Assert.Equal(one.RowNumbers, many.RowNumbers);
            Assert.Equal(one.Census, many.Census);
        }
        Assert.Equal(40_000, one.Census.In);
        Assert.True(one.Census.Rejected > 100);
    }

    /// <summary>Rows with quotes, line breaks, letters beyond ASCII, missing cells and, now and then, a cell too many.</summary>
    private static string ManyRows(int count)
    {
        StringBuilder csv = new("id,name,note\n");
        Random random = new(20260701);
        for (int i = 0; i < count; i++)
        {
            string name = random.Next(4) switch { 0 => "", 1 => "张三", 2 => "Ada", _ => $"n{random.Next(5000)}" };
            string note = random.Next(5) switch { 0 => $"\"a\nb{i % 7}\"", 1 => "\"q\"\"q\"", 2 => "é", 3 => "", _ => "plain" };
            csv.Append(System.Globalization.CultureInfo.InvariantCulture, $"{i},{name},{note}{(random.Next(100) == 0 ? ",more" : "")}\n");
        }
        return csv.ToString();
    }
}

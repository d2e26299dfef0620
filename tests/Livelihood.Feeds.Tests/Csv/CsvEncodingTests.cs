using System.Text;
using Livelihood.Feeds.Csv;

namespace Livelihood.Feeds.Tests.Csv;

public sealed class CsvEncodingTests
{
    private const string Csv = "姓名,备注\n张三,\"ü,𠀀😀\"\n李四,é\n";

    private static Encoding Gb => CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!;

    [Fact]
    public void Read_marked_files_follow_their_mark_whatever_is_stated()
    {
        foreach ((Encoding encoding, CsvEncoding expected) in new (Encoding, CsvEncoding)[]
        {
            (new UTF8Encoding(true), CsvEncoding.Utf8),
            (new UnicodeEncoding(false, true), CsvEncoding.Utf16LittleEndian),
            (new UnicodeEncoding(true, true), CsvEncoding.Utf16BigEndian),
        })
        {
            byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(Csv)];
            CsvReadResult result = Reading.Bytes(bytes, new CsvReadOptions { Encoding = CsvEncoding.Gb18030 });

            Assert.Equal(expected, result.Encoding);
            AssertContent(result);
        }
    }

    [Fact]
    public void Read_stated_encoding_without_mark_is_used()
    {
        AssertContent(Reading.Bytes(Gb.GetBytes(Csv), new CsvReadOptions { Encoding = CsvEncoding.Gb18030 }));
        AssertContent(Reading.Bytes(Encoding.Unicode.GetBytes(Csv), new CsvReadOptions { Encoding = CsvEncoding.Utf16LittleEndian }));
        AssertContent(Reading.Bytes(Encoding.BigEndianUnicode.GetBytes(Csv), new CsvReadOptions { Encoding = CsvEncoding.Utf16BigEndian }));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(1000)]
    public void Read_fallback_is_used_only_for_what_is_not_utf8(int most)
    {
        CsvReadOptions options = new() { FallbackEncoding = CsvEncoding.Gb18030 };

        CsvReadResult utf8 = Reading.From(new TrickleStream(Encoding.UTF8.GetBytes(Csv), most), options);
        CsvReadResult other = Reading.From(new TrickleStream(Gb.GetBytes(Csv), most), options);

        Assert.Equal(CsvEncoding.Utf8, utf8.Encoding);
        Assert.Equal(CsvEncoding.Gb18030, other.Encoding);
        AssertContent(utf8);
        AssertContent(other);
    }

    [Theory]
    [InlineData("x")]
    [InlineData("xy")]
    [InlineData("xyz")]
    public void Read_large_utf8_is_known_as_such_wherever_a_character_is_cut(string header)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(header + "\n" + string.Concat(Enumerable.Repeat("张三\n", 300_000)));

        CsvReadResult result = Reading.Bytes(bytes, new CsvReadOptions { FallbackEncoding = CsvEncoding.Gb18030 });

        Assert.Equal(CsvEncoding.Utf8, result.Encoding);
        Assert.Equal(300_000, result.Census.Accepted);
    }

    [Fact]
    public void Read_undecodable_gb18030_rejects_its_row()
    {
        CsvReadResult result = Reading.Bytes([.. "a,b\n1,"u8, 0x81, 0x20, .. "\n2,x\n3,"u8, 0xFF, .. "\n"u8], new CsvReadOptions { Encoding = CsvEncoding.Gb18030 });

        Assert.Equal([1, 3], result.Rejected.Select(row => row.Row));
        Assert.All(result.Rejected, row => Assert.Equal("bytes that are no text in gb18030", row.Detail));
        Assert.All(result.Rejected, row => Assert.Null(row.ByteOffset));
        Assert.Equal(["2"], result.Cells("a"));
    }

    [Theory]
    [InlineData('\uD800')]
    [InlineData('\uDC00')]
    public void Read_half_a_surrogate_pair_rejects_its_row(char half)
    {
        string csv = $"a,b\n1,{half}x\n2,😀\n3,{half}";
        CsvReadResult decoded = Reading.Bytes(Encode(csv), new CsvReadOptions { Encoding = CsvEncoding.Utf16LittleEndian });
        CsvReadResult text = CsvTable.Parse(csv);

        Assert.Equal([1, 3], decoded.Rejected.Select(row => row.Row));
        Assert.Equal([1, 3], text.Rejected.Select(row => row.Row));
        Assert.Equal(["😀"], decoded.Cells("b"));
        Assert.Equal(["😀"], text.Cells("b"));
    }

    [Fact]
    public void Parse_long_text_with_pairs_at_every_place_keeps_them()
    {
        string csv = "a\n" + string.Concat(Enumerable.Range(0, 40_000).Select(i => new string('x', i % 3) + "😀\n"));

        CsvReadResult result = CsvTable.Parse(csv);

        Assert.Empty(result.Rejected);
        Assert.Equal(["😀", "x😀", "xx😀"], result.Cells("a").Distinct());
    }

    private static byte[] Encode(string csv) => [.. csv.SelectMany(c => new[] { (byte)c, (byte)(c >> 8) })];

    private static void AssertContent(CsvReadResult result)
    {
        Assert.Empty(result.Rejected);
        Assert.Equal(["张三", "李四"], result.Cells("姓名"));
        Assert.Equal(["ü,𠀀😀", "é"], result.Cells("备注"));
    }
}

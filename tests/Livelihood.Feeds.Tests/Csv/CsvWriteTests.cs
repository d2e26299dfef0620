using FsCheck;
using FsCheck.Fluent;
using Livelihood.Core.Tables;
using Livelihood.Feeds.Csv;
using Property = Livelihood.Testing.Property;

namespace Livelihood.Feeds.Tests.Csv;

public sealed class CsvWriteTests
{
    [Fact]
    public void Write_every_type_as_its_text_with_quotes_only_where_needed()
    {
        Validity second = Validity.From([false, true]);
        Table table = Table.Create("t",
            TextColumn.From("text", "a,b", "x\"y\nz"),
            NumberColumn.From("number", 2, [-125, 0], second),
            DoubleColumn.From("double", [0.1, -1e300]),
            DateColumn.From("date", [new DateOnly(2026, 7, 1), default], Validity.From([true, false])),
            BooleanColumn.From("flag", [true, false]),
            CategoryColumn.From("kind", "一", "two words"));

        Assert.Equal("text,number,double,date,flag,kind\n\"a,b\",,0.1,2026-07-01,true,一\n\"x\"\"y\nz\",0.00,-1E+300,,false,two words\n", CsvTable.ToText(table));
    }

    [Fact]
    public void Write_cells_are_what_FormatAt_gives()
    {
        Table table = Table.Create("t", NumberColumn.From("n", 3, [long.MinValue, -5, 0, 1234]), DoubleColumn.From("d", [double.Epsilon, 1 / 3.0, double.NegativeInfinity, -0.0]));

        string[] lines = CsvTable.ToText(table, new CsvWriteOptions { HasHeader = false }).Split('\n');

        for (int row = 0; row < table.RowCount; row++) Assert.Equal($"{table["n"].FormatAt(row)},{table["d"].FormatAt(row)}", lines[row]);
    }

    [Fact]
    public void Write_then_read_gives_any_texts_back()
    {
        Gen<string?> text = Gen.Elements("", "a", ",", "\"", "\n", "\r", "\r\n", " ", "张三", "😀", "=1", "é", "\t", "x\"", "\uFEFF", "\uFFFD", "\uFFFF").ArrayOf()
            .SelectMany(parts => Gen.Frequency((5, Gen.Constant<string?>(string.Concat(parts))), (1, Gen.Constant<string?>(null))));
        Property.Check(Gen.Zip(text, text).ArrayOf(), rows =>
        {
            Table table = Table.Create("table", TextColumn.From("名,\"a\"", [.. rows.Select(row => row.Item1)]), TextColumn.From("b", [.. rows.Select(row => row.Item2)]));
            using MemoryStream stream = new();
            CsvTable.Write(table, stream);
            stream.Position = 0;
            CsvReadResult read = Reading.From(stream, new CsvReadOptions { KeepQuotedEmpty = true, Threads = 1 });
            return read.Rejected.Count == 0 && Reading.Same(table, read.Table);
        });
    }

    [Fact]
    public void Write_one_column_keeps_every_row()
    {
        Table table = Table.Create("t", TextColumn.From("a", "1", null, "", "4"));

        CsvReadResult read = CsvTable.Parse(CsvTable.ToText(table));

        Assert.Equal(["1", null, null, "4"], read.Cells("a"));
    }

    [Theory]
    [InlineData('\0')]
    [InlineData('\uD800')]
    [InlineData('\uDC00')]
    public void Write_text_that_no_reader_accepts_throws_without_showing_it(char bad)
    {
        Table table = Table.Create("t", TextColumn.From("name", "fine 😀", $"secret{bad}"));

        ArgumentException fault = Assert.Throws<ArgumentException>(() => CsvTable.ToText(table));

        Assert.Contains("'name' cannot be written: row 1", fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_formulas_are_escaped_on_demand_and_numbers_are_none()
    {
        Table table = Table.Create("t", TextColumn.From("a", "=1+1", "@x", "fine"), NumberColumn.From("n", 0, [-1, -2, 3]), DoubleColumn.From("d", [-1, 2, 3]));

        Assert.Contains("=1+1,-1,-1\n", CsvTable.ToText(table), StringComparison.Ordinal);
        string escaped = CsvTable.ToText(table, new CsvWriteOptions { EscapeFormulas = true });
        Assert.Contains("'=1+1", escaped, StringComparison.Ordinal);
        Assert.Contains("'@x", escaped, StringComparison.Ordinal);
        Assert.Contains("fine,3,3\n", escaped, StringComparison.Ordinal);
        Assert.Contains(",-1,-1\n", escaped, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_file_is_in_place_only_when_complete()
    {
        string folder = Directory.CreateTempSubdirectory().FullName;
        string path = Path.Combine(folder, "out.csv");
        File.WriteAllText(path, "old");

        Assert.Throws<ArgumentException>(() => CsvTable.Write(Table.Create("t", TextColumn.From("a", "1", "\0")), path));
        Assert.Equal("old", File.ReadAllText(path));
        CsvTable.Write(Table.Create("t", TextColumn.From("a", "1")), path);

        Assert.Equal("a\n1\n"u8.ToArray(), File.ReadAllBytes(path));
        Assert.Equal([path], Directory.GetFiles(folder));
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void Write_table_without_columns_throws() => Assert.Throws<ArgumentException>(() => CsvTable.ToText(Table.Create("t")));

    [Fact]
    public void Write_impossible_delimiter_throws()
        => Assert.Throws<ArgumentException>(() => CsvTable.ToText(Table.Create("t", TextColumn.From("a", "1")), new CsvWriteOptions { Delimiter = '"' }));
}

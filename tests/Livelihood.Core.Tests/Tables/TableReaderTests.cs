using System.Data;
using System.Numerics;
using Livelihood.Core.Tables;

namespace Livelihood.Core.Tests.Tables;

public class TableReaderTests
{
    [Fact]
    public void Read_of_every_type_gives_its_column()
    {
        (Type Type, object Value, ColumnType Column, string Text)[] kinds =
        [
            (typeof(string), "Ada", ColumnType.Text, "Ada"),
            (typeof(char), 'x', ColumnType.Text, "x"),
            (typeof(Guid), new Guid("00000000-0000-0000-0000-0000000000ff"), ColumnType.Text, "00000000-0000-0000-0000-0000000000ff"),
            (typeof(bool), true, ColumnType.Boolean, "true"),
            (typeof(sbyte), (sbyte)-1, ColumnType.Number, "-1"),
            (typeof(byte), (byte)255, ColumnType.Number, "255"),
            (typeof(short), short.MinValue, ColumnType.Number, "-32768"),
            (typeof(ushort), ushort.MaxValue, ColumnType.Number, "65535"),
            (typeof(int), int.MinValue, ColumnType.Number, "-2147483648"),
            (typeof(uint), uint.MaxValue, ColumnType.Number, "4294967295"),
            (typeof(long), long.MinValue, ColumnType.Number, "-9223372036854775808"),
            (typeof(ulong), 7UL, ColumnType.Number, "7"),
            (typeof(BigInteger), BigInteger.MinusOne, ColumnType.Number, "-1"),
            (typeof(decimal), 12.50m, ColumnType.Number, "12.5"),
            (typeof(float), 0.5f, ColumnType.Double, "0.5"),
            (typeof(double), double.NegativeInfinity, ColumnType.Double, "-Infinity"),
            (typeof(DateOnly), new DateOnly(2026, 7, 1), ColumnType.Date, "2026-07-01"),
            (typeof(DateTime), new DateTime(2026, 7, 1), ColumnType.Date, "2026-07-01"),
            (typeof(DateTimeOffset), new DateTimeOffset(2026, 7, 1, 0, 0, 0, TimeSpan.FromHours(8)), ColumnType.Date, "2026-07-01"),
        ];
        using CellsReader reader = new(
            [.. kinds.Select((kind, i) => ($"c{i}", kind.Type))],
            [.. kinds.Select(kind => kind.Value)],
            [.. kinds.Select(_ => (object?)null)]);

        Table table = Read(reader);

        Assert.Equal(kinds.Select(kind => (kind.Column, (string?)kind.Text)), table.Columns.Select(column => (column.Type, column.FormatAt(0))));
        Assert.All(table.Columns, column => Assert.Equal(MissingReason.NotProvided, column.ReasonAt(1)));
        Assert.False(reader.IsClosed);
    }

    [Fact]
    public void Read_of_a_data_table_gives_its_rows_in_order()
    {
        using DataTable source = new();
        source.Columns.Add("name", typeof(string));
        source.Columns.Add("n", typeof(int));
        source.Rows.Add("b", 2);
        source.Rows.Add("", DBNull.Value);
        source.Rows.Add("a", 1);

        Table table = Read(source.CreateDataReader());

        Assert.Equal(["b", "", "a"], Cells.Of(table["name"]).Select(cell => cell.Text));
        Assert.Equal(["2", null, "1"], Cells.Of(table["n"]).Select(cell => cell.Text));
    }

    [Fact]
    public void Read_of_decimals_takes_the_largest_scale_they_need()
    {
        using CellsReader reader = new([("n", typeof(decimal))], [100m], [null], [1.250m], [-0.001m]);

        NumberColumn column = Read(reader).Get<NumberColumn>("n");

        Assert.Equal(3, column.Scale);
        Assert.Equal(["100.000", null, "1.250", "-0.001"], Cells.Of(column).Select(cell => cell.Text));
    }

    [Fact]
    public void Read_of_decimals_at_a_stated_scale_rejects_what_does_not_fit()
    {
        List<RejectedCell> rejected = [];
        using CellsReader reader = new([("n", typeof(decimal))], [1.5m], [1.005m], [decimal.MaxValue], [1.50000m]);
        TableReaderOptions options = new() { Scales = new Dictionary<string, int> { ["n"] = 2 }, Rejected = rejected.Add };

        Table table = Read(reader, options);

        Assert.Equal(
            [("1.50", MissingReason.None), (null, MissingReason.Rejected), (null, MissingReason.Rejected), ("1.50", MissingReason.None)], Cells.Of(table["n"]));
        Assert.Equal([new(1, "n", "has more than 2 decimals"), new(2, "n", "does not fit 64 bits at scale 2")], rejected);
    }

    [Fact]
    public void Read_of_decimals_without_a_common_scale_rejects_the_later_one()
    {
        using CellsReader reader = new([("n", typeof(decimal))], [9_000_000_000_000_000m], [0.0001m], [0.001m], [99_000_000_000_000_000m]);

        Table table = Read(reader);

        Assert.Equal(["9000000000000000.000", null, "0.001", null], Cells.Of(table["n"]).Select(cell => cell.Text));
    }

    [Fact]
    public void Read_of_cells_that_are_not_what_the_column_announced_rejects_them()
    {
        List<RejectedCell> rejected = [];
        using CellsReader reader = new(
            [("n", typeof(long)), ("x", typeof(double)), ("d", typeof(DateTime)), ("b", typeof(bool)), ("t", typeof(string))],
            ["abc", double.NaN, new DateTime(2026, 7, 1, 12, 0, 0), 1L, 42L],
            [1.5m, "x", "2026-07-01", "true", new byte[] { 1 }]);

        Table table = Read(reader, new TableReaderOptions { Rejected = rejected.Add });

        Assert.Equal(
            [MissingReason.Rejected, MissingReason.Rejected, MissingReason.Rejected, MissingReason.Rejected, MissingReason.None],
            table.Columns.Select(column => column.ReasonAt(0)));
        Assert.All(table.Columns, column => Assert.Equal(MissingReason.Rejected, column.ReasonAt(1)));
        Assert.Equal("42", table["t"].FormatAt(0));
        Assert.Equal(9, rejected.Count);
        Assert.Equal(new RejectedCell(0, "d", "has a time of day"), rejected[2]);
    }

    [Fact]
    public void Read_drops_the_time_of_day_where_told_to()
    {
        using CellsReader reader = new([("d", typeof(DateTime))], [new DateTime(2026, 7, 1, 23, 59, 59)]);

        Assert.Equal("2026-07-01", Read(reader, new TableReaderOptions { DropTimeOfDay = true })["d"].FormatAt(0));
    }

    [Fact]
    public void Read_of_columns_that_cannot_be_lists_every_fault()
    {
        using CellsReader reader = new(
            [("photo", typeof(byte[])), ("", typeof(int)), ("n", typeof(int)), ("n", typeof(int)), ("m", typeof(decimal)), ("any", typeof(object))]);
        TableReaderOptions options = new() { Scales = new Dictionary<string, int> { ["n"] = 2, ["m"] = 19, ["incme"] = 1 } };

        ArgumentException fault = Assert.Throws<ArgumentException>(() => Read(reader, options));

        Assert.All(
            [
                "column 'photo' is System.Byte[]", "column 2 has no name", "a scale is stated for 'n', which is System.Int32", "two columns are named 'n'",
                "the scale 19 of 'm' is outside 0 to 18", "column 'any' is System.Object", "a scale is stated for 'incme'",
            ],
            part => Assert.Contains(part, fault.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Read_without_rows_gives_typed_columns()
    {
        using CellsReader reader = new([("name", typeof(string)), ("n", typeof(decimal))]);

        Table table = Read(reader);

        Assert.Equal((0, ColumnType.Text, ColumnType.Number), (table.RowCount, table["name"].Type, table["n"].Type));
    }

    [Fact]
    public void Read_stops_when_cancelled()
    {
        using CellsReader reader = new([("n", typeof(int))], [1]);

        Assert.Throws<OperationCanceledException>(() => TableReader.Read(reader, "t", cancellation: new CancellationToken(canceled: true)));
    }

    private static Table Read(IDataReader reader, TableReaderOptions? options = null)
        => TableReader.Read(reader, "t", options, TestContext.Current.CancellationToken);
}

using System.Data;
using Livelihood.Core.Tables;
using Livelihood.Feeds.Contracts;
using Livelihood.Feeds.Tests.Contracts;

namespace Livelihood.Feeds.Tests;

public sealed class FeedSourceTests
{
    private static readonly FeedContract Contract = Agreed.On("""
        "id": { "type": "text", "pattern": "[0-9]+" },
        "amount": { "type": "number", "scale": 2, "max": 100 },
        "born": { "type": "date", "formats": ["yyyyMMdd"] },
        "alive": { "type": "boolean", "true": ["是"], "false": ["否"] }
        """, "\"key\": [\"id\"]");

    [Fact]
    public void Read_data_reader_takes_typed_values_as_they_are()
    {
        using DataTable data = new();
        data.Columns.Add("id", typeof(int));
        data.Columns.Add("amount", typeof(decimal));
        data.Columns.Add("born", typeof(DateTime));
        data.Columns.Add("alive", typeof(bool));
        data.Columns.Add("secret", typeof(string));
        data.Rows.Add(1, 12.5m, new DateTime(1950, 1, 2, 0, 0, 0, DateTimeKind.Unspecified), true, "x");
        data.Rows.Add(2, 100.01m, DBNull.Value, false, "x");
        data.Rows.Add(3, DBNull.Value, new DateTime(1950, 1, 2, 10, 30, 0, DateTimeKind.Unspecified), DBNull.Value, "x");
        using IDataReader reader = data.CreateDataReader();

        FeedResult result = FeedReader.Read(Contract, reader, null, TestContext.Current.CancellationToken);

        Assert.Equal([1], result.RowNumbers);
        Assert.Equal(1250, result.Accepted.Get<NumberColumn>("amount").Values[0]);
        Assert.Equal(new DateOnly(1950, 1, 2), result.Accepted.Get<DateColumn>("born")[0]);
        Assert.True(result.Accepted.Get<BooleanColumn>("alive")[0]);
        Assert.Equal([FieldRule.Maximum, FieldRule.Readable], result.Quarantined.Select(row => Assert.Single(row.Violations).Rule));
        Assert.Equal(["secret"], result.IgnoredColumns);
        Assert.Equal(3, result.Census.In);
    }

    [Fact]
    public void Read_objects_are_checked_like_any_rows()
    {
        TableBuilder<(string? Id, decimal Amount)> columns = new TableBuilder<(string? Id, decimal Amount)>("people")
            .Text("id", person => person.Id).Number("amount", 2, person => person.Amount);

        FeedResult result = FeedReader.Read(Contract, [("1", 5m), ("x", 5m), (null, 5m), ("4", 500m)], columns);

        Assert.Equal([1], result.RowNumbers);
        Assert.Equal("roll", result.Accepted.Name);
        Assert.Equal([FieldRule.Pattern, FieldRule.Required, FieldRule.Maximum], result.Quarantined.Select(row => Assert.Single(row.Violations).Rule));
    }

    [Fact]
    public void Read_table_keeps_the_reasons_of_missing_values()
    {
        NumberColumnBuilder amount = new("amount", 0);
        amount.AppendMissing(MissingReason.Stale);
        Table table = Table.Create("t", TextColumn.From("id", "1"), amount.Build());

        FeedResult result = FeedReader.Read(Contract, table, null, TestContext.Current.CancellationToken);

        Assert.Equal(MissingReason.Stale, result.Accepted["amount"].ReasonAt(0));
    }

    [Fact]
    public void Read_same_rows_from_file_and_table_give_the_same_result()
    {
        string csv = "id,amount,born,alive\n1,5,20000101,是\n2,500,20000101,否\n3,1,,\n";
        Validity lastMissing = Validity.From([true, true, false]);
        Table table = Table.Create("t", TextColumn.From("id", "1", "2", "3"), NumberColumn.From("amount", 0, [5, 500, 1]),
            DateColumn.From("born", [new DateOnly(2000, 1, 1), new DateOnly(2000, 1, 1), default], lastMissing), BooleanColumn.From("alive", [true, false, false], lastMissing));

        FeedResult file = FeedReaderTests.Read(Contract, csv);
        FeedResult rows = FeedReader.Read(Contract, table, null, TestContext.Current.CancellationToken);

        Assert.Equal(file.Census, rows.Census);
        Assert.Equal(file.RowNumbers, rows.RowNumbers);
        foreach (Column column in file.Accepted.Columns)
            for (int row = 0; row < column.Count; row++) Assert.Equal(column.FormatAt(row), rows.Accepted[column.Name].FormatAt(row));
    }
}

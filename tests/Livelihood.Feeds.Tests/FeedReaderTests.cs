using System.Text;
using Livelihood.Core.Documents;
using Livelihood.Core.Tables;
using Livelihood.Feeds.Contracts;
using Livelihood.Feeds.Tests.Contracts;

namespace Livelihood.Feeds.Tests;

public sealed class FeedReaderTests
{
    private const string Fields = """
        "id": { "type": "text", "headers": ["ID"], "pattern": "[A-Z][0-9]+", "required": true, "maxLength": 4 },
        "amount": { "type": "number", "scale": 2, "min": 0, "max": 1000, "missing": ["-"] },
        "born": { "type": "date", "formats": ["yyyy-MM-dd", "yyyyMMdd"], "min": "1900-01-01", "max": "2026-06-30" },
        "alive": { "type": "boolean", "true": ["Y"], "false": ["N"] },
        "kind": { "type": "category", "allowed": ["urban", "rural"] },
        "area": { "type": "text", "allowed": ["east", "west"] }
        """;

    [Fact]
    public void Read_conforming_rows_gives_typed_columns()
    {
        FeedResult result = Read(Fields, "ID,amount,born,alive,kind,area\nA1, 12.5 ,1950-02-03,Y,rural,east\nB2,-,20010909,N,urban,\n");

        Table table = result.Accepted;
        Assert.Equal(["id", "amount", "born", "alive", "kind", "area"], table.Columns.Select(column => column.Name));
        Assert.Equal([1250, 0], table.Get<NumberColumn>("amount").Values.ToArray());
        Assert.Equal(MissingReason.NotProvided, table["amount"].ReasonAt(1));
        Assert.Equal(new DateOnly(1950, 2, 3), table.Get<DateColumn>("born")[0]);
        Assert.Equal(new DateOnly(2001, 9, 9), table.Get<DateColumn>("born")[1]);
        Assert.True(table.Get<BooleanColumn>("alive")[0]);
        Assert.False(table.Get<BooleanColumn>("alive")[1]);
        Assert.Equal("rural", table.Get<CategoryColumn>("kind")[0]);
        Assert.Equal(["urban", "rural"], table.Get<CategoryColumn>("kind").Names);
        Assert.Null(table.Get<TextColumn>("area")[1]);
        Assert.Equal("2 rows in = 2 accepted + 0 quarantined + 0 rejected", result.Census.ToString());
        Assert.Equal("amount: 2 rows, 1 missing, 1 distinct, 0 violations", result.Fields[1].ToString());
        Assert.Equal("ID", result.Fields[0].Header);
    }

    [Theory]
    [InlineData("id", "", FieldRule.Required, "a value")]
    [InlineData("id", "A12345", FieldRule.Length, "at most 4 characters")]
    [InlineData("id", "xA1", FieldRule.Pattern, "a text that matches [A-Z][0-9]+")]
    [InlineData("id", "A1x", FieldRule.Pattern, "a text that matches [A-Z][0-9]+")]
    [InlineData("amount", "1.005", FieldRule.Decimals, "a number with at most 2 decimals")]
    [InlineData("amount", "12 yuan", FieldRule.Number, "a number with at most 2 decimals")]
    [InlineData("amount", "99999999999999999999", FieldRule.Number, "a number with at most 2 decimals")]
    [InlineData("amount", "-0.01", FieldRule.Minimum, "at least 0")]
    [InlineData("amount", "1000.01", FieldRule.Maximum, "at most 1000")]
    [InlineData("born", "03/02/1950", FieldRule.Date, "a date as yyyy-MM-dd or yyyyMMdd")]
    [InlineData("born", "1899-12-31", FieldRule.Minimum, "a day from 1900-01-01")]
    [InlineData("born", "20260701", FieldRule.Maximum, "a day to 2026-06-30")]
    [InlineData("alive", "y", FieldRule.Boolean, "one of \"N\", \"Y\"")]
    [InlineData("kind", "town", FieldRule.Allowed, "one of \"urban\", \"rural\"")]
    [InlineData("area", "north", FieldRule.Allowed, "one of \"east\", \"west\"")]
    public void Read_value_against_a_rule_quarantines_its_row(string field, string value, FieldRule rule, string expected)
    {
        string[] names = ["id", "amount", "born", "alive", "kind", "area"];
        string[] cells = ["A1", "1", "2000-01-01", "Y", "urban", "east"];
        cells[Array.IndexOf(names, field)] = value;

        FeedResult result = Read(Fields, $"{string.Join(',', names)}\nB2,1,2000-01-01,Y,urban,east\n{string.Join(',', cells)}\n");

        QuarantinedRow row = Assert.Single(result.Quarantined);
        Assert.Equal(2, row.Row);
        Assert.Equal(new Violation(field, value.Length == 0 ? null : value, rule, expected), Assert.Single(row.Violations));
        Assert.Equal([1], result.RowNumbers);
        Assert.Equal(1, result.Fields.Single(counts => counts.Field == field).Violations);
    }

    [Fact]
    public void Read_row_with_several_faults_names_every_one_in_field_order()
    {
        FeedResult result = Read(Fields, "id,amount,born,alive,kind,area\n,x,y,z,q,\n");

        Assert.Equal(["id", "amount", "born", "alive", "kind"], Assert.Single(result.Quarantined).Violations.Select(violation => violation.Field));
    }

    [Fact]
    public void ToString_of_a_quarantined_row_shows_no_value()
    {
        FeedResult result = Read(Fields, "id,amount\nA1,secret\n");

        Assert.Equal("row 1: amount: a text of 6 characters, expected a number with at most 2 decimals", Assert.Single(result.Quarantined).ToString());
    }

    [Fact]
    public void Read_quarantined_texts_do_not_live_on_in_the_accepted_table()
    {
        FeedResult result = Read("\"id\": { \"type\": \"text\" }, \"n\": { \"type\": \"number\" }", "id,n\nkept,1\nsecret,x\n");

        Assert.Equal(1, result.Accepted.Get<TextColumn>("id").Dictionary.Count);
    }

    [Fact]
    public void Read_ragged_rows_are_rejected_and_all_numbers_are_of_the_file()
    {
        FeedResult result = Read(Fields, "id,amount\nA1,1\nA2\nA3,x\nA4,4\n");

        Assert.Equal([1, 4], result.RowNumbers);
        Assert.Equal(2, Assert.Single(result.Rejected).Row);
        Assert.Equal(3, Assert.Single(result.Quarantined).Row);
        Assert.Equal("4 rows in = 2 accepted + 1 quarantined + 1 rejected", result.Census.ToString());
    }

    [Fact]
    public void Read_optional_column_that_is_absent_was_not_asked()
    {
        FeedResult result = Read(Fields, "id\nA1\n");

        foreach (Column column in result.Accepted.Columns.Skip(1)) Assert.Equal(MissingReason.NotAsked, column.ReasonAt(0));
        Assert.Null(result.Fields[1].Header);
    }

    [Fact]
    public void Read_required_column_that_is_absent_is_one_exception_for_all()
    {
        FeedContract contract = Agreed.On("\"id number\": { \"type\": \"text\" }, \"amount\": { \"type\": \"number\", \"required\": true, \"headers\": [\"sum\"] }", "\"key\": [\"id number\"]");

        DocumentException fault = Assert.Throws<DocumentException>(() => Read(contract, "id_numbr,other\n1,2\n"));

        Assert.Equal(["The column of the field \"id number\" is absent.", "The column of the field \"amount\" is absent."], fault.Problems.Select(problem => problem.Message));
        Assert.Equal("id_numbr", fault.Problems[0].DidYouMean);
        Assert.Equal("a column \"amount\" or \"sum\"", fault.Problems[1].Expected);
    }

    [Fact]
    public void Read_two_columns_for_one_field_are_refused()
        => Assert.Throws<DocumentException>(() => Read(Agreed.On(Fields), "id,ID\nA1,A2\n"));

    [Fact]
    public void Read_columns_beyond_the_contract_are_named_and_not_taken_in()
    {
        FeedResult result = Read(Fields, "religion,id,health\nx,A1,y\n");

        Assert.Equal(["religion", "health"], result.IgnoredColumns);
        Assert.False(result.Accepted.TryGetColumn("religion", out _));
    }

    [Fact]
    public void Read_without_header_takes_columns_in_field_order()
    {
        FeedContract contract = Agreed.On("\"id\": { \"type\": \"text\" }, \"n\": { \"type\": \"number\" }", "\"csv\": { \"header\": false, \"delimiter\": \"|\", \"missing\": [\"NULL\"] }");

        FeedResult result = Read(contract, "a|1\nb|NULL\n");

        Assert.Equal("a", result.Accepted["id"].FormatAt(0));
        Assert.Equal(1, result.Accepted["n"].MissingCount);
    }

    [Fact]
    public void Read_day_from_a_field_is_the_earliest_and_the_field_is_required()
    {
        FeedContract contract = Agreed.On("\"day\": { \"type\": \"date\" }", "\"asOf\": { \"field\": \"day\" }");

        FeedResult result = Read(contract, "day,x\n2026-06-30,1\n2026-06-01,2\n,3\n");

        Assert.Equal(new DateOnly(2026, 6, 1), result.AsOf);
        Assert.Equal(FieldRule.Required, Assert.Single(Assert.Single(result.Quarantined).Violations).Rule);
        Assert.Equal(new DateOnly(2026, 7, 1), Read(contract, "day\n2026-06-30\n", new FeedReadOptions { AsOf = new DateOnly(2026, 7, 1) }).AsOf);
    }

    [Fact]
    public void Read_stated_day_is_the_contracts()
        => Assert.Equal(new DateOnly(2026, 6, 30), Read(Agreed.On("\"a\": { \"type\": \"text\" }", "\"asOf\": { \"date\": \"2026-06-30\" }"), "a\n1\n").AsOf);

    private static FeedResult Read(string fields, string csv) => Read(Agreed.On(fields), csv);

    internal static FeedResult Read(FeedContract contract, string csv, FeedReadOptions? options = null)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(csv));
        return FeedReader.Read(contract, stream, options, TestContext.Current.CancellationToken);
    }
}

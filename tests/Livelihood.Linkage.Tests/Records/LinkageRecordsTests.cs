using Livelihood.Core.Documents;
using Livelihood.Core.Tables;
using Livelihood.Linkage.Tests.Fixtures;

namespace Livelihood.Linkage.Tests.Records;

public class LinkageRecordsTests
{
    private static readonly LinkageModel Model = LinkageModel.Parse(People.ModelJson());

    [Fact]
    public void Prepare_unknown_columns_lists_each_with_the_nearest()
    {
        Table table = Table.Create("t", TextColumn.From("id", "1"), TextColumn.From("nmae", "x"), TextColumn.From("surname", "y"));
        DocumentException error = Assert.Throws<DocumentException>(() => LinkageRecords.Prepare(Model, [People.Source(table)]));
        Assert.Equal(3, error.Problems.Count);
        Assert.Contains(error.Problems, p => p.DidYouMean == "nmae");
    }

    [Fact]
    public void Prepare_duplicate_and_missing_identifiers_are_counted()
    {
        Table table = People.Make(5).Without("id").WithColumn(TextColumn.From("id", "a", null, "b", "a", "a"));
        DocumentException error = Assert.Throws<DocumentException>(() => LinkageRecords.Prepare(Model, [People.Source(table)]));
        Assert.Contains(error.Problems, p => p.Message.StartsWith("1 of 5", StringComparison.Ordinal));
        Assert.Contains(error.Problems, p => p.Message.StartsWith("2 records repeat", StringComparison.Ordinal));
    }

    [Fact]
    public void Prepare_two_sources_of_one_name_are_refused()
    {
        LinkageSource source = People.Source(People.Make(3));
        Assert.Throws<DocumentException>(() => LinkageRecords.Prepare(Model, [source, source]));
    }

    [Theory]
    [InlineData(new[] { "10", "9", "100", "1" }, new[] { "1", "9", "10", "100" })]
    [InlineData(new[] { "rec-0000010-x", "rec-0000009-x", "rec-0000010-a" }, new[] { "rec-0000009-x", "rec-0000010-a", "rec-0000010-x" })]
    [InlineData(new[] { "王b", "李a", "李b" }, new[] { "李a", "李b", "王b" })]
    public void Prepare_records_are_in_the_stated_order_of_identifiers(string[] ids, string[] expected)
    {
        Table table = People.Make(ids.Length).Without("id").WithColumn(TextColumn.From("id", ids));
        LinkageRecords records = LinkageRecords.Prepare(Model, [People.Source(table)]);
        Assert.Equal(expected, Enumerable.Range(0, records.Count).Select(records.IdOf));
    }

    [Fact]
    public void Prepare_order_of_any_identifiers_is_by_length_then_utf16()
    {
        var random = new Sequence(3);
        string[] ids = [.. Enumerable.Range(0, 3000).Select(i => new string([.. Enumerable.Range(0, 1 + random.Below(30)).Select(_ => "ab\u0000ÿ王z"[random.Below(6)])]) + i)];
        Table table = People.Make(ids.Length).Without("id").WithColumn(TextColumn.From("id", ids));
        LinkageRecords records = LinkageRecords.Prepare(Model, [People.Source(table)]);
        string[] expected = [.. ids.OrderBy(i => i.Length).ThenBy(i => i, StringComparer.Ordinal)];
        Assert.Equal(expected, Enumerable.Range(0, records.Count).Select(records.IdOf));
    }

    [Fact]
    public void Prepare_derived_and_joined_fields_hold_what_the_model_says()
    {
        LinkageModel model = LinkageModel.Parse("""
            { "kind": "livelihood/linkage", "id": "m", "version": "1",
              "fields": {
                "full": { "from": [ "name", "surname" ] },
                "initials": { "from": [ "name", "surname" ], "separator": "", "standardise": [ { "prefix": 1 }, "upper" ] },
                "words": { "from": "full", "type": "set", "standardise": [ "tokens" ] } },
              "block": [ [ "words" ] ],
              "compare": [ { "field": "full", "levels": [ "null", "exact", "else" ] } ] }
            """);
        Table table = Table.Create("t", TextColumn.From("name", "ada", null, "ada", null), TextColumn.From("surname", "lovelace", "king", null, null));
        LinkageRecords records = LinkageRecords.Prepare(model, [new LinkageSource { Name = "t", Table = table }]);
        Assert.Equal(["ada lovelace", "king", "ada", null], Enumerable.Range(0, 4).Select(r => records.ValueOf(r, "full")));
        Assert.Equal(["A", "K", "A", null], Enumerable.Range(0, 4).Select(r => records.ValueOf(r, "initials")));
        Assert.Equal("ada\u001Flovelace", records.ValueOf(0, "words"));
        Assert.Null(records.ValueOf(3, "words"));
    }

    [Fact]
    public void Prepare_typed_columns_are_read_as_text()
    {
        LinkageModel model = LinkageModel.Parse("""
            { "kind": "livelihood/linkage", "id": "m", "version": "1",
              "fields": { "born": { "type": "date" }, "income": { "type": "number" } },
              "block": [ [ "born" ] ],
              "compare": [ { "field": "income", "levels": [ "null", { "within": 5 }, "else" ] } ] }
            """);
        Table table = Table.Create("t", DateColumn.From("born", [new DateOnly(1990, 1, 2), new DateOnly(1990, 1, 2)]), NumberColumn.From("income", 2, [1050, 1500]));
        LinkageRecords records = LinkageRecords.Prepare(model, [new LinkageSource { Name = "t", Table = table }]);
        Assert.Equal("1990-01-02", records.ValueOf(0, "born"));
        Assert.Equal("10.50", records.ValueOf(0, "income"));
    }

    [Fact]
    public void Prepare_field_declared_before_the_one_it_is_made_from_is_made_from_it()
    {
        LinkageModel model = LinkageModel.Parse("""
            { "kind": "livelihood/linkage", "id": "m", "version": "1",
              "fields": { "a key": { "from": "name", "standardise": [ { "prefix": 2 } ] }, "name": { "standardise": [ "upper" ] } },
              "block": [ [ "a key" ] ], "compare": [ { "field": "name", "levels": [ "null", "exact", "else" ] } ] }
            """);
        LinkageRecords records = LinkageRecords.Prepare(model, [new LinkageSource { Name = "t", Table = Table.Create("t", TextColumn.From("name", "ada")) }]);
        Assert.Equal("AD", records.ValueOf(0, "a key"));
    }

    [Fact]
    public void Parse_fields_made_from_each_other_are_refused()
    {
        DocumentException error = Assert.Throws<DocumentException>(() => LinkageModel.Parse("""
            { "kind": "livelihood/linkage", "id": "m", "version": "1",
              "fields": { "a": { "from": "b" }, "b": { "from": [ "c", "x" ] }, "c": { "from": "a" }, "d": { "from": "d" } },
              "block": [ [ "d" ] ], "compare": [ { "field": "d", "levels": [ "null", "exact", "else" ] } ] }
            """));
        Assert.Contains("made from itself", Assert.Single(error.Problems).Message, StringComparison.Ordinal);
    }
}

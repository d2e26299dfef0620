using Livelihood.Core.Documents;

namespace Livelihood.Core.Tests.Documents;

public class DocumentObjectTests
{
    [Fact]
    public void Read_all_problems_come_out_of_one_reading()
    {
        DocumentObject root = Object("""{ "threshhold": 2, "prior": "high", "link": "dedup", "fields": { "name": { "trim": "yes", "colour": 1 } } }""");

        root.RequiredText("id");
        root.OptionalNumber("threshold", 0, 1);
        root.OptionalNumber("prior", 0, 1);
        root.OneOf("link", "dedupe", "link");
        foreach ((string _, DocumentNode field) in root.RequiredObject("fields")!.Entries)
        {
            field.AsObject()!.OptionalBoolean("trim");
            field.AsObject()!.Finish();
        }
        root.Finish();

        var fault = Assert.Throws<DocumentException>(() => root.Problems.ThrowIfAny("The model"));
        Assert.Equal(
            """
            The model has 6 problems:
            $: The key "id" is missing.
            $.prior: The value has the wrong type. Found "high", expected a number from 0 to 1.
            $.link: The value is not one of those allowed. Found "dedup", expected "dedupe" or "link". Did you mean "dedupe"?
            $.fields.name.trim: The value has the wrong type. Found "yes", expected true or false.
            $.fields.name.colour: The key "colour" is not known here. Expected "trim".
            $.threshhold: The key "threshhold" is not known here. Did you mean "threshold"?
            """, fault.Message, ignoreLineEndingDifferences: true);
        Assert.Equal(6, fault.Problems.Count);
    }

    [Fact]
    public void Finish_key_in_use_is_not_suggested()
    {
        DocumentObject root = Object("""{ "from": 1, "form": 2 }""");
        root.OptionalInteger("from");
        root.OptionalInteger("to");
        root.Finish();
        Assert.Null(Assert.Single(root.Problems.Problems).DidYouMean);
    }

    [Fact]
    public void Finish_schema_is_accepted_at_the_root_only()
    {
        DocumentObject root = Object("""{ "$schema": "x", "a": { "$schema": "y" } }""");
        root.OptionalObject("a")!.Finish();
        root.Finish();
        Assert.Equal("$.a.$schema", Assert.Single(root.Problems.Problems).Path);
        Assert.Equal("$.$schema", Assert.Single(Object("""{ "$schema": 1 }""").Problems.Problems).Path);
    }

    [Fact]
    public void Optional_absent_keys_give_nothing_and_no_problem()
    {
        DocumentObject root = Object("{}");
        Assert.Null(root.Optional("a"));
        Assert.Null(root.OptionalText("a"));
        Assert.Null(root.OptionalNumber("a"));
        Assert.Null(root.OptionalDecimal("a"));
        Assert.Null(root.OptionalInteger("a"));
        Assert.Null(root.OptionalBoolean("a"));
        Assert.Null(root.OptionalDate("a"));
        Assert.Null(root.OptionalObject("a"));
        Assert.Empty(root.OptionalArray("a"));
        Assert.Empty(root.OptionalTexts("a"));
        Assert.Null(root.OneOf("a", "x"));
        root.Finish();
        Assert.Equal(0, root.Problems.Count);
    }

    [Fact]
    public void Required_absent_key_is_reported_once_however_often_asked()
    {
        DocumentObject root = Object("{}");
        root.RequiredText("a");
        root.RequiredArray("a");
        root.RequiredDate("a");
        Assert.Equal("""$: The key "a" is missing.""", Assert.Single(root.Problems.Problems).ToString());
        Assert.Equal(3, root.Problems.Reported);
    }

    [Fact]
    public void Required_keys_are_read_by_type()
    {
        DocumentObject root = Object("""{ "t": "x", "n": 0.5, "d": 0.10, "i": 7, "b": false, "day": "2026-07-01", "o": {}, "l": ["p", "q"], "e": "low" }""");
        Assert.Equal("x", root.RequiredText("t"));
        Assert.Equal(0.5, root.RequiredNumber("n"));
        Assert.Equal(0.10m, root.RequiredDecimal("d"));
        Assert.Equal(7, root.RequiredInteger("i"));
        Assert.False(root.RequiredBoolean("b"));
        Assert.Equal(new DateOnly(2026, 7, 1), root.RequiredDate("day"));
        Assert.NotNull(root.RequiredObject("o"));
        Assert.Equal(2, root.RequiredArray("l").Count);
        Assert.Equal(["p", "q"], root.OptionalTexts("l"));
        Assert.Equal("low", root.RequiredOneOf("e", "low", "high"));
        root.Finish();
        Assert.Equal(0, root.Problems.Count);
    }

    [Fact]
    public void Null_is_a_wrong_type_and_not_an_absent_key()
    {
        DocumentObject root = Object("""{ "a": null }""");
        Assert.True(root.Has("a"));
        Assert.Null(root.OptionalText("a"));
        Assert.Equal("null", Assert.Single(root.Problems.Problems).Found);
    }

    [Fact]
    public void Entries_stand_in_the_order_of_the_document()
        => Assert.Equal(["b", "a", "c"], Object("""{ "$schema": "x", "b": 1, "a": 2, "c": 3 }""").Entries.Select(entry => entry.Key));

    [Fact]
    public void Finish_hundred_thousand_unknown_keys_are_reported_quickly()
    {
        DocumentObject root = Object("{" + string.Join(',', Enumerable.Range(0, 100_000).Select(i => $"\"key{i}\":1")) + "}");
        for (int i = 0; i < 50; i++) root.Optional($"kye{i}x");
        root.Finish();
        Assert.Equal(100_000, root.Problems.Count);
        Assert.Equal(ProblemList.Limit, root.Problems.Problems.Count);
        Assert.EndsWith("… and 99000 more.", Assert.Throws<DocumentException>(() => root.Problems.ThrowIfAny("It")).Message, StringComparison.Ordinal);
    }

    private static DocumentObject Object(string json) => DocumentNode.Parse(json, new ProblemList())!.AsObject()!;
}

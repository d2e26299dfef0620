using System.Text.Json;
using Livelihood.Rules.Overlays;
using Livelihood.Rules.Parameters;

namespace Livelihood.Rules.Tests.Overlays;

public sealed class DocumentDiffTests
{
    [Fact]
    public void Between_a_document_and_itself_is_empty()
    {
        Assert.True(DocumentDiff.Between(Documents.Lines, Documents.Lines).IsEmpty);
        Assert.True(DocumentDiff.Between(Documents.Rules, Documents.Rules).IsEmpty);
        Assert.Equal("example@1 and example@1 say the same.", DocumentDiff.Between(Documents.Rules, Documents.Rules).ToString());
    }

    [Fact]
    public void Between_values_that_are_split_merged_or_reordered_is_empty()
    {
        RawDocument one = Line(""" { "region": "42", "area": "rural", "from": "2026-01-01", "value": 620 }, { "region": "42", "area": "urban", "from": "2026-01-01", "value": 620 } """);
        RawDocument split = Line(""" { "region": "42", "from": "2026-07-01", "value": 620.0 }, { "region": "42", "from": "2026-01-01", "to": "2026-06-30", "value": 6.2e2 } """);

        Assert.True(DocumentDiff.Between(one, split).IsEmpty);
        Assert.True(DocumentDiff.Between(split, one).IsEmpty);
    }

    [Fact]
    public void Between_periods_that_move_tells_the_days()
    {
        RawDocument before = Line(""" { "region": "42", "from": "2026-01-01", "to": "2026-12-31", "value": 620 } """);
        RawDocument after = Line(""" { "region": "42", "from": "2026-03-01", "value": 620 } """);

        Assert.Equal(
            ["line of 42, 2026-01-01 to 2026-02-28 removed: 620 CNY/month", "line of 42 from 2027-01-01 added: 620 CNY/month"],
            DocumentDiff.Between(before, after).Changes.Select(change => change.ToString()));
    }

    [Fact]
    public void Between_other_keys_units_and_scales_tells_them()
    {
        RawDocument before = Line(""" { "region": "42", "value": 620 } """);
        RawDocument after = RawDocument.Parse("""
            { "kind": "livelihood/parameters", "id": "lines", "version": "2", "keys": { "area": { "values": ["urban", "rural"] } }, "parameters": { "line": { "scale": 2, "by": ["area"], "values": [ { "value": 620 } ] } } }
            """);

        Assert.Equal(
            ["scale of line added: 2", "by of line: [\"region\",\"area\"] → [\"area\"]", "line added: 620", "line of 42 removed: 620", "unit of line removed: CNY/month"],
            DocumentDiff.Between(before, after).Changes.Select(change => change.ToString()));
    }

    [Fact]
    public void Between_expressions_that_differ_in_blanks_only_is_empty()
    {
        Assert.True(DocumentDiff.Between(Rule("a  +\\n b"), Rule(" a + b ")).IsEmpty);
        Assert.False(DocumentDiff.Between(Rule("\\\"a  b\\\""), Rule("\\\"a b\\\"")).IsEmpty);
        Assert.False(DocumentDiff.Between(Rule("a // x\\n + b"), Rule("a // x + b")).IsEmpty);
        Assert.False(DocumentDiff.Between(Rule("a b"), Rule("ab")).IsEmpty);
    }

    [Fact]
    public void Between_a_rule_and_the_same_rule_as_an_object_is_empty()
    {
        RawDocument plain = RawDocument.Parse("""{ "kind": "livelihood/rules", "id": "x", "version": "1", "derive": { "a": "1" } }""");
        RawDocument wrapped = RawDocument.Parse("""{ "kind": "livelihood/rules", "id": "x", "version": "1", "derive": { "a": { "value": "1" } } }""");

        Assert.True(DocumentDiff.Between(plain, wrapped).IsEmpty);
    }

    [Fact]
    public void Between_documents_that_are_not_sound_still_tells_what_differs()
    {
        RawDocument before = Line(""" { "region": "42", "from": "2026-02-30", "value": 1 } """), after = Line(""" { "region": "42", "from": "2026-02-30", "value": 2 } """);

        Assert.StartsWith("values of line: [{", DocumentDiff.Between(before, after).ToString(), StringComparison.Ordinal);
        Assert.True(DocumentDiff.Between(before, before).IsEmpty);
        Assert.Equal("derive: 1 → 2", DocumentDiff.Between(RawRules("1"), RawRules("2")).ToString());
    }

    [Fact]
    public void Between_periods_of_the_documents_tells_them_in_words()
    {
        RawDocument before = RawDocument.Parse("""{ "kind": "livelihood/rules", "id": "x", "version": "1", "effective": { "from": "2026-01-01" } }""");
        RawDocument after = RawDocument.Parse("""{ "kind": "livelihood/rules", "id": "x", "version": "2", "effective": { "to": "2026-12-31", "from": "2026-01-01" } }""");

        Assert.Equal("effective: from 2026-01-01 → 2026-01-01 to 2026-12-31", DocumentDiff.Between(before, after).ToString());
    }

    [Fact]
    public void Between_documents_of_different_kinds_is_misuse()
        => Assert.Throws<ArgumentException>(() => DocumentDiff.Between(Documents.Lines, Documents.Rules));

    [Fact]
    public void Between_sets_of_parameters_compares_their_documents()
        => Assert.True(DocumentDiff.Between(ParameterSet.Parse(Documents.Lines.ToJson()), ParameterSet.Parse(Documents.Lines.ToJson())).IsEmpty);

    [Fact]
    public void Between_documents_of_a_kind_without_shape_compares_key_by_key()
    {
        RawDocument before = RawDocument.Parse("""{ "kind": "livelihood/other", "id": "x", "version": "1", "a": [1], "b": 2 }""");
        RawDocument after = RawDocument.Parse("""{ "kind": "livelihood/other", "id": "x", "version": "2", "a": [1.0], "b": 3 }""");

        Assert.Equal("b: 2 → 3", DocumentDiff.Between(before, after).ToString());
    }

    [Fact]
    public void ToJson_holds_every_part_of_each_change()
    {
        JsonElement json = JsonElement.Parse(DocumentDiff.Between(Line(""" { "region": "42", "value": 1 } """), Line(""" { "region": "42", "to": "2026-01-31", "value": 1 }, { "region": "42", "from": "2026-02-01", "value": 2 } """)).ToJson());

        JsonElement change = json.GetProperty("changes")[0];
        Assert.Equal(
            ["changed", "line of 42", "2026-02-01", "1", "2", "CNY/month", "line of 42 from 2026-02-01: 1 → 2 CNY/month"],
            new[] { "kind", "subject", "from", "before", "after", "unit", "text" }.Select(key => change.GetProperty(key).GetString()));
    }

    private static RawDocument Line(string values) => RawDocument.Parse("""
        { "kind": "livelihood/parameters", "id": "lines", "version": "1", "keys": { "area": { "values": ["urban", "rural"] } }, "parameters": { "line": { "unit": "CNY/month", "by": ["region", "area"], "values": [
        """ + values + "] } } }");

    private static RawDocument RawRules(string derive) => RawDocument.Parse("""{ "kind": "livelihood/rules", "id": "x", "version": "1", "derive": """ + derive + "}");

    private static RawDocument Rule(string expression) => RawDocument.Parse("""{ "kind": "livelihood/rules", "id": "x", "version": "1", "derive": { "a": " """.TrimEnd() + expression + "\" } }");
}

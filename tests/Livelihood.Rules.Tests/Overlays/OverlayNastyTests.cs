using System.Globalization;
using System.Text;
using Livelihood.Core.Documents;
using Livelihood.Rules.Overlays;
using Livelihood.Rules.Parameters;

namespace Livelihood.Rules.Tests.Overlays;

public sealed class OverlayNastyTests
{
    private static readonly RawDocument[] InForce = [Documents.Lines, Documents.Rules];

    public static TheoryData<string> Odd =>
    [
        """{ "of": "lines", "parameters": [] }""", """{ "of": "lines", "parameters": { "subsistence line": [] } }""", """{ "of": "lines", "parameters": { "subsistence line": { "values": {} } } }""",
        """{ "of": "lines", "parameters": { "subsistence line": { "values": [1, null, []] } } }""", """{ "of": "lines", "parameters": { "subsistence line": { "by": 1 } } }""",
        """{ "of": "lines", "keys": { "area": { "values": [1] } } }""", """{ "of": "lines", "nothing": 1 }""", """{ "of": "lines", "add": { "nothing": 1, "id": "x", "version": "y" } }""",
        """{ "of": "lines", "add": { "parameters": 1 } }""", """{ "of": "lines", "add": { "parameters": { "x": null } } }""", """{ "of": "lines", "remove": { "parameters": 1 } }""",
        """{ "of": "lines", "remove": { "parameters": { "subsistence line": { "values": [ 1 ] } } } }""", """{ "of": "lines", "remove": { "parameters": { "subsistence line": { "values": ["x"], "unit": { "a": true } } } } }""",
        """{ "of": "lines", "remove": { "kind": true, "parameters": { "uplift ratio": { "values": true } } } }""", """{ "of": "example", "derive": 1 }""", """{ "of": "example", "derive": { "poor": [] } }""",
        """{ "of": "example", "tables": { "tier": { "rows": {} } } }""", """{ "of": "example", "tables": { "tier": { "rows": [ {}, 1, { "id": 1 }, { "id": "r1", "before": "r1" }, { "id": "r1", "before": 1, "after": 2 } ] } } }""",
        """{ "of": "example", "tables": { "tier": "r1" } }""", """{ "of": "example", "add": { "tables": { "tier": { "rows": [ 1, {}, { "id": "r9", "before": "no" } ] } } } }""",
        """{ "of": "example", "remove": { "tables": { "tier": { "rows": { "r1": { "when": { "x": true } }, "r8": { "when": true } } } } } }""", """{ "of": "example", "remove": { "derive": { "poor": { "label": true } } } }""",
        """{ "of": "example", "parameters": "lines" }""", """{ "of": "example", "tests": [ { "name": "one person", "expect": 1 } ] }""",
    ];

    [Theory]
    [MemberData(nameof(Odd))]
    public void Apply_of_odd_changes_lists_problems_and_throws_nothing_else(string change)
        => Assert.NotEmpty(Assert.Throws<DocumentException>(() => Documents.Overlay(change).Apply(InForce)).Problems);

    [Fact]
    public void Apply_to_documents_that_are_odd_themselves_lists_problems_and_throws_nothing_else()
    {
        foreach (string parts in (string[])["", """, "parameters": 1 """, """, "parameters": { "p": 1 } """, """, "parameters": { "p": { "by": [1, "region"], "values": [1, { "region": 2 }, { "from": "x", "value": 1 }] } } """])
        {
            RawDocument odd = RawDocument.Parse("""{ "kind": "livelihood/parameters", "id": "odd", "version": "1" """ + parts + "}");
            Overlay overlay = Documents.Overlay("""{ "of": "odd", "parameters": { "p": { "values": [ { "region": "42", "value": 2 } ] } } }""");
            Assert.NotEmpty(Assert.Throws<DocumentException>(() => overlay.Apply([odd])).Problems);
            Assert.True(DocumentDiff.Between(odd, odd).IsEmpty);
        }
    }

    [Fact]
    public void Apply_to_documents_of_an_unknown_kind_says_which_are_known()
    {
        RawDocument other = RawDocument.Parse("""{ "kind": "livelihood/other", "id": "x", "version": "1" }""");

        var fault = Assert.Throws<DocumentException>(() => Documents.Overlay("""{ "of": "x", "a": 1 }""").Apply([other]));

        Assert.Contains("livelihood/parameters", fault.Problems[0].Expected, StringComparison.Ordinal);
    }

    [Fact]
    public void Apply_to_several_versions_wants_one_named()
    {
        RawDocument next = RawDocument.Parse(Documents.Lines.ToJson().Replace("2026.2", "2026.3", StringComparison.Ordinal));

        var fault = Assert.Throws<DocumentException>(() => Documents.Overlay("""{ "of": "lines", "parameters": {} }""").Apply([Documents.Lines, next]));

        Assert.Equal("one of lines@2026.2, lines@2026.3", fault.Problems[0].Expected);
    }

    [Fact]
    public void Register_of_a_further_kind_lets_it_be_overlaid_and_compared()
    {
        var points = new DocumentPart.Listed("indicator", "id", new DocumentPart.Keyed(new Dictionary<string, DocumentPart> { ["when"] = new DocumentPart.Expression() }));
        DocumentShapes.Register(new DocumentShape
        {
            Kind = "livelihood/test-scoring",
            Root = new DocumentPart.Keyed(new Dictionary<string, DocumentPart>
            {
                ["parameters"] = new DocumentPart.References(),
                ["dimensions"] = new DocumentPart.Listed("dimension", "id", new DocumentPart.Keyed(new Dictionary<string, DocumentPart> { ["indicators"] = points })),
            }),
        });
        RawDocument scoring = RawDocument.Parse("""
            { "kind": "livelihood/test-scoring", "id": "six", "version": "1", "parameters": ["lines@2026.2"],
              "dimensions": [ { "id": "age", "cap": 20, "indicators": [ { "id": "alone", "when": "size = 1", "points": 10 } ] } ] }
            """);
        Overlay overlay = Documents.Overlay("""
            { "of": "lines", "parameters": { "uplift ratio": { "values": [ { "value": 2 } ] } } },
            { "of": "six", "dimensions": [ { "id": "age", "cap": 15, "indicators": [ { "id": "alone", "points": 5 } ] } ],
              "add": { "dimensions": [ { "id": "age", "indicators": [ { "id": "old", "before": "alone", "when": "age > 60", "points": 1 } ] } ] } }
            """);

        IReadOnlyList<RawDocument> after = overlay.Apply([Documents.Lines, scoring]);

        Assert.Equal(
            """
            parameters: ["lines@2026.2"] → ["lines@2026.2+reform.1"]
            cap of dimension age: 20 → 15
            indicator old of dimension age added
            points of indicator alone of dimension age: 10 → 5
            """.ReplaceLineEndings("\n"),
            DocumentDiff.Between(scoring, after[1]).ToString());
    }

    [Fact]
    public void Apply_and_Between_of_large_documents_are_quick_enough_to_wait_for()
    {
        var values = new StringBuilder();
        for (int region = 1000; region < 2000; region++)
            for (int year = 2010; year < 2020; year++)
                values.Append(CultureInfo.InvariantCulture, $"{(values.Length > 0 ? "," : "")}{{\"region\":\"{region}\",\"from\":\"{year}-01-01\",\"to\":\"{year}-12-31\",\"value\":{year}}}");
        RawDocument large = RawDocument.Parse("{\"kind\":\"livelihood/parameters\",\"id\":\"large\",\"version\":\"1\",\"parameters\":{\"p\":{\"by\":[\"region\"],\"values\":[" + values + "]}}}");
        string reform = string.Join(',', Enumerable.Range(1000, 200).Select(region => string.Create(CultureInfo.InvariantCulture, $"{{\"region\":\"{region}\",\"from\":\"2015-07-01\",\"to\":\"2016-06-30\",\"value\":1}}")));

        RawDocument after = Documents.Overlay("{\"of\":\"large\",\"parameters\":{\"p\":{\"values\":[" + reform + "]}}}").Apply([large])[0];

        Assert.Equal(400, DocumentDiff.Between(large, after).Changes.Count);
        Assert.Equal(10_200, ParameterSet.Parse(after.ToJson()).Parameters["p"].Values.Count);
    }
}

using Livelihood.Core.Tables;
using Livelihood.Linkage;
using Livelihood.Linkage.Evaluating;

namespace Livelihood.Reports.Tests;

/// <summary>A small linkage with every decision in it: links, a pair to review, a chain, a missed pair, a rule with a cap.</summary>
internal static class LinkageExample
{
    public const string Model = """
        { "kind": "livelihood/linkage", "id": "example", "version": "1", "title": { "en": "A dozen people" },
          "fields": { "name": { "standardise": ["fold-case"] }, "birth": { "type": "date" }, "town": {} },
          "block": [ ["birth"], ["name"], { "fields": ["town"], "maxBlock": 5 } ],
          "compare": [
            { "field": "name", "termFrequency": true, "levels": [ "null",
              { "exact": true, "m": 0.8, "u": 0.01 }, { "jaro-winkler": 0.85, "m": 0.15, "u": 0.02 }, { "else": true, "m": 0.05, "u": 0.97 } ] },
            { "field": "birth", "levels": [ "null",
              { "exact": true, "m": 0.9, "u": 0.004 }, { "edits": 1, "m": 0.08, "u": 0.01 }, { "else": true, "m": 0.02, "u": 0.986 } ] },
            { "field": "town", "levels": [ "null", { "exact": true, "m": 0.7, "u": 0.2, "fix": ["m"] }, { "else": true, "m": 0.3, "u": 0.8 } ] } ],
          "prior": 0.05, "review": 0.05, "threshold": 0.9 }
        """;

    private static readonly string?[][] People =
    [
        ["1", "Maria Rossi", "1970-01-02", "Como", "a"],
        ["2", "Maria Rossi", "1970-01-02", "Como", "a"],
        ["3", "Maria Rosi", "1970-01-02", null, "a"],
        ["4", "Ben Okafor", "1982-11-30", "Lagos", "b"],
        ["5", "Ben Okafor", "1982-11-03", "Lagos", "b"],
        ["6", "Ben Okafor", "1999-05-05", "Jos", "c"],
        ["7", "Li Wei", "1990-07-07", "Wuhan", "d"],
        ["8", "李伟", "1990-07-07", "Wuhan", "d"],
        ["9", "Ada Byron", "1815-12-10", "Como", "e"],
        ["10", "Ida Bryon", "1815-12-11", "Bath", "e"],
        ["11", null, "1933-03-03", "Como", "f"],
        ["12", "Zoë Q.", null, "Como", null],
        ["13", "O'Neil & <Sons>", "1950-01-01", "Como", "g"],
        ["14", "O'Neil & <Sons>", "1950-01-01", "Como", "g"],
    ];

    public static LinkageReportInput Input(bool mask = false) => Input(LinkageModel.Parse(Model), Table(People), mask);

    public static LinkageReportInput Input(LinkageModel model, Table table, bool mask = false)
    {
        LinkageRecords records = LinkageRecords.Prepare(model, [new LinkageSource { Name = "people", Table = table, IdColumn = "id" }]);
        LinkageResult result = Linker.Link(model, records);
        return new LinkageReportInput
        {
            Result = result,
            Evaluation = LinkageEvaluation.Of(result, TruthColumn.Read(records, "truth")),
            Notes = ["Source 'people': 2 rows could not be read and are not in the result."],
            MaskValues = mask,
        };
    }

    public static Table Table(params string?[][] rows)
    {
        string[] names = ["id", "name", "birth", "town", "truth"];
        return Core.Tables.Table.Create("people", names.Select((name, at) => TextColumn.From(name, [.. rows.Select(row => row[at])])));
    }

    public static string Page(LinkageReportInput input)
    {
        using var page = new StringWriter();
        LinkageReport.Write(input, page);
        return page.ToString();
    }
}

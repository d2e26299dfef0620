using System.Globalization;
using System.Text;
using Livelihood.Rules.Dmn;
using Livelihood.Testing;

namespace Livelihood.Rules.Tests.Dmn;

/// <summary>The document about conformance says what the kit's cases give.</summary>
/// <remarks>With the variable <c>LIVELIHOOD_APPROVE=1</c> the document is rewritten instead.</remarks>
public sealed class ConformanceDocumentTests
{
    [Fact]
    public void Conformance_document_says_what_the_cases_give()
    {
        ConformanceReport report = ConformanceKit.Run(SharedData.Require("dmn-tck"));
        string file = Path.Combine(SharedData.Root(), "docs", "conformance.md");
        string text = Text(report);

        if (Environment.GetEnvironmentVariable("LIVELIHOOD_APPROVE") == "1") File.WriteAllText(file, text);

        Assert.Equal(text, File.ReadAllText(file).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Conformance_level_2_passes_whole()
        => Assert.All(ConformanceKit.Run(SharedData.Require("dmn-tck/level-2")).Results, r => Assert.Equal(ConformanceOutcome.Passed, r.Outcome));

    [Fact]
    public void Conformance_level_3_passes_by_95_percent()
    {
        ConformanceReport report = ConformanceKit.Run(SharedData.Require("dmn-tck/level-3"));

        Assert.True(report.Passed >= 0.95 * report.Results.Count, report.ToString());
    }

    private static string Text(ConformanceReport report)
    {
        var text = new StringBuilder();
        text.Append("# Conformance to DMN\n\n");
        text.Append("Cases of the DMN technology compatibility kit, run by `livelihood conformance`. A case with several expected results counts once for each.\n");
        text.Append("A test compares this page with what the cases give, and rewrites it where `LIVELIHOOD_APPROVE=1` is set.\n\n");
        text.Append(CultureInfo.InvariantCulture, $"In all: {report}.\n\n");
        text.Append("| folder | passed | failed | rejected at load |\n|---|---|---|---|\n");
        foreach (IGrouping<string, ConformanceResult> folder in report.Results.GroupBy(r => r.Folder))
        {
            var counts = new ConformanceReport(folder.ToArray());
            text.Append(CultureInfo.InvariantCulture, $"| {folder.Key} | {counts.Passed} | {counts.Failed} | {counts.Rejected} |\n");
        }
        text.Append("\n## Cases that do not pass\n\n");
        ConformanceResult[] others = report.Results.Where(r => r.Outcome != ConformanceOutcome.Passed).ToArray();
        if (others.Length == 0) text.Append("None.\n");
        foreach (ConformanceResult result in others) text.Append(CultureInfo.InvariantCulture, $"- `{result.ToString().Replace('`', '\'')}`\n");
        return text.ToString();
    }
}

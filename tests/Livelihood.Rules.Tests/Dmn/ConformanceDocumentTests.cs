using System.Globalization;
using System.Text;
using Livelihood.Rules.Dmn;
using Livelihood.Testing;

namespace Livelihood.Rules.Tests.Dmn;

/// <summary>The document about conformance says what the kit's cases give.</summary>
/// <remarks>With the variable <c>LIVELIHOOD_APPROVE=1</c> the document is rewritten instead.</remarks>
public sealed class ConformanceDocumentTests
{
    public ConformanceDocumentTests()
        => Assert.SkipUnless(TimeZoneInfo.TryFindSystemTimeZoneById("Europe/Paris", out _), "This machine has no data of time zones, which some cases need.");

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
        => Assert.All(ConformanceKit.Run(SharedData.Require("dmn-tck/level-2")).Cases, r => Assert.Equal(ConformanceOutcome.Passed, r.Outcome));

    [Fact]
    public void Conformance_level_3_passes_by_95_percent()
    {
        ConformanceReport report = ConformanceKit.Run(SharedData.Require("dmn-tck/level-3"));

        Assert.True(report.Passed >= 0.95 * report.Cases.Count, report.ToString());
    }

    private static string Text(ConformanceReport report)
    {
        var text = new StringBuilder();
        text.Append("# Conformance to DMN\n\n");
        text.Append("Cases of the DMN technology compatibility kit, run by `livelihood conformance`. A case passes where all its expected results are given.\n");
        text.Append("A test compares this page with what the cases give, and rewrites it where `LIVELIHOOD_APPROVE=1` is set.\n\n");
        text.Append("Every case runs on the engine for DMN. Where the checker of the typed language accepts the decision's expression or table, with the inputs the case gives, the\n");
        text.Append("typed engine answers too, and a different answer is a failure. Where an input is missing, it may answer that the result is unknown.\n");
        text.Append("Expressions with fractions of seconds are left to the engine for DMN, which compares to the second; the typed engine compares to the microsecond.\n\n");
        text.Append(CultureInfo.InvariantCulture, $"In all: {report}; {report.Typed} also on the typed engine.\n\n");
        text.Append("| folder | passed | failed | rejected at load | also typed |\n|---|---|---|---|---|\n");
        foreach (IGrouping<string, ConformanceResult> folder in report.Cases.GroupBy(r => r.Folder))
        {
            var counts = new ConformanceReport(folder.ToArray());
            text.Append(CultureInfo.InvariantCulture, $"| {folder.Key} | {counts.Passed} | {counts.Failed} | {counts.Rejected} | {counts.Typed} |\n");
        }
        text.Append("\n## Cases that do not pass\n\n");
        ConformanceResult[] others = report.Cases.Where(r => r.Outcome != ConformanceOutcome.Passed).ToArray();
        if (others.Length == 0) text.Append("None.\n");
        foreach (ConformanceResult result in others) text.Append(CultureInfo.InvariantCulture, $"- `{result.ToString().Replace('`', '\'')}`\n");
        return text.ToString();
    }
}

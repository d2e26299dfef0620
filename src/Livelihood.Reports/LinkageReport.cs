using System.Text;
using Livelihood.Reports.Internal;
using Livelihood.Reports.Internal.Linkage;

namespace Livelihood.Reports;

/// <summary>Writes what a linkage came to as one self-contained HTML page for people to read.</summary>
/// <remarks>
/// The page has its style and pictures inside, no script, and fetches nothing; it reads on a phone, on a desk, on paper, in light and dark. Every value
/// is encoded. Values of records are shown unless <see cref="LinkageReportInput.MaskValues"/> is set, so the page is as confidential as the records. The
/// same input gives the same bytes. Cost: linear in records and kept pairs.
/// </remarks>
/// <example>
/// <code>
/// using FileStream page = File.Create("report.html");
/// LinkageReport.Write(new LinkageReportInput { Result = result, Training = training }, page);
/// </code>
/// </example>
public static class LinkageReport
{
    private const int LongestTitle = 120;

    /// <summary>Writes the page in UTF-8.</summary>
    /// <param name="input">What to show.</param>
    /// <param name="output">Where to; it is not closed.</param>
    public static void Write(LinkageReportInput input, Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(Encoding.UTF8.GetBytes(Page(input)));
    }

    /// <summary>Writes the page.</summary>
    /// <param name="input">What to show.</param>
    /// <param name="output">Where to; it is not closed.</param>
    public static void Write(LinkageReportInput input, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(Page(input));
    }

    private static string Page(LinkageReportInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var facts = new LinkageFacts(input);
        string title = input.Title ?? facts.Model.Envelope.Title.In("en") ?? facts.Model.Id;
        return HtmlPage.Make($"Record linkage: {SafeText.Shorten(title, LongestTitle)}",
        [
            OverviewSection.Write(facts),
            AccuracySection.Write(facts),
            WeightsSection.Write(facts),
            PairsSection.Write(facts),
            BlockingSection.Write(facts),
            ComparisonsSection.Write(facts),
            TrainingSection.Write(facts),
            ClustersSection.Write(facts),
        ]).ToString();
    }
}

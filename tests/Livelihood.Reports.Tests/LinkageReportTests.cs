using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Livelihood.Linkage;
using Livelihood.Linkage.Training;
using Livelihood.Testing;

namespace Livelihood.Reports.Tests;

public sealed partial class LinkageReportTests
{
    private static readonly string Approved = Path.Combine(SharedData.Root(), "tests", "Livelihood.Reports.Tests", "Approved", "linkage-report.html");

    [Fact]
    public void Write_example_is_the_approved_page()
    {
        string page = LinkageExample.Page(LinkageExample.Input());

        // LIVELIHOOD_APPROVE=1 takes the page as it is now; look at it in a browser before committing it.
        if (Environment.GetEnvironmentVariable("LIVELIHOOD_APPROVE") == "1") File.WriteAllText(Approved, page);
        Assert.Equal(File.ReadAllText(Approved), page);
    }

    [Fact]
    public void Write_again_gives_identical_bytes()
    {
        using var first = new MemoryStream();
        using var second = new MemoryStream();
        LinkageReport.Write(LinkageExample.Input(), first);
        LinkageReport.Write(LinkageExample.Input(), second);

        Assert.Equal(first.ToArray(), second.ToArray());
        Assert.Equal(LinkageExample.Page(LinkageExample.Input()), Encoding.UTF8.GetString(first.ToArray()));
    }

    [Fact]
    public void Write_refers_to_nothing_outside_the_page()
    {
        string page = LinkageExample.Page(LinkageExample.Input());

        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("http:", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("https:", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("src=", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("url(", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("@import", page, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Write_pictures_are_well_formed()
    {
        MatchCollection pictures = Picture().Matches(LinkageExample.Page(LinkageExample.Input()));

        Assert.True(pictures.Count > 5);
        Assert.All(pictures, picture => Assert.NotEmpty(XDocument.Parse(picture.Value).Descendants("title").Single().Value));
    }

    [Fact]
    public void Write_with_truth_shows_accuracy_and_without_it_an_estimate()
    {
        LinkageReportInput input = LinkageExample.Input();
        string known = LinkageExample.Page(input), unknown = LinkageExample.Page(input with { Evaluation = null });

        Assert.Contains("B-cubed", known, StringComparison.Ordinal);
        Assert.Contains("True pair that no rule brings together", known, StringComparison.Ordinal);
        Assert.DoesNotContain("B-cubed", unknown, StringComparison.Ordinal);
        Assert.Contains("of the links are expected to be wrong", unknown, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_masked_shows_no_value_and_no_identifier()
    {
        string open = LinkageExample.Page(LinkageExample.Input()), masked = LinkageExample.Page(LinkageExample.Input(mask: true));
        string[] values = ["maria rossi", "1970-01-02", "ben okafor", "Lagos"];

        Assert.All(values, value => Assert.Contains(value, open, StringComparison.Ordinal));
        Assert.All(values, value => Assert.DoesNotContain(value, masked, StringComparison.Ordinal));
        Assert.Contains("m***", masked, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_hostile_values_stay_text()
    {
        string[] hostile =
        [
            "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onload='alert(1)", "</svg></body>", "&lt;&amp;", "line\r\nbreak\0nul",
            "\u202Eturned\u2066around", "half \uD800 pair", "<!-- -->", "]]>", new string('x', 10_000), string.Concat(Enumerable.Repeat("e\u0301\u0302\u0303", 5_000)),
        ];
        var rows = new List<string?[]>();
        foreach (string value in hostile)
        {
            rows.Add([value + "1", value, "1970-01-02", value, value]);
            rows.Add([value + "2", value, "1970-01-02", value, value]);
        }
        LinkageReportInput input = LinkageExample.Input(LinkageModel.Parse(LinkageExample.Model), LinkageExample.Table([.. rows]));

        string page = LinkageExample.Page(input with { Title = hostile[0], Notes = hostile });

        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<!--", page, StringComparison.Ordinal);
        Assert.DoesNotContain("\u202E", page, StringComparison.Ordinal);
        Assert.DoesNotContain("\0", page, StringComparison.Ordinal);
        Assert.DoesNotContain("\r", page, StringComparison.Ordinal);
        Assert.Single(ClosingBody().Matches(page));
        Assert.True(page.Length < 200_000, $"The page has {page.Length} characters.");
        Assert.All(Picture().Matches(page), picture => XDocument.Parse(picture.Value));
        Assert.DoesNotContain(page, c => char.IsSurrogate(c) && !page.Contains(c, StringComparison.Ordinal));
        Assert.Equal(page, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(page)));
    }

    [Fact]
    public void Write_without_any_pair_still_makes_a_page()
    {
        LinkageReportInput input = LinkageExample.Input(LinkageModel.Parse(LinkageExample.Model), LinkageExample.Table(
            ["1", "A", "1970-01-01", "X", "a"], ["2", "B", "1980-01-01", "Y", "b"]));

        string page = LinkageExample.Page(input);

        Assert.Contains("No pair was compared.", page, StringComparison.Ordinal);
        Assert.Contains("There is no pair to explain.", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_after_training_tells_its_notes_in_words()
    {
        LinkageReportInput input = LinkageExample.Input();
        TrainingResult training = LinkageTrainer.Train(input.Result.Model, input.Result.Records, cancellation: TestContext.Current.CancellationToken);

        string page = LinkageExample.Page(input with { Training = training });

        Assert.Contains(training.PriorBasis, page, StringComparison.Ordinal);
        Assert.NotEmpty(training.Notes);
        Assert.Contains("What to know about the parameters", page, StringComparison.Ordinal);
    }

    [GeneratedRegex("<svg.*?</svg>", RegexOptions.Singleline)]
    private static partial Regex Picture();

    [GeneratedRegex("</body>")]
    private static partial Regex ClosingBody();
}

using System.Xml.Linq;
using Livelihood.Linkage.Explaining;

namespace Livelihood.Reports.Tests;

public sealed class WaterfallSvgTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void Draw_has_a_bar_for_the_prior_each_comparison_and_the_sum()
    {
        PairExplanation pair = Explain(0, 1);

        XDocument picture = XDocument.Parse(WaterfallSvg.Draw(pair, threshold: 3));

        Assert.Equal(pair.Contributions.Count + 2, picture.Descendants(Svg + "rect").Count());
        Assert.Contains(picture.Descendants(Svg + "line"), line => line.Attribute("class")!.Value == "limit");
        Assert.NotEmpty(picture.Descendants(Svg + "style").Single().Value);
    }

    [Fact]
    public void Draw_bars_meet_end_to_start()
    {
        XElement[] bars = [.. XDocument.Parse(WaterfallSvg.Draw(Explain(3, 5))).Descendants(Svg + "rect")];
        double End(XElement bar) => (double)bar.Attribute("x")! + (bar.Attribute("class")!.Value == "for" ? (double)bar.Attribute("width")! : 0);
        double Start(XElement bar) => (double)bar.Attribute("x")! + (bar.Attribute("class")!.Value == "for" ? 0 : (double)bar.Attribute("width")!);

        for (int i = 1; i < bars.Length - 1; i++) Assert.Equal(End(bars[i - 1]), Start(bars[i]), 1.01);
    }

    [Fact]
    public void Draw_masked_shows_first_characters_only()
    {
        string open = WaterfallSvg.Draw(Explain(0, 1)), masked = WaterfallSvg.Draw(Explain(0, 1), maskValues: true);

        Assert.Contains("maria rossi | maria rossi", open, StringComparison.Ordinal);
        Assert.Contains("m*** | m***", masked, StringComparison.Ordinal);
        Assert.DoesNotContain("maria", masked, StringComparison.Ordinal);
    }

    [Fact]
    public void Draw_null_explanation_is_refused() => Assert.Throws<ArgumentNullException>(() => WaterfallSvg.Draw(null!));

    private static PairExplanation Explain(int a, int b)
    {
        LinkageReportInput input = LinkageExample.Input();
        return new Explainer(input.Result.Model, input.Result.Records).Explain(a, b);
    }
}

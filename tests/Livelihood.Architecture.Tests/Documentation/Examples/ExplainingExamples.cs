using System.Text.Json;
using Livelihood.Linkage;
using Livelihood.Linkage.Explaining;
using Livelihood.Linkage.Training;
using Livelihood.Reports;

namespace Livelihood.Architecture.Tests.Documentation.Examples;

/// <summary>The examples about explaining pairs and showing results.</summary>
[Collection("Console")]
public sealed class ExplainingExamples
{
    private const string HowTo = "docs/how-to/explain-a-pair.md";

    private static readonly LinkageResult result = LinkedPeople.Result;
    private static readonly LinkageRecords records = LinkedPeople.Records;
    private static readonly TrainingResult training = LinkedPeople.Training;

    [Fact]
    public void Explain_ofALink_tellsWhyAndIsDrawn()
    {
        PairExplanation? last = null;
        Printed.As(HowTo, "PairExplanation why ", () =>
        {
            var explainer = new Explainer(result);
            PairExplanation why = explainer.Explain(records.Find("register", "R00395"), records.Find("applications", "A02167"));
            foreach (string reason in why.Reasons) Console.WriteLine(reason);
            last = why;
        });
        Draw(last!);
        Assert.StartsWith("<svg", File.ReadAllText("out/why.svg"), StringComparison.Ordinal);
        using JsonDocument json = JsonDocument.Parse(File.ReadAllText("out/why.json"));
        Assert.Equal("Link", json.RootElement.GetProperty("decision").GetString());

        static void Draw(PairExplanation why)
        {
            File.WriteAllText("out/why.svg", WaterfallSvg.Draw(why, threshold: ScoredPair.WeightOf(result.Model.Threshold), maskValues: true));
            using (FileStream file = File.Create("out/why.json"))
            using (var json = new Utf8JsonWriter(file)) why.Write(json);
        }
    }

    [Fact]
    public void Explain_ofAPairThatNoRuleForms_tellsWhyNot() => Printed.As(HowTo, "PairExplanation whyNot ", () =>
    {
        var explainer = new Explainer(result);
        PairExplanation whyNot = explainer.Explain(records.Find("register", "R00001"), records.Find("applications", "A00001"));
        foreach (string reason in whyNot.Reasons) Console.WriteLine(reason);
    });

    [Fact]
    public void Explainer_exampleOfTheComment_printsReasons()
    {
        var explainer = new Explainer(result);
        PairExplanation why = explainer.Explain(3, 17);
        foreach (string reason in why.Reasons) Console.WriteLine(reason);

        Assert.NotEmpty(why.Reasons);
    }

    [Fact]
    public void LinkageReport_exampleOfTheComment_writesAPage()
    {
        Write();
        Assert.StartsWith("<!DOCTYPE html>", File.ReadAllText("report.html"), StringComparison.Ordinal);

        static void Write()
        {
            using FileStream page = File.Create("report.html");
            LinkageReport.Write(new LinkageReportInput { Result = result, Training = training }, page);
        }
    }

    [Fact]
    public void LinkageReport_exampleOfTheReadme_masksValues()
    {
        const string path = "out/masked.html";
        Write();
        Assert.DoesNotContain(records.ValueOf(0, "phone")!, File.ReadAllText(path), StringComparison.Ordinal);

        static void Write()
        {
            var input = new LinkageReportInput { Result = result, Training = training, MaskValues = true };
            using FileStream page = File.Create(path);
            LinkageReport.Write(input, page);
        }
    }
}

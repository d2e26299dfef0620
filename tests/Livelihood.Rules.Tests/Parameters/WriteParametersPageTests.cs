using Livelihood.Core.Documents;
using Livelihood.Core.Regions;
using Livelihood.Rules.Parameters;

namespace Livelihood.Rules.Tests.Parameters;

/// <summary>Does what <c>docs/how-to/write-parameters.md</c> shows.</summary>
public sealed class WriteParametersPageTests
{
    private static readonly Page Page = new("how-to/write-parameters.md");

    [Fact]
    public void Page_prints_what_it_says()
    {
        (string linesJson, string regionsJson) = (Page.Block("json", 0), Page.Block("json", 1));

        ParameterSet lines = ParameterSet.Parse(linesJson);
        RegionTree regions = RegionTree.Parse(regionsJson);
        var household = new Dictionary<string, string> { ["region"] = "990101", ["area"] = "urban" };
        ParameterAnswer answer = lines.Parameters["subsistence line"].Find(new DateOnly(2026, 7, 1), household, regions);

        Page.Says(0, answer.ToString());
        Page.Says(1, lines.Parameters["subsistence line"].Find(new DateOnly(2026, 7, 1), new Dictionary<string, string> { ["region"] = "9904", ["area"] = "rural" }, regions).ToString());

        var year = new EffectivePeriod(new DateOnly(2026, 1, 1), new DateOnly(2026, 12, 31));
        CoverageReport report = lines.Cover(year, regions);

        Page.Says(2, report.ToString());
        Assert.Equal(lines.Fingerprint, ParameterSet.Parse(lines.ToJson()).Fingerprint);
    }

    [Fact]
    public void Page_lists_the_faults_of_its_faulty_document()
    {
        var fault = Assert.Throws<DocumentException>(() => ParameterSet.Parse(Page.Block("json", 2)));

        Page.Says(3, fault.Message);
    }
}

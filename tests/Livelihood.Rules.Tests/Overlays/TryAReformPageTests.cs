using Livelihood.Core.Regions;
using Livelihood.Core.Tables;
using Livelihood.Rules.Evaluation;
using Livelihood.Rules.Overlays;
using Livelihood.Rules.Parameters;
using Livelihood.Rules.Tests.Parameters;

namespace Livelihood.Rules.Tests.Overlays;

/// <summary>Does what <c>docs/how-to/try-a-reform.md</c> shows.</summary>
public sealed class TryAReformPageTests
{
    private static readonly Page Page = new("how-to/try-a-reform.md");

    private sealed record Household(string Area, int Size, decimal Income);

    [Fact]
    public void Page_prints_what_it_says()
    {
        (string linesJson, string tiersJson, string reformJson) = (Page.Block("json", 0), Page.Block("json", 1), Page.Block("json", 2));
        RegionTree regions = new([new Region { Code = new RegionCode("99") }]);
        Table households = new TableBuilder<Household>("households").Category("region", _ => "99").Category("area", h => h.Area).Number("size", 0, h => h.Size).Number("annual income", 2, h => h.Income)
            .Build([new("urban", 2, 22000), new("rural", 1, 12000), new("rural", 3, 50000)]);

        RawDocument lines = RawDocument.Parse(linesJson);
        RawDocument tiers = RawDocument.Parse(tiersJson);
        Overlay reform = Overlay.Parse(reformJson);
        IReadOnlyList<RawDocument> after = reform.Apply([lines, tiers]);

        Page.Says(0, DocumentDiff.Between(lines, after[0]).ToString());
        Page.Says(1, DocumentDiff.Between(tiers, after[1]).ToString());

        RuleSet now = RuleSet.Parse(tiersJson, [ParameterSet.Parse(linesJson)]);
        RuleSet then = RuleSet.Parse(after[1].ToJson(), [ParameterSet.Parse(after[0].ToJson())]);
        var day = new DateOnly(2026, 10, 1);
        var tierNow = RulePlan.Compile(now, day, regions).Evaluate(households).Table.Get<CategoryColumn>("tier");
        var tierThen = RulePlan.Compile(then, day, regions).Evaluate(households).Table.Get<CategoryColumn>("tier");

        Assert.Equal(["near → poor", "none → near", "none → none"], Enumerable.Range(0, households.RowCount).Select(row => $"{tierNow[row]} → {tierThen[row]}"));

        IReadOnlyList<RawDocument> later = Overlay.ApplyAll([lines, tiers], [reform, Overlay.Parse(Page.Block("json", 3))]);

        Page.Says(2, string.Join('\n', later.Zip(after, (made, before) => DocumentDiff.Between(before, made).ToString())));
    }
}

using Livelihood.Core.Regions;
using Livelihood.Core.Tables;
using Livelihood.Rules.Evaluation;
using Livelihood.Rules.Parameters;

namespace Livelihood.Rules.Tests.Evaluation;

/// <summary>Parameters, regions and codes inside plans, row by row and once per combination of codes.</summary>
public class ParameterEvaluationTests
{
    private const string Lines = """
        { "kind": "livelihood/parameters", "id": "lines", "version": "1", "parameters": {
          "line": { "scale": 2, "by": ["region", "area"], "values": [
            { "region": "99", "area": "urban", "from": "2026-01-01", "value": 900 }, { "region": "9901", "area": "urban", "from": "2026-01-01", "value": 950 },
            { "region": "9902", "area": "rural", "from": "2026-07-01", "value": 620.5 } ] },
          "ratio": { "scale": 1, "values": [ { "from": "2026-01-01", "value": 1.5 } ] } } }
        """;

    private const string Rules = """
        { "kind": "livelihood/rules", "id": "r", "version": "1", "parameters": ["lines@1"],
          "inputs": { "income": { "type": "number", "scale": 2 }, "region": { "type": "region" }, "area": { "type": "category", "values": ["urban", "rural"] } },
          "derive": { "mine": "line", "poor": "income < line * ratio", "inside": "in region(region, \"9901\")", "code": "region" } }
        """;

    private static readonly RegionTree Tree = new(new[] { ("99", null), ("9901", "99"), ("990101", "9901"), ("9902", "99") }
        .Select(pair => new Region { Code = new RegionCode(pair.Item1), Parent = pair.Item2 is null ? null : new RegionCode(pair.Item2) }));

    [Theory]
    [InlineData(1)]
    [InlineData(50)]
    public void Evaluate_regionalParameter_isInheritedAndMissingWithReason(int copies)
    {
        RuleResult result = Plan().Evaluate(Table(copies));
        Assert.Equal(["950.00", "900.00", "620.50", "?NotProvided", "?Rejected", "?Stale", "?NotAsked", "?Rejected"], Cells(result, "mine", copies));
        Assert.Equal(["true", "false", "true", "?NotProvided", "?Rejected", "?Stale", "?NotAsked", "?Rejected"], Cells(result, "poor", copies));
        Assert.Equal(["true", "false", "false", "true", "?Rejected", "?Stale", "false", "true"], Cells(result, "inside", copies));
        Assert.Equal(["990101", "99", "9902", "9901", "?Rejected", "?Stale", "99", "9901"], Cells(result, "code", copies));
        Assert.Contains(new EvaluationFault("mine", EvaluationFaultKind.NoParameterValue, copies, 3), result.Faults);
        Assert.Contains(new EvaluationFault("mine", EvaluationFaultKind.UnknownRegion, copies, 4), result.Faults);
        Assert.Contains(new EvaluationFault("mine", EvaluationFaultKind.UnknownCode, copies, 7), result.Faults);
    }

    [Fact]
    public void Causes_parameterWithoutValue_namesTheParameter()
    {
        RuleResult result = Plan().Evaluate(Table(50));
        Assert.Equal([new MissingCause(MissingCauseKind.Fault, "line", null, 3, MissingReason.NotProvided, EvaluationFaultKind.NoParameterValue)], result.Causes(3, "poor"));
        Assert.Equal([new MissingCause(MissingCauseKind.Fault, "region", null, 4, MissingReason.Rejected, EvaluationFaultKind.UnknownRegion)], result.Causes(4, "poor"));
        Assert.Equal([new MissingCause(MissingCauseKind.Input, "region", null, 5, MissingReason.Stale)], result.Causes(5, "mine"));
    }

    [Fact]
    public void Compile_regionalParameterWithoutTree_throws()
        => Assert.Throws<ArgumentException>(() => RulePlan.Compile(RuleSet.Parse(Rules, [ParameterSet.Parse(Lines)]), Households.AsOf));

    [Fact]
    public void Compile_anotherDay_takesThatDaysValues()
    {
        RulePlan plan = RulePlan.Compile(RuleSet.Parse(Rules, [ParameterSet.Parse(Lines)]), new DateOnly(2026, 6, 30), Tree);
        Assert.Equal("?NotProvided", Cells(plan.Evaluate(Table(1)), "mine", 1)[2]);
    }

    private static RulePlan Plan() => RulePlan.Compile(RuleSet.Parse(Rules, [ParameterSet.Parse(Lines)]), Households.AsOf, Tree);

    private static Table Table(int copies)
    {
        TextColumnBuilder region = new("region");
        CategoryColumnBuilder area = new("area");
        NumberColumnBuilder income = new("income", 1);
        for (int copy = 0; copy < copies; copy++)
        {
            foreach (string? code in new[] { "990101", "99", "9902", "9901", "12345", null, "99", "9901" })
            {
                if (code is null) region.AppendMissing(MissingReason.Stale);
                else region.Append(code);
            }
            foreach (string? name in new[] { "urban", "urban", "rural", "rural", "urban", "urban", null, "town" })
            {
                if (name is null) area.AppendMissing(MissingReason.NotAsked);
                else area.Append(name);
            }
            for (int row = 0; row < 8; row++) income.Append(row == 1 ? 1350m : 100m);
        }
        return Core.Tables.Table.Create("t", income.Build(), region.Build(), area.Build());
    }

    private static string[] Cells(RuleResult result, string name, int copies)
    {
        string[] cells = Households.Cells(result, name);
        for (int row = 0; row < cells.Length; row++) Assert.Equal(cells[row % 8], cells[row]);
        Assert.Equal(8 * copies, cells.Length);
        return cells[..8];
    }
}

using Livelihood.Core.Numbers;
using Livelihood.Core.Tables;
using Livelihood.Rules.Declaring;
using Livelihood.Rules.Types;
using Livelihood.Scoring.Engine;
using Livelihood.Scoring.Explaining;
using Livelihood.Scoring.Indicators;
using Livelihood.Scoring.Model;

namespace Livelihood.Architecture.Tests.Documentation.Examples;

/// <summary>The examples in the comments of the scoring model.</summary>
public sealed class ScoringModelExamples
{
    private static readonly Table households = Table.Create("households", NumberColumn.From("income", 0, [500]), BooleanColumn.From("alone", [true]));

    [Fact]
    public void ScoringModel_example_scoresUpToTheCap()
    {
        ScoringModel model = ScoringModel.Parse("""
            { "kind": "livelihood/scoring", "id": "example", "version": "1",
              "inputs": { "income": { "type": "number" }, "alone": { "type": "boolean" } },
              "dimensions": [ { "id": "need", "cap": 20, "indicators": [
                { "id": "poor", "value": "income", "bands": [ { "if": "< 600", "points": 15 }, { "if": ">= 600", "points": 0 } ], "missing": "unknown" },
                { "id": "alone", "when": "alone", "points": 10, "missing": { "points": 0 } } ] } ],
              "levels": [ { "id": "red", "from": 20 }, { "id": "yellow", "from": 10 } ] }
            """);
        ScoringResult result = ScoringPlan.Compile(model, new DateOnly(2026, 7, 1)).Score(households);

        Assert.Equal(new FixedPoint(20, 0), result.ScoreAt(0));
        Explains(model);
    }

    [Fact]
    public void RowIndicator_example_hasAName() => Assert.Equal("distance to a clinic", new Distance().Name);

    private static void Explains(ScoringModel model)
    {
        ScoringPlan plan = ScoringPlan.Compile(model, new DateOnly(2026, 7, 1));
        ScoringResult result = plan.Score(households);
        ScoreExplanation why = plan.Explain(households, row: 0, language: "en");

        Assert.NotNull(why);
        Assert.NotNull(result);
    }

    internal sealed class Distance : RowIndicator
    {
        public override string Name => "distance to a clinic";
        public override IReadOnlyList<RuleField> Inputs { get; } = [new RuleField { Name = "kilometres", Type = new RuleType.Number(1, Unit.None) }];
        public override FixedPoint Least => new(0, 0);
        public override FixedPoint Most => new(5, 0);
        protected override IndicatorPoints Score(IndicatorRow row)
            => row.Number(0) is { } km ? IndicatorPoints.Of(new FixedPoint(km > new FixedPoint(20, 0) ? 5 : 0, 0)) : IndicatorPoints.Unknown;
    }
}

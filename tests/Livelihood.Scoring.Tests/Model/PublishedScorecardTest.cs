using Livelihood.Core.Numbers;
using Livelihood.Core.Tables;
using Livelihood.Scoring.Engine;
using Livelihood.Scoring.Explaining;
using Livelihood.Scoring.Model;

namespace Livelihood.Scoring.Tests.Model;

/// <summary>The scorecard that the PMML community publishes as its example.</summary>
public class PublishedScorecardTest
{
    internal const string Json = """
        { "kind": "livelihood/scoring", "id": "pmml-example", "version": "1", "subject": "person", "initial": 0, "ranking": "below baseline",
          "inputs": { "department": { "type": "text" }, "age": { "type": "number" }, "income": { "type": "number" } },
          "dimensions": [ { "id": "card", "indicators": [
            { "id": "department score", "value": "department", "reasonCode": "RC1", "baseline": 19, "missing": { "points": -9 },
              "bands": [ { "if": "\"marketing\"", "points": 19 }, { "if": "\"engineering\"", "points": 3 }, { "if": "\"business\"", "points": 6 }, { "if": "-", "points": 0 } ] },
            { "id": "age score", "value": "age", "reasonCode": "RC2", "baseline": 18, "missing": { "points": -1 },
              "bands": [ { "if": "<= 18", "points": -3 }, { "if": "(18..29]", "points": 0 }, { "if": "(29..39]", "points": 12 }, { "if": "> 39", "points": 18 } ] },
            { "id": "income score", "value": "income", "reasonCode": "RC3", "baseline": 10, "missing": { "points": 5 },
              "bands": [ { "if": "<= 1000", "points": 26 }, { "if": "(1000..1500]", "points": 5 }, { "if": "> 1500", "points": -3 } ] } ] } ],
          "tests": [ { "name": "as published", "given": { "department": "engineering", "age": 25, "income": 500 }, "expect": { "score": 29, "reasons": ["RC2", "RC1"] } } ] }
        """;

    [Fact]
    public void Score_engineer_of_25_with_income_500_is_29_for_RC2_and_RC1()
    {
        ScoringPlan plan = ScoringPlan.Compile(ScoringModel.Parse(Json), new DateOnly(2026, 7, 1));
        Table persons = Table.Create("persons", TextColumn.From("department", "engineering"), NumberColumn.From("age", 0, [25]), NumberColumn.From("income", 0, [500]));

        Assert.Equal(new FixedPoint(29, 0), plan.Score(persons).ScoreAt(0));
        ScoreExplanation why = plan.Explain(persons, 0);
        Assert.Equal(["RC2", "RC1"], why.Reasons.Select(r => r.Code));
        Assert.Equal([new FixedPoint(18, 0), new FixedPoint(16, 0)], why.Reasons.Select(r => r.Weight!.Value));
    }

    [Fact]
    public void Tests_of_the_document_pass() => Assert.Empty(ScoringTestRun.Run(ScoringModel.Parse(Json)));
}

using Livelihood.Core.Documents;
using Livelihood.Core.Numbers;
using Livelihood.Core.Tables;
using Livelihood.Rules.Declaring;
using Livelihood.Rules.Overlays;
using Livelihood.Rules.Parameters;
using Livelihood.Rules.Types;
using Livelihood.Scoring.Engine;
using Livelihood.Scoring.Explaining;
using Livelihood.Scoring.Indicators;
using Livelihood.Scoring.Learning;
using Livelihood.Scoring.Model;

namespace Livelihood.Scoring.Tests.Model;

public class ScoringModelTest
{
    private static readonly DateOnly Day = new(2026, 7, 1);

    private const string Head = """{ "kind": "livelihood/scoring", "id": "m", "version": "1", "inputs": { "income": { "type": "number" }, "alone": { "type": "boolean", "actionable": true } }, """;

    private static string OneIndicator(string indicator) => Head + """ "dimensions": [ { "id": "d", "indicators": [ """ + indicator + " ] } ] }";

    [Theory]
    [InlineData("""{ "id": "i", "when": "alone", "points": 5 }""", "\"missing\" is missing")]
    [InlineData("""{ "id": "i", "when": "income", "points": 5, "missing": "unknown" }""", "wrong type")]
    [InlineData("""{ "id": "i", "when": "alon", "points": 5, "missing": "unknown" }""", "alone")]
    [InlineData("""{ "id": "i", "when": "alone", "points": 0.5, "missing": "unknown" }""", "does not fit")]
    [InlineData("""{ "id": "i", "when": "alone", "points": "no such", "missing": "unknown" }""", "no such parameter")]
    [InlineData("""{ "id": "i", "custom": "no such", "missing": "unknown" }""", "no such indicator")]
    [InlineData("""{ "id": "i", "when": "alone", "value": "income", "points": 5, "missing": "unknown" }""", "more than once")]
    [InlineData("""{ "id": "i", "value": "income", "bands": [ { "if": "< 5", "points": 1 }, { "if": "> 5", "points": 0 } ], "missing": "unknown" }""", "not sound")]
    [InlineData("""{ "id": "i", "value": "income", "bands": [ { "if": "<= 5", "points": 1 }, { "if": ">= 5", "points": 0 } ], "missing": "unknown" }""", "not sound")]
    [InlineData("""{ "id": "i", "value": "income", "bands": [ { "if": "-", "points": 1 }, { "if": ">= 5", "points": 0 } ], "missing": "unknown" }""", "not the last")]
    [InlineData("""{ "id": "i", "when": "alone", "points": 5, "weight": 2, "missing": "unknown" }""", "does not weigh")]
    public void Parse_faulty_indicator_reports_it(string indicator, string message)
    {
        DocumentException fault = Assert.Throws<DocumentException>(() => ScoringModel.Parse(OneIndicator(indicator)));
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_many_faults_reports_all_of_them()
    {
        DocumentException fault = Assert.Throws<DocumentException>(() => ScoringModel.Parse(Head + """
            "levels": [ { "id": "yellow", "from": 10 }, { "id": "red", "from": 20 } ], "tirggers": [],
            "dimensions": [ { "id": "d", "of": "members", "indicators": [ { "id": "i", "when": "alon", "points": 5 } ] } ] }
            """));
        Assert.True(fault.Problems.Count >= 5, fault.Message);
    }

    [Fact]
    public void ToJson_reads_back_with_the_same_fingerprint()
    {
        ScoringModel model = ScoringModel.Parse(PublishedScorecardTest.Json);
        ScoringModel again = ScoringModel.Parse(model.ToJson());
        Assert.Equal(model.Fingerprint, again.Fingerprint);
        Assert.Equal(model.ToJson(), again.ToJson());
    }

    [Fact]
    public void Register_makes_schema_and_shape_known()
    {
        ScoringModel.RegisterSchema();
        Assert.NotNull(DocumentSchemas.Find(ScoringModel.Kind));
        Assert.NotNull(DocumentShapes.Find(ScoringModel.Kind));
    }

    [Fact]
    public void Parse_fragment_of_a_learnt_scorecard_gives_its_points()
    {
        var card = new Scorecard(
        [
            new ScorecardVariable("income", [new(new BandTest.Range(null, new FixedPoint(100, 0)), 9), new(new BandTest.Range(new FixedPoint(100, 0), null), 1)], 4),
            new ScorecardVariable("floor", [new(new BandTest.Names(["earth", "wood"]), 7), new(new BandTest.Names(["tile"]), 2)], 3),
            new ScorecardVariable("alone", [new(new BandTest.Truth(true), 5), new(new BandTest.Truth(false), 0)], 1),
        ], new PointsCalibration(-2.5, 10));
        string fragment = new ScoringFragment().Write(card);
        ScoringModel model = ScoringModel.Parse(
            """{ "kind": "livelihood/scoring", "id": "learnt", "version": "1", "inputs": { "income": { "type": "number" }, "floor": { "type": "text" }, "alone": { "type": "boolean" } }, """ + fragment.TrimStart()[1..]);
        Table households = Table.Create("households", NumberColumn.From("income", 0, [99, 100, 5, 7], Validity.From([true, true, false, true])),
            TextColumn.From("floor", "earth", "tile", null, "marble"), BooleanColumn.From("alone", [true, false, true, false], Validity.From([true, true, false, true])));
        ScoringResult result = ScoringPlan.Compile(model, Day).Score(households);
        long[] expected = [.. card.Score(households).Values];
        Assert.Equal(expected, result.Scores.ToArray().Select(s => (long)s));
        Assert.Equal(new PointsCalibration(-2.5, 10), model.Calibration);
    }

    [Fact]
    public void Score_numbers_that_are_parameters_are_those_of_the_day()
    {
        ParameterSet numbers = ParameterSet.Parse("""
            { "kind": "livelihood/parameters", "id": "numbers", "version": "1", "parameters": {
              "points alone": { "values": [ { "from": "2026-01-01", "to": "2026-06-30", "value": 5 }, { "from": "2026-07-01", "value": 8 } ] } } }
            """);
        ScoringModel model = ScoringModel.Parse(Head + """
            "parameters": ["numbers@1"], "dimensions": [ { "id": "d", "indicators": [ { "id": "i", "when": "alone", "points": "points alone", "missing": "unknown" } ] } ] }
            """, [numbers]);
        Table households = Table.Create("h", NumberColumn.From("income", 0, [1]), BooleanColumn.From("alone", [true]));
        Assert.Equal(5, ScoringPlan.Compile(model, new DateOnly(2026, 6, 30)).Score(households).Scores[0]);
        Assert.Equal(8, ScoringPlan.Compile(model, Day).Score(households).Scores[0]);
        Assert.Throws<DocumentException>(() => ScoringPlan.Compile(model, new DateOnly(2025, 1, 1)));
    }

    [Fact]
    public void Score_trigger_sets_its_level_and_unknown_trigger_makes_it_possible()
    {
        ScoringModel model = ScoringModel.Parse(Head + """
            "levels": [ { "id": "red", "from": 20 }, { "id": "yellow", "from": 5 } ], "triggers": [ { "id": "t", "when": "income < 10", "level": "red" } ],
            "dimensions": [ { "id": "d", "indicators": [ { "id": "i", "when": "alone", "points": 5, "missing": "unknown" } ] } ] }
            """);
        Table households = Table.Create("h", NumberColumn.From("income", 0, [9, 10, 0], Validity.From([true, true, false])), BooleanColumn.From("alone", [false, true, true]));
        ScoringPlan plan = ScoringPlan.Compile(model, Day);
        ScoringResult result = plan.Score(households);
        Assert.Equal(["red", "yellow", "yellow"], Enumerable.Range(0, 3).Select(row => result.LevelAt(row).Id));
        Assert.Equal("red", result.LevelsAt(2).Highest.Id);
        Assert.True(result.HasReason(0, 1));
        Assert.Equal("income", Assert.Single(plan.Explain(households, 2).Missing).Name);
    }

    [Fact]
    public void Explain_two_missing_inputs_names_the_one_that_matters_most_first()
    {
        ScoringModel model = ScoringModel.Parse(Head + """
            "dimensions": [ { "id": "d", "indicators": [ { "id": "i", "when": "alone", "points": 5, "missing": "unknown" },
              { "id": "j", "value": "income", "bands": [ { "if": "< 10", "points": 30 }, { "if": ">= 10", "points": 0 } ], "missing": { "points": 3 } } ] } ] }
            """);
        Table households = Table.Create("h", NumberColumn.From("income", 0, [0], Validity.From([false])), BooleanColumn.From("alone", [false], Validity.From([false])));
        ScoreExplanation why = ScoringPlan.Compile(model, Day).Explain(households, 0);
        Assert.Equal([("income", new FixedPoint(30, 0)), ("alone", new FixedPoint(5, 0))], why.Missing.Select(m => (m.Name, m.Span)));
        Assert.Null(why.Score);
        Assert.Equal((new FixedPoint(0, 0), new FixedPoint(35, 0)), (why.Lowest, why.Highest));
        Assert.Equal(["alone"], model.Actionable);
    }

    private sealed class Fragile : RowIndicator
    {
        public override string Name => "fragile";

        public override IReadOnlyList<RuleField> Inputs { get; } = [new RuleField { Name = "income", Type = new RuleType.Number(0, Unit.None) }];

        public override FixedPoint Least => new(0, 0);

        public override FixedPoint Most => new(9, 0);

        public override IReadOnlyList<IndicatorReason> Reasons { get; } = [new("odd", new Labels("an odd income"))];

        protected override IndicatorPoints Score(IndicatorRow row) => row.Number(0) switch
        {
            null => IndicatorPoints.Unknown,
            { Units: 13 } => throw new InvalidOperationException("income 13 of Zhang San"),
            { } income => IndicatorPoints.Of(new FixedPoint(income.Units % 10, 0), income.Units % 2 == 1 ? "odd" : null),
        };
    }

    [Fact]
    public void Score_indicator_that_fails_is_reported_masked_and_drops_nobody()
    {
        ScoringModel model = ScoringModel.Parse(
            OneIndicator("""{ "id": "i", "custom": "fragile", "missing": { "points": 2 } }"""), options: new ScoringModelOptions { Indicators = [new Fragile()] });
        Table households = Table.Create("h", NumberColumn.From("income", 0, [7, 13, 0, 24], Validity.From([true, true, false, true])), BooleanColumn.From("alone", new bool[4]), TextColumn.From("id", "A1", "B2", "C3", "D4"));
        ScoringPlan plan = ScoringPlan.Compile(model, Day);
        ScoringResult result = plan.Score(households, new ScoringOptions { Key = "id" });
        Assert.Equal([7, 2, 2, 4], result.Scores.ToArray());
        Assert.Equal(new IndicatorFault("i", nameof(InvalidOperationException), 1, 1, "B***"), Assert.Single(result.IndicatorFaults));
        Assert.Equal("odd", plan.Explain(households, 0).Reasons[0].Code);
    }

    [Fact]
    public void Parse_indicator_of_another_type_than_its_argument_reports_it()
    {
        DocumentException fault = Assert.Throws<DocumentException>(() => ScoringModel.Parse(
            OneIndicator("""{ "id": "i", "custom": "fragile", "with": { "income": "alone" }, "missing": "unknown" }"""), options: new ScoringModelOptions { Indicators = [new Fragile()] }));
        Assert.Contains("wrong type", fault.Message, StringComparison.Ordinal);
    }
}

using System.Text.Json;
using Livelihood.Core.Documents;
using Livelihood.Rules;
using Livelihood.Scoring.Indicators;
using Livelihood.Scoring.Learning;
using Livelihood.Scoring.Model.Internal;

namespace Livelihood.Scoring.Model;

/// <summary>Is a scoring model, read and checked: indicators in dimensions, triggers, levels, and the tests it carries.</summary>
/// <remarks>Immutable; safe to use from many threads. An <see cref="Engine.ScoringPlan"/> made from it computes.</remarks>
/// <example>
/// <code>
/// ScoringModel model = ScoringModel.Parse("""
///     { "kind": "livelihood/scoring", "id": "example", "version": "1",
///       "inputs": { "income": { "type": "number" }, "alone": { "type": "boolean" } },
///       "dimensions": [ { "id": "need", "cap": 20, "indicators": [
///         { "id": "poor", "value": "income", "bands": [ { "if": "&lt; 600", "points": 15 }, { "if": ">= 600", "points": 0 } ], "missing": "unknown" },
///         { "id": "alone", "when": "alone", "points": 10, "missing": { "points": 0 } } ] } ],
///       "levels": [ { "id": "red", "from": 20 }, { "id": "yellow", "from": 10 } ] }
///     """);
/// ScoringResult result = ScoringPlan.Compile(model, new DateOnly(2026, 7, 1)).Score(households);
/// </code>
/// </example>
public sealed partial class ScoringModel
{
    /// <summary>The kind of document that holds a scoring model: <c>livelihood/scoring</c>.</summary>
    public const string Kind = "livelihood/scoring";

    private readonly Lazy<Fingerprint> _fingerprint;
    private readonly JsonElement _document;

    internal ScoringModel(ModelDraft draft, RuleSet rules, JsonElement document)
    {
        _document = document;
        Envelope = draft.Envelope;
        Rules = rules;
        Subject = draft.Subject;
        Scale = draft.Scale;
        Dimensions = [.. draft.Dimensions];
        Aggregation = draft.Aggregation;
        Initial = draft.Initial;
        Triggers = [.. draft.Triggers];
        Levels = [.. draft.Levels];
        PreviousLevel = draft.PreviousLevel;
        Ranking = draft.Ranking;
        Actionable = [.. draft.Actionable];
        Calibration = draft.Calibration;
        Tests = [.. draft.Tests];
        Custom = [.. draft.Custom];
        Indicators = [.. Dimensions.SelectMany(d => d.Indicators)];
        _fingerprint = new Lazy<Fingerprint>(() => Fingerprint.OfJson(Written(this)));
    }

    /// <summary>What the document is, which one, where and when it is in force.</summary>
    public DocumentEnvelope Envelope { get; }

    /// <summary>What its expressions read and derive; the names that indicators are computed under are its own business.</summary>
    public RuleSet Rules { get; }

    /// <summary>What one row is: <c>household</c> or <c>person</c>.</summary>
    public string Subject { get; }

    /// <summary>How many decimals points and scores have, 0 to 6.</summary>
    public int Scale { get; }

    /// <summary>The dimensions, in their order.</summary>
    public IReadOnlyList<ScoreDimension> Dimensions { get; }

    /// <summary>The indicators of all dimensions, in their order.</summary>
    public IReadOnlyList<ScoreIndicator> Indicators { get; }

    /// <summary>How dimensions become the score.</summary>
    public ScoreAggregation Aggregation { get; }

    /// <summary>What is added to every score; null for nothing.</summary>
    public ScoreAmount? Initial { get; }

    /// <summary>The triggers, in their order.</summary>
    public IReadOnlyList<ScoreTrigger> Triggers { get; }

    /// <summary>The levels from the one below all others to the highest.</summary>
    public IReadOnlyList<ScoreLevel> Levels { get; }

    /// <summary>The input that holds the level a subject had before; null where levels do not depend on it.</summary>
    public string? PreviousLevel { get; }

    /// <summary>By what reasons are ranked.</summary>
    public ReasonRanking Ranking { get; }

    /// <summary>The inputs that help can change, in their order; all others stay fixed in counterfactuals.</summary>
    public IReadOnlyList<string> Actionable { get; }

    /// <summary>What points mean as a probability; null where that is not known. A statistic: no decision comes from it.</summary>
    public PointsCalibration? Calibration { get; }

    /// <summary>The tests that the document carries.</summary>
    public IReadOnlyList<ScoringTest> Tests { get; }

    /// <summary>The SHA-256 of the document's canonical JSON, tests included.</summary>
    public Fingerprint Fingerprint => _fingerprint.Value;

    /// <summary>The fingerprints of this document and of the parameters that it names, by reference.</summary>
    public IReadOnlyList<(DocumentReference Document, Fingerprint Fingerprint)> Fingerprints
        => [(Envelope.Reference, Fingerprint), .. Rules.ParameterSets.Select(set => (set.Envelope.Reference, set.Fingerprint))];

    internal IReadOnlyList<IIndicator> Custom { get; }

    /// <summary>The id and the version.</summary>
    public override string ToString() => Envelope.Reference.ToString();
}

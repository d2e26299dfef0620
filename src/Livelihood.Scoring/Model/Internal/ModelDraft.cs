using Livelihood.Core.Documents;
using Livelihood.Rules.Documents.Internal;
using Livelihood.Scoring.Indicators;
using Livelihood.Scoring.Learning;

namespace Livelihood.Scoring.Model.Internal;

/// <summary>A scoring model while it is read.</summary>
internal sealed class ModelDraft
{
    public required DocumentEnvelope Envelope { get; init; }

    public required RuleSetDraft Rules { get; init; }

    public required ProblemList Problems { get; init; }

    public string Subject { get; set; } = "household";

    public int Scale { get; set; }

    public List<ScoreDimension> Dimensions { get; } = [];

    public ScoreAggregation Aggregation { get; set; } = ScoreAggregation.Sum;

    public ScoreAmount? Initial { get; set; }

    public List<ScoreTrigger> Triggers { get; } = [];

    public List<ScoreLevel> Levels { get; } = [];

    public string? PreviousLevel { get; set; }

    public ReasonRanking Ranking { get; set; }

    public List<string> Actionable { get; } = [];

    public PointsCalibration? Calibration { get; set; }

    public List<ScoringTest> Tests { get; } = [];

    /// <summary>The host's indicators that custom indicators name, one per custom indicator in the order of the document.</summary>
    public List<IIndicator> Custom { get; } = [];

    /// <summary>What has to be true of the types of generated definitions: the name, the path, and the type where one is demanded.</summary>
    public List<TypeDemand> Demands { get; } = [];

    /// <summary>Ids and where they stand.</summary>
    public Dictionary<string, string> Ids { get; } = new(StringComparer.Ordinal);

    /// <summary>How many indicators were read so far.</summary>
    public int IndicatorCount { get; set; }

    /// <summary>Takes an id; reports one that is taken.</summary>
    public void TakeId(string id, string path, string of = "")
    {
        if (!Ids.TryAdd(of + id, path)) Problems.Add(path, $"The id \"{id}\" is taken already, at {Ids[of + id]}.");
    }
}

using Livelihood.Core.Tables;
using Livelihood.Scoring.Learning.Internal;

namespace Livelihood.Scoring.Learning;

/// <summary>Puts what was learnt into tables, to be written as CSV or shown.</summary>
public static class ScorecardTables
{
    private const string Missing = "(missing)";

    /// <summary>Lists the points of every band: the scorecard on a page.</summary>
    /// <param name="scorecard">The scorecard.</param>
    /// <returns>One row per variable and band, missing last.</returns>
    public static Table Points(Scorecard scorecard)
    {
        ArgumentNullException.ThrowIfNull(scorecard);
        return new TableBuilder<(string Variable, string Band, long Points)>("points")
            .Text("variable", r => r.Variable)
            .Text("band", r => r.Band)
            .Number("points", 0, r => r.Points)
            .Build(scorecard.Variables.SelectMany(v => v.Bands.Select(b => (v.Name, UnaryTestText.Of(b.Test), b.Points)).Append((v.Name, Missing, v.MissingPoints))));
    }

    /// <summary>Lists what the sample says of every variable considered.</summary>
    /// <param name="result">What was learnt.</param>
    /// <returns>One row per variable and band, the most telling variable first. Counts are in units of the weight.</returns>
    public static Table Evidence(LearningResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return new TableBuilder<(EvidenceTable Table, EvidenceBand Band)>("evidence")
            .Text("variable", r => r.Table.Variable)
            .Double("information value", r => r.Table.InformationValue)
            .Text("band", r => r.Band.Test is { } test ? UnaryTestText.Of(test) : Missing)
            .Number("rows", 0, r => r.Band.Rows)
            .Number("poor", 0, r => r.Band.Poor)
            .Number("not poor", 0, r => r.Band.NotPoor)
            .Double("weight of evidence", r => r.Band.WeightOfEvidence)
            .Build(result.Evidence.SelectMany(t => t.Bands.Select(b => (t, b))));
    }

    /// <summary>Lists how each penalty did in cross-validation.</summary>
    /// <param name="result">What was learnt.</param>
    /// <returns>One row per penalty, falling.</returns>
    public static Table Trials(LearningResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return new TableBuilder<PenaltyTrial>("trials")
            .Double("penalty", t => t.Penalty)
            .Double("log loss", t => Known(t.LogLoss))
            .Double("area under ROC", t => Known(t.AreaUnderRoc))
            .Double("its deviation", t => Known(t.AreaUnderRocDeviation))
            .Double("variables", t => Known(t.Variables))
            .Build(result.Trials);
    }

    private static double? Known(double value) => double.IsNaN(value) ? null : value;
}

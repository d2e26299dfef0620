using Livelihood.Core.Tables;
using Livelihood.Scoring.Targeting;

namespace Livelihood.Scoring.Learning.Internal;

/// <summary>Judges each penalty by rows it was not learnt from.</summary>
internal static class CrossValidation
{
    public static IReadOnlyList<PenaltyTrial> Run(LearningRows rows, double[] penalties, LearningOptions options)
    {
        int[] part = Parts(rows, options);
        var losses = new List<double>[penalties.Length];
        var areas = new List<double>[penalties.Length];
        var variables = new List<double>[penalties.Length];
        for (int i = 0; i < penalties.Length; i++) (losses[i], areas[i], variables[i]) = ([], [], []);
        for (int fold = 0; fold < options.Folds; fold++)
        {
            int[] learnt = [.. Enumerable.Range(0, rows.Count).Where(r => part[r] != fold)], judged = [.. Enumerable.Range(0, rows.Count).Where(r => part[r] == fold)];
            BooleanColumn poorLearnt = rows.Poor.Take(learnt);
            if (judged.Length == 0 || !poorLearnt.Values.Contains(true) || !poorLearnt.Values.Contains(false)) continue;
            Table inputs = rows.Inputs.Take(judged);
            BooleanColumn poor = rows.Poor.Take(judged);
            NumberColumn? weight = rows.Weight?.Take(judged);
            int at = 0;
            foreach (FittedCard fitted in rows.Fitter(learnt, options).Path(penalties))
            {
                ScoreDistribution points = ScoreDistribution.Count(fitted.Card.Score(inputs).Values, poor.Values, weight is null ? [] : weight.Values);
                losses[at].Add(LogLoss(points, fitted.Card.Calibration!));
                double area = new TargetingCurve(points).AreaUnderRoc;
                if (!double.IsNaN(area)) areas[at].Add(area);
                variables[at++].Add(fitted.Card.Variables.Count);
            }
        }
        return [.. penalties.Select((p, i) => new PenaltyTrial(p, Mean(losses[i]), Mean(areas[i]), Deviation(areas[i]), Mean(variables[i])))];
    }

    /// <summary>Parts by what is kept together; else by what the rows are, so that their order does not matter.</summary>
    private static int[] Parts(LearningRows rows, LearningOptions options)
    {
        if (rows.KeptTogether is { } key) return RowFolds.Assign(key, options.Folds, options.Seed);
        var text = new string[rows.Count];
        Column[] columns = [.. rows.Variables.Select(v => rows.Inputs[v])];
        for (int row = 0; row < text.Length; row++) text[row] = string.Join('\u001f', columns.Select(c => c.FormatAt(row)));
        return RowFolds.Assign(TextColumn.From("row", text), options.Folds, options.Seed);
    }

    private static double LogLoss(ScoreDistribution points, PointsCalibration calibration)
    {
        double sum = 0;
        for (int i = 0; i < points.Scores.Length; i++)
        {
            double p = Math.Clamp(calibration.Probability(points.Scores[i]), 1e-12, 1 - 1e-12);
            sum -= (points.Poor[i] * Math.Log(p)) + (points.NotPoor[i] * Math.Log(1 - p));
        }
        return sum / ((double)points.TotalPoor + points.TotalNotPoor);
    }

    private static double Mean(List<double> values) => values.Count == 0 ? double.NaN : values.Average();

    private static double Deviation(List<double> values)
    {
        if (values.Count < 2) return double.NaN;
        double mean = Mean(values);
        return Math.Sqrt(values.Sum(v => (v - mean) * (v - mean)) / (values.Count - 1));
    }
}

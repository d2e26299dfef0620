namespace Livelihood.Scoring.Learning.Internal;

/// <summary>Turns coefficients into whole points: 0 for each variable's least needy band, and in all at most the wanted number.</summary>
internal static class PointsScale
{
    public static Scorecard Card(IReadOnlyList<EvidenceTable> tables, double intercept, double[] coefficients, int mostPoints)
    {
        double range = 0, lowest = intercept;
        for (int v = 0; v < tables.Count; v++)
        {
            (double least, double most) = Extremes(tables[v]);
            range += coefficients[v] * (most - least);
            lowest += coefficients[v] * least;
        }
        double factor = range > 0 ? mostPoints / range : double.PositiveInfinity;
        var variables = new List<ScorecardVariable>();
        for (int v = 0; v < tables.Count && range > 0; v++)
        {
            EvidenceTable table = tables[v];
            double coefficient = coefficients[v], least = Extremes(table).Least;
            long Points(EvidenceBand band) => (long)Math.Round(factor * coefficient * (band.WeightOfEvidence - least), MidpointRounding.AwayFromZero);
            var variable = new ScorecardVariable(
                table.Variable, [.. table.Bands.SkipLast(1).Select(b => new ScorecardBand(b.Test!, Points(b)))], Points(table.Bands[^1]));
            if (variable.Most > 0) variables.Add(variable);
        }
        return new Scorecard(variables, new PointsCalibration(lowest, factor));
    }

    /// <summary>The least and most evidence of a variable; the missing band has a say, as any value may be missing one day.</summary>
    private static (double Least, double Most) Extremes(EvidenceTable table)
        => (table.Bands.Min(b => b.WeightOfEvidence), table.Bands.Max(b => b.WeightOfEvidence));
}

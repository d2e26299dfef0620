using Livelihood.Core.Tables;

namespace Livelihood.Scoring.Learning.Internal;

/// <summary>Everything that learns from outcomes, for one set of rows: bands, choice of variables, coefficients. Cross-validation runs all of it in each part.</summary>
internal sealed class CardFitter
{
    private readonly LearningOptions _options;
    private readonly Table _inputs;
    private readonly BooleanColumn _poor;
    private readonly long[] _weights;
    private readonly int[][] _codes;
    private readonly double[][] _values;
    private readonly Patterns _patterns;

    public CardFitter(Table inputs, IReadOnlyList<string> variables, BooleanColumn poor, NumberColumn? weight, LearningOptions options)
    {
        _options = options;
        _inputs = inputs;
        _poor = poor;
        _weights = new long[poor.Count];
        for (int row = 0; row < _weights.Length; row++) _weights[row] = weight is null ? 1 : weight.Values[row];
        Considered = [.. variables.Select(v => EvidenceBinning.Find(inputs[v], poor, weight, options.Binning))];
        Screened = [.. Considered.Where(t => t.InformationValue >= options.LeastInformationValue && t.InformationValue > 0).OrderByDescending(t => t.InformationValue).ThenBy(t => t.Variable, StringComparer.Ordinal)];
        (_codes, _values) = Coded(Screened);
        _patterns = Patterns.Of(_codes, _values, poor.Values, _weights);
    }

    /// <summary>All variables with their bands, in the order given.</summary>
    public IReadOnlyList<EvidenceTable> Considered { get; }

    /// <summary>Those that tell enough, the strongest first.</summary>
    public IReadOnlyList<EvidenceTable> Screened { get; }

    /// <summary>Fits along falling penalties, each from the one before.</summary>
    public IEnumerable<FittedCard> Path(IEnumerable<double> penalties)
    {
        LogisticRegression? fit = null;
        foreach (double penalty in penalties)
        {
            fit = new LogisticRegression(_patterns, penalty, _options.AbsolutePart).Fit(fit);
            yield return Limited(fit, penalty);
        }
    }

    /// <summary>Leaves the strongest variables, where there are too many, and fits them again with the squared penalty's shrinkage only.</summary>
    private FittedCard Limited(LogisticRegression fit, double penalty)
    {
        int[] kept = [.. Enumerable.Range(0, Screened.Count).Where(v => fit.Coefficients[v] > 0)
            .OrderByDescending(v => fit.Coefficients[v] * Spread(Screened[v])).ThenBy(v => v).Take(_options.MostVariables).Order()];
        EvidenceTable[] tables = [.. kept.Select(v => Screened[v])];
        Patterns patterns = Patterns.Of([.. kept.Select(v => _codes[v])], [.. kept.Select(v => _values[v])], _poor.Values, _weights);
        LogisticRegression again = new LogisticRegression(patterns, penalty * (1 - _options.AbsolutePart), 0).Fit();
        return new FittedCard(penalty, PointsScale.Card(tables, again.Intercept, again.Coefficients, _options.MostPoints), fit.Converged && again.Converged);
    }

    /// <summary>The standard deviation of a variable's evidence over the sample.</summary>
    private static double Spread(EvidenceTable table)
    {
        double all = 0, sum = 0, squares = 0;
        foreach (EvidenceBand band in table.Bands)
        {
            double weight = band.Poor + (double)band.NotPoor;
            all += weight;
            sum += weight * band.WeightOfEvidence;
            squares += weight * band.WeightOfEvidence * band.WeightOfEvidence;
        }
        return Math.Sqrt(Math.Max(0, (squares / all) - (sum / all * (sum / all))));
    }

    private (int[][] Codes, double[][] Values) Coded(IReadOnlyList<EvidenceTable> tables)
        => ([.. tables.Select(t => BandCodes.Of(t.Variable, [.. t.Bands.SkipLast(1).Select(b => b.Test!)], _inputs[t.Variable]))],
            [.. tables.Select(t => t.Bands.Select(b => b.WeightOfEvidence).ToArray())]);
}

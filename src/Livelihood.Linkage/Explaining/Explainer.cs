using System.Globalization;
using Livelihood.Linkage.Scoring.Internal;

namespace Livelihood.Linkage.Explaining;

/// <summary>Explains any two records under a trained model, whether or not they were compared.</summary>
/// <remarks>Keeps measured values between calls, so one instance serves one thread at a time.</remarks>
/// <example>
/// <code>
/// var explainer = new Explainer(result);
/// PairExplanation why = explainer.Explain(3, 17);
/// foreach (string reason in why.Reasons) Console.WriteLine(reason);
/// </code>
/// </example>
public sealed class Explainer
{
    private readonly LinkageModel _model;
    private readonly LinkageRecords _records;
    private readonly ParameterTable _parameters;
    private readonly PairScorer _scorer;

    /// <summary>Initialises an explainer.</summary>
    /// <param name="model">The model; every parameter must be stated or trained.</param>
    /// <param name="records">The records, prepared for this model.</param>
    /// <param name="extensions">What the integrator adds by name; null for nothing.</param>
    /// <exception cref="Core.Documents.DocumentException">The model is not trained.</exception>
    public Explainer(LinkageModel model, LinkageRecords records, LinkageExtensions? extensions = null)
        : this(model, records, null, extensions)
    {
    }

    /// <summary>Initialises an explainer of the pairs of a run.</summary>
    /// <param name="result">The run's outcome.</param>
    /// <param name="extensions">What the integrator added by name; null for nothing.</param>
    public Explainer(LinkageResult result, LinkageExtensions? extensions = null)
        : this((result ?? throw new ArgumentNullException(nameof(result))).Model, result.Records, result.Parameters, extensions)
    {
    }

    private Explainer(LinkageModel model, LinkageRecords records, ParameterTable? parameters, LinkageExtensions? extensions)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(records);
        TrainedCheck.ThrowIfNot(model);
        _model = model;
        _records = records;
        extensions ??= LinkageExtensions.None;
        _parameters = parameters ?? new ParameterTable(model, records, extensions);
        _scorer = new PairScorer(model, records, _parameters, extensions);
    }

    /// <summary>Explains two records.</summary>
    /// <param name="a">A record number.</param>
    /// <param name="b">Another record number.</param>
    /// <returns>The explanation, the lower record first.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is not that of a record, or both are the same.</exception>
    public PairExplanation Explain(int a, int b)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(Math.Min(a, b), nameof(a));
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(Math.Max(a, b), _records.Count, nameof(b));
        ArgumentOutOfRangeException.ThrowIfEqual(a, b);
        if (a > b) (a, b) = (b, a);
        var contributions = new Contribution[_model.Comparisons.Count];
        double weight = _parameters.PriorWeight;
        for (int c = 0; c < contributions.Length; c++)
        {
            contributions[c] = Part(c, a, b);
            weight += contributions[c].Weight;
            if (contributions[c].TermFrequency != 0) weight += contributions[c].TermFrequency;
        }
        int veto = _scorer.VetoOf(a, b);
        RuleOutcome[] rules = [.. _model.Blocking.Select(r => RuleTest.Of(_model, _records, r, a, b))];
        PairDecision decision = veto >= 0 || !rules.Any(r => r.Forms) ? PairDecision.NotLinked
            : weight >= ScoredPair.WeightOf(_model.Threshold) ? PairDecision.Link
            : _model.Review is { } review && weight >= ScoredPair.WeightOf(review) ? PairDecision.Review
            : PairDecision.NotLinked;
        string? vetoed = veto < 0 ? null : LevelLabels.Of(_model.Vetoes[veto]);
        return new PairExplanation
        {
            A = a,
            B = b,
            RecordA = (_records.Sources[_records.SourceOf(a)].Name, _records.IdOf(a)),
            RecordB = (_records.Sources[_records.SourceOf(b)].Name, _records.IdOf(b)),
            PriorWeight = _parameters.PriorWeight,
            Contributions = contributions,
            Rules = rules,
            Veto = vetoed,
            Weight = weight,
            Decision = decision,
            Reasons = [.. Reasons(contributions, rules, vetoed, weight)],
        };
    }

    private Contribution Part(int c, int a, int b)
    {
        Comparison comparison = _model.Comparisons[c];
        (int level, double frequency) = _scorer.Part(c, a, b);
        ComparisonLevel at = comparison.Levels[level];
        return new Contribution(
            comparison.Name,
            _records.ValueOf(a, comparison.Field),
            _records.ValueOf(b, comparison.Field),
            level,
            LevelLabels.Of(comparison, level),
            at.IsMissing ? null : at.M,
            at.IsMissing ? null : at.U,
            at.Weight,
            frequency);
    }

    private IEnumerable<string> Reasons(Contribution[] contributions, RuleOutcome[] rules, string? veto, double weight)
    {
        if (veto is not null) yield return $"A veto forbids the link: {veto}.";
        if (!rules.Any(r => r.Forms))
        {
            yield return "No blocking rule forms the pair, so it was not compared.";
            foreach (RuleOutcome rule in rules) yield return $"{rule.Rule}: {rule.Reason}.";
        }
        double threshold = ScoredPair.WeightOf(_model.Threshold);
        yield return weight >= threshold
            ? $"The evidence weighs {Bits(weight)} bits, at or above the {Bits(threshold)} that a link needs."
            : $"The evidence weighs {Bits(weight)} bits, below the {Bits(threshold)} that a link needs.";
        foreach (Contribution part in contributions.Where(p => p.Total != 0).OrderByDescending(p => Math.Abs(p.Total)).ThenBy(p => p.Comparison, StringComparer.Ordinal))
            yield return $"{part.Comparison}, {part.Label}: {(part.Total > 0 ? "+" : "")}{Bits(part.Total)} bits.";
    }

    private static string Bits(double weight) => weight.ToString("0.00", CultureInfo.InvariantCulture);
}

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
    private readonly LinkageModel model;
    private readonly LinkageRecords records;
    private readonly ParameterTable parameters;
    private readonly PairScorer scorer;

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
        this.model = model;
        this.records = records;
        extensions ??= LinkageExtensions.None;
        this.parameters = parameters ?? new ParameterTable(model, records, extensions);
        scorer = new PairScorer(model, records, this.parameters, extensions);
    }

    /// <summary>Explains two records.</summary>
    /// <param name="a">A record number.</param>
    /// <param name="b">Another record number.</param>
    /// <returns>The explanation, the lower record first.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is not that of a record, or both are the same.</exception>
    public PairExplanation Explain(int a, int b)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(Math.Min(a, b), nameof(a));
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(Math.Max(a, b), records.Count, nameof(b));
        ArgumentOutOfRangeException.ThrowIfEqual(a, b);
        if (a > b) (a, b) = (b, a);
        var contributions = new Contribution[model.Comparisons.Count];
        double weight = parameters.PriorWeight;
        for (int c = 0; c < contributions.Length; c++)
        {
            contributions[c] = Part(c, a, b);
            weight += contributions[c].Weight;
            if (contributions[c].TermFrequency != 0) weight += contributions[c].TermFrequency;
        }
        int veto = scorer.VetoOf(a, b);
        RuleOutcome[] rules = [.. model.Blocking.Select(r => RuleTest.Of(model, records, r, a, b))];
        PairDecision decision = veto >= 0 || !rules.Any(r => r.Forms) ? PairDecision.NotLinked
            : weight >= ScoredPair.WeightOf(model.Threshold) ? PairDecision.Link
            : model.Review is { } review && weight >= ScoredPair.WeightOf(review) ? PairDecision.Review
            : PairDecision.NotLinked;
        string? vetoed = veto < 0 ? null : LevelLabels.Of(model.Vetoes[veto]);
        return new PairExplanation
        {
            A = a,
            B = b,
            RecordA = (records.Sources[records.SourceOf(a)].Name, records.IdOf(a)),
            RecordB = (records.Sources[records.SourceOf(b)].Name, records.IdOf(b)),
            PriorWeight = parameters.PriorWeight,
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
        Comparison comparison = model.Comparisons[c];
        (int level, double frequency) = scorer.Part(c, a, b);
        ComparisonLevel at = comparison.Levels[level];
        return new Contribution(
            comparison.Name,
            records.ValueOf(a, comparison.Field),
            records.ValueOf(b, comparison.Field),
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
        double threshold = ScoredPair.WeightOf(model.Threshold);
        yield return weight >= threshold
            ? $"The evidence weighs {Bits(weight)} bits, at or above the {Bits(threshold)} that a link needs."
            : $"The evidence weighs {Bits(weight)} bits, below the {Bits(threshold)} that a link needs.";
        foreach (Contribution part in contributions.Where(p => p.Total != 0).OrderByDescending(p => Math.Abs(p.Total)).ThenBy(p => p.Comparison, StringComparer.Ordinal))
            yield return $"{part.Comparison}, {part.Label}: {(part.Total > 0 ? "+" : "")}{Bits(part.Total)} bits.";
    }

    private static string Bits(double weight) => weight.ToString("0.00", CultureInfo.InvariantCulture);
}

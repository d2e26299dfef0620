using Livelihood.Linkage.Comparing.Internal;
using Livelihood.Linkage.Evaluating;
using Livelihood.Linkage.Training.Internal;

namespace Livelihood.Linkage.Training;

/// <summary>Learns the parameters of a linkage model from pairs that people have judged.</summary>
/// <remarks>m is the share of judged matches at each level. u is learned from random pairs as without labels, because judged
/// non-matches are nearly always the difficult ones. The prior stays as stated, or is that of the model's deterministic rules.</remarks>
public static class LabelTraining
{
    /// <summary>Learns from labels.</summary>
    /// <param name="model">The model; parameters it fixes stay as they are.</param>
    /// <param name="records">The records, prepared for this model.</param>
    /// <param name="labels">Judged pairs; only the matches teach m. At least one match.</param>
    /// <param name="options">How to work; null for the defaults.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The trained model with its account.</returns>
    /// <exception cref="ArgumentException">No label is a match, or a label names a record that is not there.</exception>
    public static TrainingResult Train(
        LinkageModel model, LinkageRecords records, IReadOnlyCollection<LabelledPair> labels, LinkageOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(labels);
        options ??= new LinkageOptions();
        LabelledPair[] matches = [.. labels.Where(l => l.IsMatch)];
        if (matches.Length == 0) throw new ArgumentException("None of the labels is a match, so there is nothing to learn m from.", nameof(labels));
        foreach (LabelledPair label in matches)
            if (label.A < 0 || label.B < 0 || label.A >= records.Count || label.B >= records.Count || label.A == label.B)
                throw new ArgumentException($"A label names the records {label.A} and {label.B}; there are {records.Count} records, numbered from 0.", nameof(labels));

        var nonMatches = new NonMatchTrainer(model, records, options);
        double[]?[] u = nonMatches.Learn(cancellation);
        FixedParameters.Apply(model, u);
        var review = new TrainingReview(model);
        double?[][] m = Shares(model, records, options, matches);
        (double prior, string basis) = new PriorEstimator(model, records, options).Estimate([], m, cancellation);
        LinkageModel trained = review.Fill(m, u, prior);
        review.Check(trained, []);
        return new TrainingResult
        {
            Model = trained,
            RandomPairs = nonMatches.Pairs,
            AllPairs = nonMatches.All,
            PriorBasis = basis,
            Sessions = [],
            Notes = review.Notes,
        };
    }

    /// <summary>The share of matches at each level; a level no match is at counts as half a match.</summary>
    private static double?[][] Shares(LinkageModel model, LinkageRecords records, LinkageOptions options, LabelledPair[] matches)
    {
        var comparer = new PairComparer(model.Comparisons, records, options.Extensions);
        var m = new double?[model.Comparisons.Count][];
        for (int c = 0; c < m.Length; c++)
        {
            IReadOnlyList<ComparisonLevel> levels = model.Comparisons[c].Levels;
            var counts = new double[levels.Count];
            foreach (LabelledPair match in matches) counts[comparer.Level(c, Math.Min(match.A, match.B), Math.Max(match.A, match.B))]++;
            m[c] = new double?[levels.Count];
            double seen = levels.Select((level, i) => level.IsMissing ? 0 : counts[i]).Sum();
            if (seen == 0) continue;
            double total = levels.Select((level, i) => level.IsMissing ? 0 : Math.Max(0.5, counts[i])).Sum();
            for (int level = 0; level < levels.Count; level++)
                if (!levels[level].IsMissing) m[c][level] = Math.Max(0.5, counts[level]) / total;
        }
        return m;
    }
}

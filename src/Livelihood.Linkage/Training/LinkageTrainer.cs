using Livelihood.Linkage.Training.Internal;

namespace Livelihood.Linkage.Training;

/// <summary>Learns the parameters of a linkage model from records.</summary>
/// <remarks>Without labels: u from random pairs (exact agreement by counting), m by expectation–maximisation in sessions blocked on
/// different fields, the prior as the model says. The result depends on the model and the records only.</remarks>
public static class LinkageTrainer
{
    /// <summary>Learns from unlabelled records.</summary>
    /// <param name="model">The model; parameters it fixes stay as they are.</param>
    /// <param name="records">The records, prepared for this model.</param>
    /// <param name="options">How to work; null for the defaults.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The trained model with its account.</returns>
    /// <exception cref="Core.Documents.DocumentException">A session would make more pairs than the model allows.</exception>
    public static TrainingResult Train(
        LinkageModel model, LinkageRecords records, LinkageOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(records);
        options ??= new LinkageOptions();
        IReadOnlyList<BlockingRule> rules = model.Training.Method == TrainingMethod.Sessions && model.Training.Sessions.Count > 0
            ? model.Training.Sessions : model.Blocking;
        records.Blocks.Prepare([.. rules, .. model.Prior is Prior.FromRules fromRules ? fromRules.Rules : []], options.Threads, cancellation);
        var nonMatches = new NonMatchTrainer(model, records, options);
        double[]?[] u = nonMatches.Learn(cancellation);
        FixedParameters.Apply(model, u);

        List<SessionOutcome> sessions = model.Training.Method == TrainingMethod.Candidates
            ? [new CandidateTrainer(model, records, options, nonMatches, u).Run(cancellation)]
            : Sessions(model, records, options, rules, u, cancellation);
        var review = new TrainingReview(model);
        double?[][] m = review.Combine(sessions);
        (double prior, string basis) = new PriorEstimator(model, records, options).Estimate(sessions, m, cancellation);
        LinkageModel trained = review.Fill(m, u, prior);
        review.Check(trained, sessions);
        return new TrainingResult
        {
            Model = trained,
            RandomPairs = nonMatches.Pairs,
            AllPairs = nonMatches.All,
            PriorBasis = basis,
            Sessions = [.. sessions.Select(s => review.Describe(s))],
            Notes = review.Notes,
        };
    }

    private static List<SessionOutcome> Sessions(
        LinkageModel model, LinkageRecords records, LinkageOptions options, IReadOnlyList<BlockingRule> rules, double[]?[] u, CancellationToken cancellation)
    {
        var trainer = new SessionTrainer(model, records, options, u);
        var sessions = new List<SessionOutcome>();
        foreach (BlockingRule rule in rules)
        {
            options.Progress?.Report(new LinkageProgress($"learning m on {rule.Label}", sessions.Count, rules.Count));
            sessions.Add(trainer.Run(rule, cancellation));
        }
        return sessions;
    }
}

using Livelihood.Scoring.Learning.Internal;

namespace Livelihood.Scoring.Learning;

/// <summary>Learns a scorecard of whole points from households whose poverty is known.</summary>
/// <remarks>
/// Values are put into bands by weight of evidence (<see cref="EvidenceBinning"/>); a logistic regression with an elastic-net penalty (Zou and Hastie 2005)
/// weighs and chooses variables; its terms become whole points. The penalty is chosen by cross-validation in which bands, choice of variables, coefficients
/// and rounding are all made anew without the part that judges. The same rows in any order give the same scorecard.
/// </remarks>
/// <example><code>
/// LearningResult learnt = ScorecardLearner.Learn(new TrainingSample { Inputs = households, Variables = ["rooms", "floor"], Poor = poor });
/// string fragment = new ScoringFragment().Write(learnt.Scorecard);
/// </code></example>
public static class ScorecardLearner
{
    /// <summary>Learns a scorecard.</summary>
    /// <param name="sample">Answers and outcomes.</param>
    /// <param name="options">How; the defaults where null.</param>
    /// <returns>The scorecard and what led to it.</returns>
    /// <exception cref="ArgumentException">Columns do not fit, a variable is a Date or Double column, or there are no poor or no others to learn from.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    public static LearningResult Learn(TrainingSample sample, LearningOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(sample);
        options ??= new LearningOptions();
        options.Check();
        LearningRows rows = LearningRows.Of(sample);
        double[] penalties = [.. options.Penalties.Distinct().OrderDescending()];
        IReadOnlyList<PenaltyTrial> trials = CrossValidation.Run(rows, penalties, options);
        int chosen = 0;
        for (int i = 1; i < penalties.Length; i++)
            if (trials[i].LogLoss < trials[chosen].LogLoss) chosen = i;
        CardFitter all = rows.Fitter(null, options);
        FittedCard fitted = all.Path(penalties.Take(chosen + 1)).Last();
        return new LearningResult
        {
            Scorecard = fitted.Card,
            Penalty = fitted.Penalty,
            Trials = trials,
            Evidence = [.. all.Considered.OrderByDescending(t => t.InformationValue).ThenBy(t => t.Variable, StringComparer.Ordinal)],
            Rows = rows.Count,
            LeftOut = sample.Poor.Count - rows.Count,
            Converged = fitted.Converged,
        };
    }
}

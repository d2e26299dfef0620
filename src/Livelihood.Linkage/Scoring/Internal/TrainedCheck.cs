using Livelihood.Core.Documents;

namespace Livelihood.Linkage.Scoring.Internal;

/// <summary>Refuses a model whose parameters are not all known, naming each that is missing.</summary>
internal static class TrainedCheck
{
    public static void ThrowIfNot(LinkageModel model)
    {
        if (model.IsTrained) return;
        var problems = new ProblemList();
        if (model.Prior is not Prior.Stated)
            problems.Add("$.prior", "The prior probability of a match is not known.", "an estimate to be made", "a probability, or training first");
        for (int c = 0; c < model.Comparisons.Count; c++)
        {
            for (int level = 0; level < model.Comparisons[c].Levels.Count; level++)
            {
                ComparisonLevel at = model.Comparisons[c].Levels[level];
                if (at.IsMissing || (at.M is not null && at.U is not null)) continue;
                problems.Add(
                    $"$.compare[{c}].levels[{level}]",
                    $"{model.Comparisons[c].Name}, {LevelLabels.Of(model.Comparisons[c], level)}: {(at.M is null ? at.U is null ? "m and u are" : "m is" : "u is")} not known.",
                    expected: "both, stated or trained");
            }
        }
        problems.ThrowIfAny("The model is not trained");
    }
}

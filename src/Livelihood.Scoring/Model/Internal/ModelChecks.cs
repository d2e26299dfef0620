using Livelihood.Rules;
using Livelihood.Rules.Types;

namespace Livelihood.Scoring.Model.Internal;

/// <summary>Checks a model as a whole once its expressions have types.</summary>
internal static class ModelChecks
{
    public static void Types(ModelDraft draft, RuleSet rules)
    {
        foreach (TypeDemand demand in draft.Demands)
        {
            RuleType? found = rules.TypeOf(demand.Definition);
            if (found is null || Fits(found, demand.Type)) continue;
            draft.Problems.Add(demand.Path, "The expression has the wrong type.", found.ToString(), demand.Type.ToString());
        }
        if (draft.Aggregation.Combination == ScoreCombination.GeometricMean) WholeWeights(draft, draft.Dimensions.Select(d => (d.Id, d.Weight)));
        foreach (ScoreDimension dimension in draft.Dimensions)
            if (dimension.Aggregation.Combination == ScoreCombination.GeometricMean) WholeWeights(draft, dimension.Indicators.Select(i => (i.Id, i.Weight)));
    }

    private static void WholeWeights(ModelDraft draft, IEnumerable<(string Id, ScoreAmount? Weight)> items)
    {
        foreach ((string id, ScoreAmount? weight) in items)
            if (weight?.Value is { } value && (!value.TryRescale(0).IsValue || value.Normalize().Units is < 1 or > 100))
                draft.Problems.Add(draft.Ids.GetValueOrDefault(id) ?? draft.Ids.GetValueOrDefault("dimension " + id) ?? "$", "A geometric mean needs whole weights.", weight.ToString(), "a whole number from 1 to 100");
    }

    private static bool Fits(RuleType found, RuleType demanded) => (found, demanded) switch
    {
        (RuleType.Number { Scale: { } scale } own, RuleType.Number { Scale: { } most } other) => scale <= most && own.Unit == other.Unit,
        (RuleType.Text or RuleType.Category, RuleType.Text) => true,
        _ => found == demanded,
    };
}

using Livelihood.Core.Documents;
using Livelihood.Rules.Declaring;
using Livelihood.Rules.Declaring.Internal;
using Livelihood.Scoring.Indicators;

namespace Livelihood.Scoring.Model.Internal;

/// <summary>Checks what an indicator of the host declares.</summary>
internal static class CustomDeclaration
{
    public static void Check(IIndicator indicator, DocumentNode place, ModelDraft draft)
    {
        if (indicator.Least > indicator.Most) place.Report("The indicator declares more points as the fewest than as the most.", "least points that are not above the most");
        foreach (Core.Numbers.FixedPoint bound in new[] { indicator.Least, indicator.Most })
            if (!bound.TryRescale(draft.Scale).IsValue) place.Report($"The indicator declares {bound} points, which have more decimals than the score.", "points of the model's scale");
        foreach (RuleField field in indicator.Inputs)
            if (!RuleTypeDocument.IsOfColumn(field.Type)) place.Report($"The indicator declares {field.Type} for \"{field.Name}\".", "a type that a column holds");
        if (indicator.Inputs.Select(f => f.Name).Distinct(StringComparer.Ordinal).Count() != indicator.Inputs.Count) place.Report("The indicator declares an input twice.");
        if (indicator.Reasons.Select(r => r.Code).Distinct(StringComparer.Ordinal).Count() != indicator.Reasons.Count) place.Report("The indicator declares a reason twice.");
    }
}

using System.Text.Json;
using Livelihood.Core.Documents;
using Livelihood.Core.Numbers;
using Livelihood.Rules.Parameters;
using Livelihood.Rules.Types;

namespace Livelihood.Scoring.Model.Internal;

/// <summary>Reads the numbers of a model.</summary>
internal static class AmountReader
{
    /// <summary>Reads points, which have no more decimals than the score.</summary>
    public static ScoreAmount? Points(DocumentNode? node, ModelDraft draft) => Read(node, draft, draft.Scale, null);

    /// <summary>Reads a weight: 0 or more, with up to 6 decimals.</summary>
    public static ScoreAmount? Weight(DocumentNode? node, ModelDraft draft) => Read(node, draft, 6, 0);

    private static ScoreAmount? Read(DocumentNode? node, ModelDraft draft, int scale, decimal? least)
    {
        if (node is null) return null;
        if (node.Kind == JsonValueKind.String) return node.AsText() is { } name ? Named(node, name, draft) : null;
        if (node.AsDecimal(least ?? decimal.MinValue) is not { } number) return null;
        NumberParse parsed = FixedPoint.TryFrom(number, scale);
        if (parsed.IsValue) return ScoreAmount.Of(parsed.Value);
        node.Report("The number does not fit.", FormattableString.Invariant($"a number with at most {scale} decimals, or the name of a parameter; the key \"scale\" says how many decimals points have"));
        return null;
    }

    private static ScoreAmount? Named(DocumentNode node, string name, ModelDraft draft)
    {
        Parameter[] all = [.. draft.Rules.Parameters.SelectMany(set => set.Parameters.Values)];
        Parameter? found = all.FirstOrDefault(p => p.Name == name);
        if (found is null)
            node.Report("There is no such parameter.", "a number, or the name of a parameter without keys", Spelling.Nearest(name, all.Select(p => p.Name)));
        else if (found.Type is not RuleType.Number || found.Keys.Count > 0)
            node.Report("The parameter cannot stand here.", "a parameter that is a number and depends on the day only");
        else return ScoreAmount.OfParameter(name);
        return null;
    }
}

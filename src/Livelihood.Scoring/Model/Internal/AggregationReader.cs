using System.Text.Json;
using Livelihood.Core.Documents;

namespace Livelihood.Scoring.Model.Internal;

/// <summary>Reads how values become one: a word, or <c>{ "counting": 3 }</c>.</summary>
internal static class AggregationReader
{
    private static readonly string[] Words = ["sum", "weighted sum", "maximum", "geometric mean"];

    public static ScoreAggregation? Read(DocumentNode? node, ModelDraft draft)
    {
        if (node is null) return null;
        if (node.Kind != JsonValueKind.Object)
            return node.AsOneOf(Words) is { } word ? new ScoreAggregation((ScoreCombination)Array.IndexOf(Words, word)) : null;
        DocumentObject counting = node.AsObject()!;
        ScoreAmount? cutoff = AmountReader.Weight(counting.Required("counting"), draft);
        counting.Finish();
        return cutoff is null ? null : new ScoreAggregation(ScoreCombination.Counting, cutoff);
    }
}

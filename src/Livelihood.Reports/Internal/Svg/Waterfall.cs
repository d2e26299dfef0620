using Livelihood.Linkage.Explaining;

namespace Livelihood.Reports.Internal.Svg;

/// <summary>Lays the bars of a waterfall end to end.</summary>
internal static class Waterfall
{
    private const int LongestValue = 60;

    public static Html Draw(PairExplanation explanation, double? threshold, bool mask, string? style = null)
    {
        var rows = new List<BarRow> { new("prior", Figures.Bits(explanation.PriorWeight), "", 0, Finite(explanation.PriorWeight)) };
        double at = Finite(explanation.PriorWeight);
        foreach (Contribution part in explanation.Contributions)
        {
            double next = Finite(at + part.Total);
            rows.Add(new BarRow($"{part.Comparison}: {part.Label}", Figures.Bits(part.Total), Detail(part, mask), at, next));
            at = next;
        }
        rows.Add(new BarRow("match weight", Figures.Bits(explanation.Weight), $"probability {Figures.ProbabilityOf(explanation.Weight)}", 0, Finite(explanation.Weight), IsTotal: true));
        double low = Math.Min(0, rows.Min(r => Math.Min(r.From, r.To))), high = Math.Max(0, rows.Max(r => Math.Max(r.From, r.To)));
        if (threshold is { } limit && double.IsFinite(limit)) (low, high) = (Math.Min(low, limit), Math.Max(high, limit));
        double room = Math.Max(1, (high - low) * 0.02);
        string title = $"Match weight {Figures.Bits(explanation.Weight)} bits, from {Figures.Count(explanation.Contributions.Count, "comparison")}";
        return WeightBars.Draw(title, rows, low - room, high + room, threshold, style);
    }

    private static string Detail(Contribution part, bool mask)
    {
        string values = $"{Value(part.ValueA, mask)} | {Value(part.ValueB, mask)}";
        return part.TermFrequency == 0 ? values : $"{values} (rarity {Figures.Bits(part.TermFrequency)})";
    }

    private static string Value(string? value, bool mask)
        => string.IsNullOrEmpty(value) ? "missing" : SafeText.Shorten(mask ? SafeText.Mask(value)! : value, LongestValue);

    /// <summary>An infinite weight has to end somewhere in a picture.</summary>
    private static double Finite(double weight) => double.IsNaN(weight) ? 0 : Math.Clamp(weight, -100, 100);
}

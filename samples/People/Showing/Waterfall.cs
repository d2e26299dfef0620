using System.Globalization;
using Livelihood.Linkage.Explaining;

namespace Livelihood.Samples.People.Showing;

/// <summary>Prints an explanation as a waterfall of text: each row begins where the row above ended.</summary>
internal static class Waterfall
{
    private const int Width = 44;

    public static void Print(TextWriter output, string heading, PairExplanation pair)
    {
        double[] ends = [.. Ends(pair)];
        double low = Math.Min(0, ends.Min()), high = Math.Max(0, ends.Max());
        output.WriteLine($"{heading}: {pair.RecordA.Source} {pair.RecordA.Id} and {pair.RecordB.Source} {pair.RecordB.Id}");
        Row("before any comparison", pair.PriorWeight, 0, ends[0]);
        for (int i = 0; i < pair.Contributions.Count; i++)
        {
            Contribution part = pair.Contributions[i];
            Row($"{part.Comparison}: {part.ValueA ?? "missing"} | {part.ValueB ?? "missing"}", part.Total, ends[i], ends[i + 1]);
        }
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {"sum",-56} {pair.Weight,7:F2}  probability {pair.Probability:F4}: {pair.Decision}"));
        output.WriteLine();

        void Row(string what, double bits, double from, double to)
        {
            int left = At(Math.Min(from, to)), right = At(Math.Max(from, to));
            string bar = new string(' ', left) + new string(bits < 0 ? '-' : '+', right - left);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {Fit(what),-56} {bits,7:F2}  {bar}").TrimEnd());
        }

        int At(double weight) => (int)Math.Round((weight - low) / (high - low) * Width);
    }

    /// <summary>The sums after the prior and after each comparison.</summary>
    private static IEnumerable<double> Ends(PairExplanation pair)
    {
        double sum = pair.PriorWeight;
        yield return sum;
        foreach (Contribution part in pair.Contributions) yield return sum += part.Total;
    }

    private static string Fit(string text) => text.Length <= 56 ? text : text[..55] + "~";
}

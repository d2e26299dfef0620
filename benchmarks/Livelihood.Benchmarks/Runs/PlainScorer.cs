using Livelihood.Linkage;
using Livelihood.Linkage.Blocking.Internal;
using Livelihood.Linkage.Text;

namespace Livelihood.Benchmarks.Runs;

/// <summary>Weighs pairs as one would write it down first: look the texts up, try the levels in turn, add the weights. The baseline.</summary>
/// <remarks>Understands the tests of the reference model; term frequencies are left out, in its favour.</remarks>
internal sealed class PlainScorer
{
    private readonly LinkageModel model;
    private readonly Dictionary<string, string?[]> values = [];

    public PlainScorer(LinkageModel model, LinkageRecords records)
    {
        this.model = model;
        foreach (LinkageField field in model.Fields)
            values[field.Name] = [.. Enumerable.Range(0, records.Count).Select(r => records.ValueOf(r, field.Name))];
    }

    public double Weight(int a, int b)
    {
        double prior = ((Prior.Stated)model.Prior).Probability;
        double weight = Math.Log2(prior / (1 - prior));
        foreach (Comparison comparison in model.Comparisons)
            weight += comparison.Levels.First(level => Holds(level.Test, comparison.Field, a, b)).Weight;
        return weight;
    }

    public static (int A, int B)[] Some(CandidatePairs candidates, int count)
    {
        var pairs = new List<(int, int)>();
        for (int unit = 0; unit < candidates.Units && pairs.Count < count; unit++)
        {
            var collector = new Collector(pairs, count);
            candidates.Visit(unit, ref collector);
        }
        return [.. pairs];
    }

    private bool Holds(LevelTest test, string own, int a, int b) => test switch
    {
        LevelTest.Missing => values[own][a] is null || values[own][b] is null,
        LevelTest.Exact t => Pair(t.On ?? own, a, b) is var (x, y) && x == y,
        LevelTest.JaroWinkler t => Pair(t.On ?? own, a, b) is var (x, y) && JaroWinkler.Similarity(x, y) >= t.AtLeast,
        LevelTest.DamerauLevenshtein t => Pair(t.On ?? own, a, b) is var (x, y) && DamerauLevenshtein.Distance(x, y) <= t.AtMost,
        LevelTest.WithinPeriod t => Pair(t.On ?? own, a, b) is var (x, y) && Math.Abs(Day(x) - Day(y)) <= t.Days,
        LevelTest.Otherwise => true,
        _ => throw new NotSupportedException($"The plain version does not know {test}."),
    };

    private (string, string)? Pair(string field, int a, int b) => values[field][a] is { } x && values[field][b] is { } y ? (x, y) : null;

    private static int Day(string text)
        => DateOnly.TryParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out DateOnly date)
            ? date.DayNumber : int.MaxValue / 2;

    private readonly struct Collector(List<(int, int)> pairs, int count) : IPairVisitor
    {
        public void Visit(int a, int b)
        {
            if (pairs.Count < count) pairs.Add((a, b));
        }
    }
}

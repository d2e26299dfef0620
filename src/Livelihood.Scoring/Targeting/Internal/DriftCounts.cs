using System.Globalization;
using Livelihood.Core.Tables;
using Livelihood.Scoring.Weighting.Internal;

namespace Livelihood.Scoring.Targeting.Internal;

/// <summary>The populations of two dates by bin, exact.</summary>
internal sealed record DriftCounts(IReadOnlyList<string> Labels, long[] Expected, long[] Actual)
{
    private const string Missing = "(missing)";

    public static DriftCounts Of(Column expected, Column actual, PopulationStabilityOptions options)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Bins, 1);
        if (!(options.LeastShare > 0)) throw new ArgumentException($"An empty bin counts as {options.LeastShare}; it must be above 0.", nameof(options));
        return expected is NumberColumn or DoubleColumn
            ? OfNumbers(expected, actual, options)
            : OfNames(expected, actual, options);
    }

    private static DriftCounts OfNames(Column expected, Column actual, PopulationStabilityOptions options)
    {
        SortedDictionary<string, long> first = ByName(expected, options.ExpectedWeight), second = ByName(actual, options.ActualWeight);
        string[] names = [.. first.Keys.Union(second.Keys).OrderBy(n => n == Missing).ThenBy(n => n, StringComparer.Ordinal)];
        return new DriftCounts(names, [.. names.Select(n => first.GetValueOrDefault(n))], [.. names.Select(n => second.GetValueOrDefault(n))]);
    }

    private static SortedDictionary<string, long> ByName(Column column, NumberColumn? weight)
    {
        var weights = new RowWeights(weight, null, column.Count);
        var counts = new SortedDictionary<string, long>(StringComparer.Ordinal);
        for (int row = 0; row < column.Count; row++)
        {
            if (weights.IsMissing(row)) continue;
            string name = column.FormatAt(row) ?? Missing;
            counts[name] = checked(counts.GetValueOrDefault(name) + weights[row]);
        }
        return counts;
    }

    private static DriftCounts OfNumbers(Column expected, Column actual, PopulationStabilityOptions options)
    {
        double[] edges = Edges(expected, options.ExpectedWeight, options.Bins);
        var labels = new List<string>();
        for (int i = 0; i <= edges.Length; i++)
            labels.Add($"[{(i == 0 ? "" : Text(edges[i - 1]))}..{(i == edges.Length ? "" : Text(edges[i]))})");
        labels.Add(Missing);
        return new DriftCounts(labels, ByBin(expected, options.ExpectedWeight, edges), ByBin(actual, options.ActualWeight, edges));
    }

    /// <summary>The lower edges of all bins but the first: values where the cumulated population reaches an equal part.</summary>
    private static double[] Edges(Column column, NumberColumn? weight, int bins)
    {
        var weights = new RowWeights(weight, null, column.Count);
        var counts = new SortedDictionary<double, long>();
        long population = 0;
        for (int row = 0; row < column.Count; row++)
        {
            if (weights.IsMissing(row) || column.IsMissing(row)) continue;
            double value = ValueAt(column, row);
            counts[value] = checked(counts.GetValueOrDefault(value) + weights[row]);
            population = checked(population + weights[row]);
        }
        var edges = new List<double>();
        Int128 before = 0;
        int part = 1;
        foreach ((double value, long count) in counts)
        {
            if (part < bins && before > 0 && before * bins >= (Int128)population * part)
            {
                edges.Add(value);
                while (before * bins >= (Int128)population * part) part++;
            }
            before += count;
        }
        return [.. edges];
    }

    private static long[] ByBin(Column column, NumberColumn? weight, double[] edges)
    {
        var weights = new RowWeights(weight, null, column.Count);
        long[] counts = new long[edges.Length + 2];
        for (int row = 0; row < column.Count; row++)
        {
            if (weights.IsMissing(row)) continue;
            int bin = edges.Length + 1;
            if (!column.IsMissing(row))
            {
                int at = Array.BinarySearch(edges, ValueAt(column, row));
                bin = at >= 0 ? at + 1 : ~at;
            }
            counts[bin] = checked(counts[bin] + weights[row]);
        }
        return counts;
    }

    private static double ValueAt(Column column, int row) => column is NumberColumn number
        ? number.Values[row] / Math.Pow(10, number.Scale)
        : ((DoubleColumn)column).Values[row] + 0.0;

    private static string Text(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}

using Livelihood.Core.Numbers;
using Livelihood.Core.Tables;

namespace Livelihood.Scoring.Learning.Internal;

/// <summary>A variable cut finely, in the order in which neighbours may be joined, with the counts of each piece.</summary>
internal sealed class FineBands
{
    private readonly Func<int, int, BandTest> _testOf;
    private readonly BandCount[] _before;
    private readonly double _poor;
    private readonly double _notPoor;
    private readonly double _half;

    private FineBands(IReadOnlyList<BandCount> counts, BandCount missing, Func<int, int, BandTest> testOf)
    {
        Counts = counts;
        Missing = missing;
        _testOf = testOf;
        _before = new BandCount[counts.Count + 1];
        for (int i = 0; i < counts.Count; i++) _before[i + 1] = _before[i] + counts[i];
        All = _before[^1] + missing;
        (_poor, _notPoor) = (All.Poor, All.NotPoor);
        _half = All.Rows == 0 ? 0.5 : (_poor + _notPoor) / All.Rows / 2;
    }

    public IReadOnlyList<BandCount> Counts { get; }

    public BandCount Missing { get; }

    public BandCount All { get; }

    public BandTest TestOf(int start, int end) => _testOf(start, end);

    public BandCount Sum(int start, int end)
    {
        BandCount a = _before[start], b = _before[end];
        return new BandCount(b.Rows - a.Rows, b.Poor - a.Poor, b.NotPoor - a.NotPoor);
    }

    public double ShareOf(BandCount count) => (count.Poor + (double)count.NotPoor) / (_poor + _notPoor);

    public double WeightOfEvidence(BandCount count)
        => Math.Log((count.Poor + _half) / (_poor + (2 * _half)) / ((count.NotPoor + _half) / (_notPoor + (2 * _half))));

    public double Information(BandCount count, double weightOfEvidence)
        => _poor == 0 || _notPoor == 0 ? 0 : ((count.Poor / _poor) - (count.NotPoor / _notPoor)) * weightOfEvidence;

    public static FineBands Of(Column column, BooleanColumn poor, NumberColumn? weight, BinningOptions options) => column switch
    {
        NumberColumn number => OfNumbers(number, poor, weight, options.FineBands),
        BooleanColumn truth => OfTruth(truth, poor, weight),
        CategoryColumn or TextColumn => OfNames(column, poor, weight, options.LeastShare),
        _ => throw new ArgumentException($"Column '{column.Name}' is {column.Type}; a scorecard asks for numbers, truth values and names.", nameof(column)),
    };

    private static SortedDictionary<T, BandCount> CountBy<T>(
        Column column, Func<int, T> valueAt, IComparer<T> order, BooleanColumn poor, NumberColumn? weight, out BandCount missing) where T : notnull
    {
        var counts = new SortedDictionary<T, BandCount>(order);
        missing = default;
        for (int row = 0; row < column.Count; row++)
        {
            bool isPoor = poor.Values[row];
            long own = weight is null ? 1 : weight.Values[row];
            if (column.IsMissing(row)) missing = missing.With(isPoor, own);
            else counts[valueAt(row)] = counts.GetValueOrDefault(valueAt(row)).With(isPoor, own);
        }
        return counts;
    }

    private static FineBands OfNumbers(NumberColumn column, BooleanColumn poor, NumberColumn? weight, int most)
    {
        SortedDictionary<long, BandCount> byValue = CountBy(column, row => column.Values[row], Comparer<long>.Default, poor, weight, out BandCount missing);
        Int128 all = 0, before = 0;
        foreach (BandCount count in byValue.Values) all += (Int128)count.Poor + count.NotPoor;
        var starts = new List<long>();
        var counts = new List<BandCount>();
        int part = 0;
        foreach ((long value, BandCount count) in byValue)
        {
            // A new piece begins with the value that finds the next equal part of the population complete.
            if (counts.Count == 0 || before * most >= all * part)
            {
                starts.Add(value);
                counts.Add(default);
                while (before * most >= all * part && part <= most) part++;
            }
            counts[^1] += count;
            before += (Int128)count.Poor + count.NotPoor;
        }
        if (counts.Count == 0) counts.Add(default);
        FixedPoint? At(int piece) => piece == 0 || piece >= starts.Count ? null : new FixedPoint(starts[piece], column.Scale).Normalize();
        return new FineBands(counts, missing, (start, end) => new BandTest.Range(At(start), At(end)));
    }

    private static FineBands OfTruth(BooleanColumn column, BooleanColumn poor, NumberColumn? weight)
    {
        SortedDictionary<bool, BandCount> byValue = CountBy(column, row => column.Values[row], Comparer<bool>.Default, poor, weight, out BandCount missing);
        return new FineBands([byValue.GetValueOrDefault(false), byValue.GetValueOrDefault(true)], missing, (start, end) => new BandTest.Truth(start == 1));
    }

    /// <summary>Names by rising poverty rate; those that are too rare are one piece, which stands where its rate is.</summary>
    private static FineBands OfNames(Column column, BooleanColumn poor, NumberColumn? weight, double leastShare)
    {
        SortedDictionary<string, BandCount> byName = CountBy(column, row => column.FormatAt(row)!, StringComparer.Ordinal, poor, weight, out BandCount missing);
        double population = byName.Values.Sum(c => c.Poor + (double)c.NotPoor);
        List<(string[] Names, BandCount Count)> pieces = [.. byName.Where(n => n.Value.Poor + (double)n.Value.NotPoor >= leastShare * population).Select(n => (new[] { n.Key }, n.Value))];
        string[] rare = [.. byName.Keys.Except(pieces.SelectMany(p => p.Names))];
        if (rare.Length > 0) pieces.Add((rare, rare.Aggregate(default(BandCount), (sum, name) => sum + byName[name])));
        (string[] Names, BandCount Count)[] sorted = [.. pieces.OrderBy(p => p.Count.Poor / (p.Count.Poor + (double)p.Count.NotPoor))];
        return new FineBands(
            [.. sorted.Select(p => p.Count)], missing,
            (start, end) => new BandTest.Names([.. sorted[start..end].SelectMany(p => p.Names).Order(StringComparer.Ordinal)]));
    }
}

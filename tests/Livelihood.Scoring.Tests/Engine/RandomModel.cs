using System.Globalization;
using System.Numerics;
using System.Text;
using Livelihood.Core.Tables;

namespace Livelihood.Scoring.Tests.Engine;

/// <summary>A random model with random households, and their scores worked out in the plainest way: by hand-written loops over decimals.</summary>
internal sealed class RandomModel
{
    private static readonly string[] Combinations = ["sum", "weighted sum", "maximum", "geometric mean", "counting"];
    private readonly Random _random;
    private readonly List<Dimension> _dimensions = [];
    private readonly string _combination;
    private readonly int _cutoff;
    private readonly int _initial;
    private readonly (int From, int Keep)[] _levels;
    private readonly bool _before;
    private readonly List<long?[]> _numbers = [];
    private readonly List<bool?[]> _truths = [];
    private readonly List<int> _befores = [];
    private readonly List<long?[][]> _members = [];

    public RandomModel(int seed, int rows)
    {
        _random = new Random(seed);
        _combination = Combinations[_random.Next(5)];
        _cutoff = _random.Next(0, 5);
        _initial = _combination == "sum" && _random.Next(2) == 0 ? _random.Next(-5, 20) : 0;
        _before = _random.Next(2) == 0;
        int high = _random.Next(10, 40), low = _random.Next(0, 10);
        _levels = [(low, low - _random.Next(0, 4)), (high, high - _random.Next(0, 8))];
        for (int d = 0, count = _random.Next(1, 5); d < count; d++) _dimensions.Add(MakeDimension());
        for (int row = 0; row < rows; row++)
        {
            _numbers.Add([Number(), Number()]);
            _truths.Add([Truth(), Truth()]);
            _befores.Add(_random.Next(0, 3));
            _members.Add([.. Enumerable.Range(0, _random.Next(0, 4)).Select(_ => new[] { Number() })]);
        }
    }

    private sealed record Indicator(int Input, bool IsTruth, int[] Cuts, int[] Points, string Missing, int MissingPoints, int Weight);

    private sealed record Dimension(string Combination, int Cutoff, int? Cap, int Weight, string? RollUp, List<Indicator> Indicators);

    internal sealed record Outcome(decimal? Score, decimal Low, decimal High, int Level);

    public Table Households()
    {
        NumberColumn Numbers(string name, IReadOnlyList<long?> values)
        {
            var column = new NumberColumnBuilder(name, 0);
            foreach (long? value in values) { if (value is { } known) column.AppendUnits(known); else column.AppendMissing(MissingReason.Stale); }
            return (NumberColumn)column.Build();
        }
        BooleanColumn Truths(string name, int at)
        {
            var column = new BooleanColumnBuilder(name);
            foreach (bool?[] row in _truths) { if (row[at] is { } known) column.Append(known); else column.AppendMissing(MissingReason.NotAsked); }
            return (BooleanColumn)column.Build();
        }
        string?[] before = [.. _befores.Select(b => b switch { 1 => "yellow", 2 => "red", _ => "none" })];
        int[] parents = [.. _members.SelectMany((m, row) => m.Select(_ => row))];
        Table members = Table.Create("members", Numbers("x", [.. _members.SelectMany(m => m.Select(v => v[0]))]));
        return Table.Create("households", Numbers("n0", [.. _numbers.Select(r => r[0])]), Numbers("n1", [.. _numbers.Select(r => r[1])]), Truths("t0", 0), Truths("t1", 1), TextColumn.From("before", before))
            .WithChild(ChildTable.Create("members", members, parents, _members.Count));
    }

    public string Json()
    {
        var json = new StringBuilder();
        json.Append("""{ "kind": "livelihood/scoring", "id": "random", "version": "1", "inputs": { "n0": { "type": "number" }, "n1": { "type": "number" }, "t0": { "type": "boolean" }, "t1": { "type": "boolean" }, "before": { "type": "text" } }, "children": { "members": { "x": { "type": "number" } } }, """);
        json.Append(CultureInfo.InvariantCulture, $"\"aggregation\": {Aggregation(_combination, _cutoff)}, \"initial\": {_initial}, ");
        if (_before) json.Append("\"previousLevel\": \"before\", ");
        json.Append(CultureInfo.InvariantCulture, $$"""
            "levels": [ { "id": "red", "from": {{_levels[1].From}}, "keep": {{_levels[1].Keep}} }, { "id": "yellow", "from": {{_levels[0].From}}, "keep": {{_levels[0].Keep}} } ], "dimensions": [
            """);
        int number = 0;
        json.AppendJoin(", ", _dimensions.Select((d, at) => Written(d, at, _combination is "sum" or "maximum", ref number)));
        return json.Append(" ] }").ToString();
    }

    public Outcome Expected(int row)
    {
        var values = _dimensions.Select(d => Value(d, row)).ToList();
        int[] weights = [.. _dimensions.Select(d => d.Weight)];
        decimal low = Combine(_combination, _cutoff, values.Select(v => v.Low), weights) + _initial;
        decimal high = Combine(_combination, _cutoff, values.Select(v => v.High), weights) + _initial;
        decimal? score = values.All(v => v.Points is not null) ? Combine(_combination, _cutoff, values.Select(v => v.Points!.Value), weights) + _initial : null;
        int before = _before ? _befores[row] : 0, level = 0;
        for (int l = 1; l <= 2; l++)
            if ((score ?? low) >= _levels[l - 1].From || (l <= before && (score ?? low) >= _levels[l - 1].Keep)) level = l;
        return new Outcome(score, low, high, level);
    }

    private (decimal? Points, decimal Low, decimal High) Value(Dimension dimension, int row)
    {
        if (dimension.RollUp is null) return Value(dimension, i => i.IsTruth ? _truths[row][i.Input] is { } truth ? truth ? 1 : 0 : null : _numbers[row][i.Input]);
        var members = _members[row].Select(m => Value(dimension, _ => m[0])).ToList();
        if (members.Count == 0) return (0, 0, 0);
        bool known = members.All(m => m.Points is not null);
        return dimension.RollUp == "sum"
            ? (known ? members.Sum(m => m.Points) : null, members.Sum(m => m.Low), members.Sum(m => m.High))
            : (known ? members.Max(m => m.Points) : null, members.Max(m => m.Low), members.Max(m => m.High));
    }

    private static (decimal? Points, decimal Low, decimal High) Value(Dimension dimension, Func<Indicator, long?> read)
    {
        int[] weights = [.. dimension.Indicators.Select(i => i.Weight)];
        var points = new List<(decimal? Given, int Most, int Weight)>();
        var lows = new List<decimal>();
        var highs = new List<decimal>();
        bool unknown = false;
        foreach (Indicator i in dimension.Indicators)
        {
            if (read(i) is { } value)
            {
                decimal given = i.IsTruth ? value * i.Points[0] : i.Points[i.Cuts.Count(cut => value >= cut)];
                points.Add((given, Most(i), i.Weight));
                lows.Add(given);
                highs.Add(given);
                continue;
            }
            unknown |= i.Missing == "unknown";
            points.Add((i.Missing == "points" ? i.MissingPoints : i.Missing == "unknown" ? 0 : null, Most(i), i.Weight));
            lows.Add(i.IsTruth ? Math.Min(0, i.Points[0]) : i.Points.Min());
            highs.Add(Most(i));
        }
        decimal cap = dimension.Cap ?? decimal.MaxValue;
        decimal? own = unknown ? null : Skipping(dimension, points, weights);
        return (own is null ? null : Math.Min(own.Value, cap), Math.Min(Combine(dimension.Combination, dimension.Cutoff, lows, weights), cap), Math.Min(Combine(dimension.Combination, dimension.Cutoff, highs, weights), cap));
    }

    private static int Most(Indicator i) => i.IsTruth ? Math.Max(0, i.Points[0]) : i.Points.Max();

    private static decimal? Skipping(Dimension dimension, List<(decimal? Given, int Most, int Weight)> points, int[] weights)
    {
        var stay = points.Where(p => p.Given is not null).ToList();
        if (stay.Count == points.Count) return Combine(dimension.Combination, dimension.Cutoff, points.Select(p => p.Given!.Value), weights);
        int W((decimal? Given, int Most, int Weight) p) => dimension.Combination == "weighted sum" ? p.Weight : 1;
        switch (dimension.Combination)
        {
            case "counting":
                decimal all = points.Sum(p => p.Weight), known = stay.Sum(p => p.Weight), count = stay.Where(p => p.Given > 0).Sum(p => p.Weight);
                return known == 0 ? null : count * all < known * dimension.Cutoff ? 0 : Math.Round(count * all / known, MidpointRounding.ToEven);
            case "maximum" or "geometric mean":
                return stay.Count == 0 ? null : Combine(dimension.Combination, 0, stay.Select(p => p.Given!.Value), [.. stay.Select(p => p.Weight)]);
            default:
                decimal most = stay.Sum(p => p.Most * W(p));
                return most <= 0 ? null : Math.Round(stay.Sum(p => p.Given!.Value * W(p)) * points.Sum(p => p.Most * W(p)) / most, MidpointRounding.ToEven);
        }
    }

    private static decimal Combine(string combination, int cutoff, IEnumerable<decimal> items, int[] weights)
    {
        decimal[] values = [.. items];
        switch (combination)
        {
            case "sum": return values.Sum();
            case "weighted sum": return values.Select((v, i) => v * weights[i]).Sum();
            case "maximum": return values.Max();
            case "counting":
                decimal count = values.Select((v, i) => v > 0 ? weights[i] : 0).Sum();
                return count >= cutoff ? count : 0;
            default:
                // The nearest whole number r: r is right where (2r-1)^n <= 2^n × product < (2r+1)^n.
                BigInteger product = 1;
                for (int i = 0; i < values.Length; i++) product *= BigInteger.Pow(new BigInteger(Math.Max(0, values[i])), weights[i]);
                int n = weights.Sum();
                int root = 0;
                while (BigInteger.Pow((2 * root) + 1, n) <= product << n) root++;
                return root;
        }
    }

    private Dimension MakeDimension()
    {
        string? rollUp = _random.Next(4) switch { 0 => "sum", 1 => "maximum", _ => null };
        string combination = Combinations[_random.Next(3) == 0 ? _random.Next(5) : 0];
        int? cap = _random.Next(2) == 0 ? _random.Next(5, 25) : null;
        return new Dimension(combination, _random.Next(0, 5), cap, _random.Next(1, 4), rollUp, [.. Enumerable.Range(0, _random.Next(1, 6)).Select(_ => MakeIndicator(rollUp is not null))]);
    }

    private Indicator MakeIndicator(bool member)
    {
        bool truth = !member && _random.Next(2) == 0;
        int[] cuts = [.. Enumerable.Range(0, _random.Next(1, 4)).Select(_ => _random.Next(-20, 20)).Distinct().Order()];
        string missing = _random.Next(3) switch { 0 => "points", 1 => "unknown", _ => "skip and rescale" };
        return new Indicator(member ? 0 : _random.Next(2), truth, cuts, [.. Enumerable.Range(0, truth ? 1 : cuts.Length + 1).Select(_ => _random.Next(-2, 15))], missing, _random.Next(-1, 5), _random.Next(1, 4));
    }

    private static string Written(Dimension d, int at, bool unweighed, ref int number)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{{ \"id\": \"d{at}\", \"aggregation\": {Aggregation(d.Combination, d.Cutoff)}, ");
        if (d.Cap is { } cap) text.Append(CultureInfo.InvariantCulture, $"\"cap\": {cap}, ");
        if (!unweighed) text.Append(CultureInfo.InvariantCulture, $"\"weight\": {d.Weight}, ");
        if (d.RollUp is { } rollUp) text.Append(CultureInfo.InvariantCulture, $"\"of\": \"members\", \"rollUp\": \"{rollUp}\", ");
        var indicators = new List<string>();
        foreach (Indicator i in d.Indicators)
        {
            string weight = d.Combination is "sum" or "maximum" ? "" : string.Create(CultureInfo.InvariantCulture, $", \"weight\": {i.Weight}");
            string missing = i.Missing == "points" ? string.Create(CultureInfo.InvariantCulture, $"{{ \"points\": {i.MissingPoints} }}") : $"\"{i.Missing}\"";
            string source = d.RollUp is null ? (i.IsTruth ? "t" : "n") + i.Input.ToString(CultureInfo.InvariantCulture) : "x";
            string what = i.IsTruth ? string.Create(CultureInfo.InvariantCulture, $"\"when\": \"{source}\", \"points\": {i.Points[0]}") : $"\"value\": \"{source}\", \"bands\": [ {Bands(i)} ]";
            indicators.Add(string.Create(CultureInfo.InvariantCulture, $"{{ \"id\": \"i{number++}\", {what}, \"missing\": {missing}{weight} }}"));
        }
        return text.Append(CultureInfo.InvariantCulture, $"\"indicators\": [ {string.Join(", ", indicators)} ] }}").ToString();
    }

    private static string Bands(Indicator i) => string.Join(", ", i.Points.Select((points, band) =>
    {
        string test = band == 0 ? $"< {i.Cuts[0]}" : band == i.Cuts.Length ? $">= {i.Cuts[^1]}" : $"[{i.Cuts[band - 1]}..{i.Cuts[band]})";
        return string.Create(CultureInfo.InvariantCulture, $"{{ \"if\": \"{test}\", \"points\": {points} }}");
    }));

    private static string Aggregation(string combination, int cutoff) => combination == "counting" ? string.Create(CultureInfo.InvariantCulture, $"{{ \"counting\": {cutoff} }}") : $"\"{combination}\"";

    private long? Number() => _random.Next(6) == 0 ? null : _random.Next(-25, 25);

    private bool? Truth() => _random.Next(6) == 0 ? null : _random.Next(2) == 0;
}

using Livelihood.Rules.Checking.Internal;
using Livelihood.Rules.Decisions;
using Livelihood.Rules.Decisions.Internal;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.Tests.Decisions;

/// <summary>The reference: looks at every row for every value that a missing input could have.</summary>
internal sealed class PlainMatcher(CheckedTable table)
{
    private readonly Dictionary<TypedNode, object[]> _choices = [];

    /// <summary>Stands for a missing value in a world.</summary>
    public static readonly object Missing = new();

    /// <summary>The row, or one of <see cref="Hits"/>, that a record gets; values by node: a <see cref="Fraction"/>, text, truth value, or null for missing.</summary>
    public int Match(IReadOnlyDictionary<TypedNode, object?> values, int output = -1)
    {
        if (Refused(values)) return Hits.NotAllowed;
        List<int> outcomes = [.. Worlds(values).Select(w => Choose(Applying(w)))];
        return outcomes.Count > 0 && outcomes.TrueForAll(o => Same(o, outcomes[0], output)) ? outcomes[0] : Hits.Unknown;
    }

    public static string Describe(CheckedTable table, IReadOnlyDictionary<TypedNode, object?> values)
        => string.Join("; ", values.Select(v => $"{((InputNode)v.Key).Name}: {v.Key.Type} = {v.Value ?? "?"}")) + "\n"
        + string.Join("\n", table.Rows.Select(r => string.Join(" | ", r.Cells.Select(Describe)) + " -> " + string.Join(", ", r.Outputs.Select(o => ((ConstantNode)o).Bits))))
        + "\nallowed " + string.Join(" | ", table.Allowed.Select(a => a is null ? "" : Describe(a)));

    private static string Describe(CheckedCell cell)
        => (cell.Negated ? "not" : "") + (cell.MatchesMissing ? "null" : "") + (cell.IsAny ? "-" : "") + string.Join(",", cell.Conditions.Select(c => ((InputNode)c).Name)) + string.Join(",", cell.Intervals.Select(i =>
            (i.LowClosed ? "[" : "(") + (i.Low is null ? "" : ValueOf((ConstantNode)i.Low)) + ".." + (i.High is null ? "" : ValueOf((ConstantNode)i.High)) + (i.HighClosed ? "]" : ")")));

    public (long Value, int State) Collect(IReadOnlyDictionary<TypedNode, object?> values)
    {
        if (Refused(values)) return (0, Hits.NotAllowed);
        List<(long, int)> outcomes = [.. Worlds(values).Select(w => Sum(Applying(w)))];
        return outcomes.Count > 0 && outcomes.TrueForAll(o => o == outcomes[0]) ? outcomes[0] : (0, Hits.Unknown);
    }

    public bool Same(int one, int other, int output)
    {
        if (one == other) return true;
        if (one == Hits.Conflict || other == Hits.Conflict) return false;
        for (int o = 0; o < table.Outputs.Count; o++)
            if (output < 0 || o == output)
                if (Bits(one, o) != Bits(other, o) || (Bits(one, o) is null && one != other)) return false;
        return true;
    }

    private long? Bits(int row, int output) => ((ConstantNode?)(row < 0 ? table.Defaults[output] : table.Rows[row].Outputs[output]))?.Bits;

    private bool Refused(IReadOnlyDictionary<TypedNode, object?> values)
        => table.Inputs.Select((input, i) => values[input] is { } v && table.Allowed[i] is { } allowed && !Holds(allowed, v)).Any(refused => refused);

    /// <summary>All ways to fill what is missing and unknown.</summary>
    public IEnumerable<Dictionary<TypedNode, object>> Worlds(IReadOnlyDictionary<TypedNode, object?> values)
    {
        IEnumerable<Dictionary<TypedNode, object>> worlds = [[]];
        foreach ((TypedNode node, object? value) in values)
        {
            object[] choices = value is not null ? [value] : _choices.TryGetValue(node, out object[]? known) ? known : _choices[node] = Choices(node, false);
            worlds = worlds.SelectMany(w => choices.Select(c => new Dictionary<TypedNode, object>(w) { [node] = c }));
        }

        return worlds;
    }

    /// <summary>All worlds there are: every value of every input that rows can tell apart, missing where a cell tests it, every condition both ways.</summary>
    public IEnumerable<Dictionary<TypedNode, object>> AllWorlds(IEnumerable<TypedNode> nodes)
    {
        IEnumerable<Dictionary<TypedNode, object>> worlds = [[]];
        foreach (TypedNode node in nodes)
        {
            int input = table.Inputs.ToList().IndexOf(node);
            object[] choices = Choices(node, true);
            if (input >= 0 && table.Rows.Any(r => r.Cells[input].MatchesMissing)) choices = [.. choices, Missing];
            worlds = worlds.SelectMany(w => choices.Select(c => new Dictionary<TypedNode, object>(w) { [node] = c }));
        }

        return worlds;
    }

    private object[] Choices(TypedNode node, bool missingIsOpen)
    {
        int input = table.Inputs.ToList().IndexOf(node);
        if (input >= 0 && !missingIsOpen && table.Rows.Any(r => r.Cells[input].MatchesMissing)) return [Missing];
        if (node.Type is RuleType.Boolean) return [.. new object[] { true, false }.Where(v => IsAllowed(input, v))];
        if (node.Type is RuleType.Category category) return [.. category.Values.Where(v => IsAllowed(input, v))];
        List<Fraction> ends = [.. table.Rows.Select(r => r.Cells[input]).Append(table.Allowed[input]).OfType<CheckedCell>().SelectMany(c => c.Intervals)
            .SelectMany(i => new[] { i.Low, i.High }).OfType<ConstantNode>().Select(ValueOf).Cast<Fraction>().Distinct().Order()];
        IEnumerable<Fraction> all = ends.Concat(ends.Zip(ends.Skip(1), (a, b) => a.Between(b)));
        if (ends.Count == 0) all = [Fraction.Of(0)];
        else all = all.Append(new Fraction(ends[0].Above - ends[0].Below, ends[0].Below)).Append(new Fraction(ends[^1].Above + ends[^1].Below, ends[^1].Below));
        if (node.Type is RuleType.Number { Scale: { } scale })
            all = ends.Concat(Enumerable.Range(-800, 1600).Select(u => Fraction.Of(u, scale))).Where(f => (f.Above * (long)Math.Pow(10, scale)) % f.Below == 0);
        // One value for all that no cell can tell apart; where the order counts, one for each run of such values.
        List<(object Value, string Holds)> told = [.. all.Where(f => IsAllowed(input, f)).Order().Select(f => ((object)f, string.Concat(table.Rows.Select(r => Holds(r.Cells[input], f) ? '1' : '0'))))];
        return [.. missingIsOpen ? told.Where((t, i) => i == 0 || told[i - 1].Holds != t.Holds).Select(t => t.Value) : told.DistinctBy(t => t.Holds).Select(t => t.Value)];
    }

    private bool IsAllowed(int input, object value) => input < 0 || table.Allowed[input] is not { } allowed || Holds(allowed, value);

    public List<int> Applying(Dictionary<TypedNode, object> world)
        => [.. Enumerable.Range(0, table.Rows.Count).Where(r => table.Rows[r].Cells.Select((cell, i) => CellHolds(r, i, cell, world)).All(holds => holds))];

    private bool CellHolds(int row, int input, CheckedCell cell, Dictionary<TypedNode, object> world)
        => table.Conditions[row][input] is { } condition ? (bool)world[condition] : Holds(cell, world[table.Inputs[input]]);

    public static bool Holds(CheckedCell cell, object value)
    {
        if (cell.IsAny) return true;
        if (value == Missing) return cell.MatchesMissing && !cell.Negated;
        return cell.Intervals.Any(i => Holds(i, value)) != cell.Negated;
    }

    private static bool Holds(CheckedInterval interval, object value)
    {
        if (value is not Fraction number) return value.Equals(ValueOf((ConstantNode)interval.Low!));
        if (interval.Low is ConstantNode low && number.CompareTo((Fraction)ValueOf(low)) is var l && (l < 0 || (l == 0 && !interval.LowClosed))) return false;
        return interval.High is not ConstantNode high || number.CompareTo((Fraction)ValueOf(high)) is not (var h and >= 0) || (h == 0 && interval.HighClosed);
    }

    private static object ValueOf(ConstantNode node) => node.Type switch
    {
        RuleType.Number number => Fraction.Of(node.Bits, number.Scale!.Value),
        RuleType.Boolean => node.Bits != 0,
        _ => node.Text!,
    };

    public int Choose(List<int> rows)
    {
        if (rows.Count == 0) return Hits.None;
        return table.Policy switch
        {
            HitPolicy.Unique => rows.Count > 1 ? Hits.Conflict : rows[0],
            HitPolicy.Any => rows.TrueForAll(r => Same(r, rows[0], -1)) ? rows[0] : Hits.Conflict,
            HitPolicy.Priority => table.RowsByPriority.First(rows.Contains),
            _ => rows[0],
        };
    }

    private (long, int) Sum(List<int> rows)
    {
        if (table.Policy == HitPolicy.CollectCount) return (rows.Count, 0);
        if (rows.Count == 0) return (0, Hits.None);
        IEnumerable<long> values = rows.Select(r => Bits(r, 0)!.Value);
        return (table.Policy switch { HitPolicy.CollectMin => values.Min(), HitPolicy.CollectMax => values.Max(), _ => values.Sum() }, 0);
    }
}
